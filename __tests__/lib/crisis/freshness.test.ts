import { describe, expect, it } from "vitest";
import { CRISIS_LINES } from "../../../lib/crisis/crisis-lines";
import { isConfirmed, isStale, recheckDays } from "../../../lib/crisis/freshness";
import { freshnessReport } from "../../../lib/crisis/freshness-report";
import { lineIn } from "../../../lib/crisis/lines-in-region";

const on = (id: "988" | "nami", day?: string) => ({
  ...lineIn("US", id),
  checked: { how: "dialed" as const, source: "https://example.org", ...(day && { on: day }) },
});

describe("H06 freshness", () => {
  it("requires checking a crisis line more often than others", () => {
    expect(recheckDays(lineIn("US", "988"))).toBeLessThan(recheckDays(lineIn("US", "nami")));
  });

  it("accepts a crisis line on day 30 and not on day 31", () => {
    expect(isStale(on("988", "2026-01-01"), "2026-01-31")).toBe(false);
    expect(isStale(on("988", "2026-01-01"), "2026-02-01")).toBe(true);
  });

  it("allows other lines a quarter of a year", () => {
    expect(isStale(on("nami", "2026-01-01"), "2026-04-01")).toBe(false);
    expect(isStale(on("nami", "2026-01-01"), "2026-04-02")).toBe(true);
  });

  it("never treats undated evidence as fresh", () => {
    expect(isStale(on("988"), "2026-01-01")).toBe(true);
  });

  it("counts only dialed lines as confirmed", () => {
    const line = on("988", "2026-01-01");
    expect(isConfirmed(line)).toBe(true);
    expect(isConfirmed({ ...line, checked: { ...line.checked, how: "operator site" } })).toBe(false);
  });
});

describe("H06 the weekly report", () => {
  const fresh = on("988", "2026-01-01");
  it("is empty if every line was checked in time", () => {
    expect(freshnessReport([fresh], "2026-01-20")).toEqual({ stale: [], unconfirmed: [], urgent: false });
  });

  it("names a line that is due with its source, lines for danger first", () => {
    const report = freshnessReport([on("nami", "2026-01-01"), fresh], "2026-06-01");
    expect(report.urgent).toBe(true);
    expect(report.stale[0]).toMatch(/^US 988 \(crisis\): https:.*2026-01-01$/);
    expect(report.stale[1]).toMatch(/^US nami/);
  });

  it("names lines no one has dialed, and leaves retired lines out", () => {
    const report = freshnessReport(CRISIS_LINES, "2026-11-24");
    expect(report.unconfirmed.length).toBeGreaterThan(10);
    expect(report.unconfirmed.join()).not.toMatch(/neda|988-lgbtq/);
  });
});
