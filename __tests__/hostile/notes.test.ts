import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visibleText } from "../../lib/report/visible-text";
import { UNSEEN } from "./hostile-input";

/** Invisible characters, except line breaks, tabs and joiners. */
const hiding = (text: string) =>
  (text.match(/[\p{Cc}\p{Cf}\p{Cs}]/gu) ?? []).filter((mark) => !/[\n\t\u200C\u200D]/.test(mark));

describe("H21 a note on screen and on paper", () => {
  it("cannot be reordered, and hides nothing", () => {
    expect(visibleText("I am \u202Etnalosni\u202C fine")).toBe("I am tnalosni fine");
    expect(visibleText("sui\u200Bcide")).toBe("suicide");
    for (const mark of UNSEEN.filter((one) => one !== "\u200D")) expect(visibleText(`a${mark}b`)).not.toContain(mark);
  });

  it("keeps lines, accents, other scripts and joined letters", () => {
    for (const text of ["First\nSecond\tthird", "señal, français", "می‌خواهم", "👩‍👧", "שלום"])
      expect(visibleText(text)).toBe(text);
    expect(visibleText("one\r\ntwo\u2028three")).toBe("one\ntwo\nthree");
  });

  it("is never lost: everything visible stays, whatever was typed (5000 cases)", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const shown = visibleText(text);
        expect(hiding(shown)).toEqual([]);
        expect(visibleText(shown)).toBe(shown);
        expect(shown.replace(/[^a-z]/g, "")).toBe(text.replace(/[^a-z]/g, ""));
      }),
      { numRuns: 5_000 },
    );
  });
});
