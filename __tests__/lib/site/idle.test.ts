import { describe, expect, it } from "vitest";
import { idleAfter, secondsBetween } from "../../../lib/site/idle";

const times = { idleSeconds: 120, warnSeconds: 30 };

describe("A tablet that nobody touches", () => {
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

describe("The time that has gone by", () => {
  const HOUR = 3_600_000;

  it("counts on while the wall clock is set back two hours", () => {
    expect(secondsBetween({ wall: 10 * HOUR, steady: 0 }, { wall: 8 * HOUR, steady: 200_000 })).toBe(200);
  });

  it("counts the sleep of a tablet whose steady clock stood still", () => {
    expect(secondsBetween({ wall: 10 * HOUR, steady: 5_000 }, { wall: 11 * HOUR, steady: 6_000 })).toBe(3600);
  });

  it("is as long as can be where a page begins with a clock that was set back", () => {
    const quiet = secondsBetween({ wall: 10 * HOUR, steady: null }, { wall: 8 * HOUR, steady: 0 });
    expect(idleAfter(quiet, times)).toEqual({ is: "over" });
  });

  it("goes on from page to page by the wall clock", () => {
    expect(secondsBetween({ wall: 10 * HOUR, steady: null }, { wall: 10 * HOUR + 90_000, steady: 0 })).toBe(90);
  });
});
