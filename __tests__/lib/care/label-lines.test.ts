import { describe, expect, it } from "vitest";
import { labelLines } from "../../../lib/care/label-lines";
import { clockText, dayText, localDay } from "../../../lib/dates/clock-text";

describe("A label in lines", () => {
  it("breaks between words and loses none", () => {
    const text = "Skills: practice something to use at home";
    const lines = labelLines(text, 20);
    expect(lines.join(" ")).toBe(text);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(20);
  });

  it("keeps a word that is longer than a line in one piece", () => {
    expect(labelLines("a remarkablylongword b", 8)).toEqual(["a", "remarkablylongword", "b"]);
  });
});

describe("Times as people read them", () => {
  it("are in the format of the language", () => {
    expect(clockText(570, "en")).toMatch(/^9:30\sAM$/);
    // As in the United States, where the programs are, even in Spanish.
    expect(clockText(570, "es")).toMatch(/^9:30\sa\.\s?m\.$/);
    expect(dayText("2026-12-08", "en")).toBe("December 8, 2026");
  });

  it("use the date in the person's time zone", () => {
    expect(localDay(new Date(2026, 11, 8, 23, 59))).toBe("2026-12-08");
  });
});
