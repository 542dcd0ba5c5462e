import { describe, expect, it } from "vitest";
import { labelLines } from "../../../lib/care/label-lines";
import { clockText, dayText, localDay } from "../../../lib/dates/clock-text";

describe("a label in lines", () => {
  it("breaks between words and loses none", () => {
    const text = "Skills: practice something to use at home";
    const lines = labelLines(text, 20);
    expect(lines.join(" ")).toBe(text);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(20);
  });

  it("keeps a word that is longer than a line whole", () => {
    expect(labelLines("a remarkablylongword b", 8)).toEqual(["a", "remarkablylongword", "b"]);
  });
});

describe("times as people read them", () => {
  it("are written the way of the language", () => {
    expect(clockText(570, "en")).toMatch(/^9:30\sAM$/);
    // In the United States, where the hours of a program are told, also in Spanish.
    expect(clockText(570, "es")).toMatch(/^9:30\sa\.\s?m\.$/);
    expect(dayText("2026-12-08", "en")).toBe("December 8, 2026");
  });

  it("take the day where the person is", () => {
    expect(localDay(new Date(2026, 11, 8, 23, 59))).toBe("2026-12-08");
  });
});
