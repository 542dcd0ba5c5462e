import { expect, it } from "vitest";
import { keptParts } from "../../cli/check-site";

it.each(keptParts())(
  "$part matches its record in build/release.mjs or lib/crisis/approvals.ts, so a build does not report it",
  ({ part, now, record }) => {
    const file = part.startsWith("the crisis texts") ? "lib/crisis/approvals.ts" : "build/release.mjs";
    // A copy of the site leaves the record unchanged, so that its build can report what differs.
    expect(record, `${part} changed. On purpose, and in the project itself? Write "${now}" into ${file}.`).toBe(now);
  },
);
