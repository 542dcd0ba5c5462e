import { describe, expect, it } from "vitest";
import { countText } from "../../../lib/report/verification";

describe("A count", () => {
  it("is written out as far as it can be read, and then as a power of ten", () => {
    expect(countText("5", "en")).toBe("5");
    expect(countText("2500000000000000", "en")).toBe("2,500,000,000,000,000");
    expect(countText(`106${"0".repeat(90)}`, "en")).toBe("1 × 10⁹²");
    expect(countText(`16${"0".repeat(30)}`, "en")).toBe("1.6 × 10³¹");
    expect(countText(`16${"0".repeat(30)}`, "es")).toBe("1,6 × 10³¹");
  });
});
