import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { crisisText } from "../../../app/_content/crisis-text";
import { LOCALES } from "../../../lib/content/locales";
import { APPROVALS } from "../../../lib/crisis/approvals";

const hashOf = (locale: (typeof LOCALES)[number]) =>
  createHash("sha256").update(crisisText(locale)).digest("hex").slice(0, 16);

describe("H19 H09 the record of who reviewed the crisis texts", () => {
  it.each(LOCALES)("H19 in %s covers the current texts", (locale) => {
    const entries = APPROVALS.filter((one) => one.locale === locale);
    expect(entries).toHaveLength(1);
    const now = hashOf(locale);
    const what = `The crisis texts (${locale}) changed. On purpose? Write the entry in lib/crisis/approvals.ts anew, as "not yet reviewed": nobody has read the new text. Its hash is "${now}".`;
    expect(entries[0]?.hash, what).toBe(now);
  });

  it("H09 claims a review only with the reviewer's name", () => {
    for (const { status, by } of APPROVALS) expect(by === undefined).toBe(status === "not yet reviewed");
  });
});
