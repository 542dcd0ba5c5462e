import { describe, expect, it } from "vitest";
import { checkDate, checkMoment } from "../../../lib/report/check-date";

describe("the day of earlier answers", () => {
  it("is the person's own, whatever the time zone here", () => {
    expect(checkDate("2026-11-01", "en-US")).toBe("Nov 1, 2026");
    expect(checkDate("2026-11-01T23:30:00-08:00", "en-US")).toBe("Nov 1, 2026");
    expect(checkDate("2026-11-01T00:10:00+09:00", "en-US")).toBe("Nov 1, 2026");
  });

  it("is nothing where there is none", () => {
    for (const none of [null, "", "soon", "2026-13-77"]) expect(checkDate(none, "en-US")).toBeNull();
  });

  it("has noon where no time is known", () => {
    expect(checkMoment("2026-11-01").getDate()).toBe(1);
    expect(checkMoment("2026-11-01T10:00:00Z").toISOString()).toBe("2026-11-01T10:00:00.000Z");
    expect(checkMoment(null).getTime()).toBeGreaterThan(Date.parse("2026-01-01"));
    expect(checkMoment("soon").getTime()).not.toBeNaN();
  });
});
