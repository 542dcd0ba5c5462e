import { describe, expect, it } from "vitest";
import { regional } from "../../../lib/content/regional";
import { dayText } from "../../../lib/dates/clock-text";

describe("Numbers and dates in a language", () => {
  it("are written as in the United States", () => {
    const dollars = (language: string) =>
      new Intl.NumberFormat(regional(language), {
        style: "currency",
        currency: "USD",
        maximumFractionDigits: 0,
      }).format(1250);
    expect([dollars("en"), dollars("es")]).toEqual(["$1,250", "$1,250"]);
  });

  it("keep an explicit region", () => {
    expect(regional("es-MX")).toBe("es-MX");
  });

  it("spell out a date, the same in every time zone", () => {
    expect(dayText("2026-07-19", "en")).toBe("July 19, 2026");
    expect(dayText("2026-07-19", "es")).toBe("19 de julio de 2026");
  });
});
