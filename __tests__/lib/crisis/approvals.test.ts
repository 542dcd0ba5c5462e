import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { textsOf } from "../../../app/_content/texts";
import { LOCALES } from "../../../lib/content/locales";
import { APPROVALS } from "../../../lib/crisis/approvals";

/** Everything said beside help in a language: crisis texts and the help page. */
const hashOf = (locale: (typeof LOCALES)[number]) => {
  const { helpNow, forScreening } = textsOf(locale);
  const text = JSON.stringify([forScreening.crisis, helpNow]);
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
};

describe("H19 H09 the record of who has read the crisis texts", () => {
  it.each(LOCALES)("H19 in %s is of the texts as they stand", (locale) => {
    const entries = APPROVALS.filter((one) => one.locale === locale);
    expect(entries).toHaveLength(1);
    // Changed on purpose? Then write the entry in lib/crisis/approvals.ts anew: nobody has read the new text yet.
    expect(entries[0]?.hash).toBe(hashOf(locale));
  });

  it("H09 claims a reading only with the name of the reader", () => {
    for (const { status, by } of APPROVALS) expect(by === undefined).toBe(status === "not yet reviewed");
  });
});
