import { describe, expect, it } from "vitest";
import { countText, isAbout, type Verification } from "../../../lib/report/verification";

describe("A count", () => {
  it("is written out as long as it is readable, and then as a power of ten", () => {
    expect(countText("5", "en")).toBe("5");
    expect(countText("2500000000000000", "en")).toBe("2,500,000,000,000,000");
    expect(countText(`106${"0".repeat(90)}`, "en")).toBe("1 × 10⁹²");
    expect(countText(`16${"0".repeat(30)}`, "en")).toBe("1.6 × 10³¹");
    expect(countText(`16${"0".repeat(30)}`, "es")).toBe("1,6 × 10³¹");
  });
});

describe("A verification report", () => {
  const report: Verification = {
    questionnaire: "q",
    version: "1.0.0",
    hash: "0123456789ab",
    checkedOn: "2026-11-24",
    violations: 0,
    properties: [],
  };

  it("is about rules with the same name, version and hash only", () => {
    const rules = { id: "q", version: "1.0.0", hash: "0123456789ab" };
    expect(isAbout(report, rules)).toBe(true);
    for (const other of [{ id: "other" }, { version: "1.0.1" }, { hash: "ba9876543210" }])
      expect(isAbout(report, { ...rules, ...other })).toBe(false);
  });
});
