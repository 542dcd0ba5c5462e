import { describe, expect, it } from "vitest";
import { idleAfter, secondsBetween } from "../../../lib/site/idle";

const times = { idleSeconds: 120, warnSeconds: 30 };

describe("An idle tablet", () => {
  it.each([
    [0, { is: "in use" }],
    [119, { is: "in use" }],
    [120, { is: "asking", left: 30 }],
    [149, { is: "asking", left: 1 }],
    [150, { is: "over" }],
    [90_000, { is: "over" }],
    [Number.POSITIVE_INFINITY, { is: "over" }],
  ])("after %i seconds", (seconds, wanted) => {
    expect(idleAfter(seconds, times)).toEqual(wanted);
  });
});

describe("Elapsed time", () => {
  const HOUR = 3_600_000;

  it("continues while the wall clock is set back two hours", () => {
    expect(secondsBetween({ wall: 10 * HOUR, steady: 0 }, { wall: 8 * HOUR, steady: 200_000 })).toBe(200);
  });

  it("includes the sleep of a tablet whose monotonic clock stopped", () => {
    expect(secondsBetween({ wall: 10 * HOUR, steady: 5_000 }, { wall: 11 * HOUR, steady: 6_000 })).toBe(3600);
  });

  it("is infinite if a page starts with a clock that was set back", () => {
    const quiet = secondsBetween({ wall: 10 * HOUR, steady: null }, { wall: 8 * HOUR, steady: 0 });
    expect(idleAfter(quiet, times)).toEqual({ is: "over" });
  });

  it("continues from page to page by the wall clock", () => {
    expect(secondsBetween({ wall: 10 * HOUR, steady: null }, { wall: 10 * HOUR + 90_000, steady: 0 })).toBe(90);
  });
});
