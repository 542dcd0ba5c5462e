import { expect, it } from "vitest";
import { keptParts } from "../../cli/check-site";

it.each(keptParts())(
  "$part is as build/release.mjs or lib/crisis/approvals.ts has it on record, so a build says nothing of it",
  ({ now, record }) => {
    expect(now).toBe(record);
  },
);
