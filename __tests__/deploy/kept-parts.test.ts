import { expect, it } from "vitest";
import { keptParts } from "../../app/_evaluate/check-site";

it.each(keptParts())(
  "$part is as deploy/release.mjs or lib/crisis/approvals.ts has it on record, so a build says nothing of it",
  ({ now, record }) => {
    expect(now).toBe(record);
  },
);
