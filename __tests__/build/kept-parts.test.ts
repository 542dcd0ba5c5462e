import { expect, it } from "vitest";
import { keptParts } from "../../cli/check-site";

it.each(keptParts())(
  "$part is as build/release.mjs or lib/crisis/approvals.ts has it on record, so a build says nothing of it",
  ({ part, now, record }) => {
    const file = part.startsWith("the crisis texts") ? "lib/crisis/approvals.ts" : "build/release.mjs";
    // A copy of the site leaves the record as it is, so that its build can say what differs.
    expect(record, `${part} changed. On purpose, and in the project itself? Write "${now}" into ${file}.`).toBe(now);
  },
);
