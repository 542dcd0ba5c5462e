import { describe, expect, it } from "vitest";
import { checkDate } from "../../../lib/dates/check-date";

describe("The day of earlier answers", () => {
  it("is the person's own, whatever the local time zone", () => {
    expect(checkDate("2026-11-01", "en-US")).toBe("Nov 1, 2026");
    expect(checkDate("2026-11-01T23:30:00-08:00", "en-US")).toBe("Nov 1, 2026");
    expect(checkDate("2026-11-01T00:10:00+09:00", "en-US")).toBe("Nov 1, 2026");
  });

  it("is null if there is none", () => {
    for (const none of [null, "", "soon", "2026-13-77"]) expect(checkDate(none, "en-US")).toBeNull();
  });
});
