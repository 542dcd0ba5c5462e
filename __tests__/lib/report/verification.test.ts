import { describe, expect, it } from "vitest";
import { asPowerOfTen, isAbout, type Verification } from "../../../lib/report/verification";

describe("A count of combinations", () => {
  it("is left whole while it can be read", () => {
    expect(asPowerOfTen("0")).toBeNull();
    expect(asPowerOfTen("999999999999999")).toBeNull();
  });

  it("becomes a rounded power of ten beyond that", () => {
    expect(asPowerOfTen("1000000000000000")).toEqual({ mantissa: 1, exponent: 15 });
    expect(asPowerOfTen("75000000000000000")).toEqual({ mantissa: 7.5, exponent: 16 });
    expect(asPowerOfTen(`106${"0".repeat(72)}`)).toEqual({ mantissa: 1.1, exponent: 74 });
    expect(asPowerOfTen(`999${"9".repeat(20)}`)).toEqual({ mantissa: 1, exponent: 23 });
  });
});

describe("A report of a check", () => {
  const report: Verification = {
    questionnaire: "q",
    version: "1.0.0",
    hash: "0123456789ab",
    checkedOn: "2026-11-24",
    violations: 0,
    properties: [],
  };

  it("is about the rules with the same name, version and hash only", () => {
    const rules = { id: "q", version: "1.0.0", hash: "0123456789ab" };
    expect(isAbout(report, rules)).toBe(true);
    for (const other of [{ id: "other" }, { version: "1.0.1" }, { hash: "ba9876543210" }])
      expect(isAbout(report, { ...rules, ...other })).toBe(false);
  });
});
