import { describe, expect, it } from "vitest";
import { idleAt } from "../../../lib/site/idle";

const times = { idleSeconds: 120, warnSeconds: 30 };
const after = (seconds: number) => idleAt(1_000, 1_000 + seconds * 1000, times);

describe("A tablet that nobody touches", () => {
  it.each([
    [0, { is: "in use" }],
    [119, { is: "in use" }],
    [120, { is: "asking", left: 30 }],
    [149, { is: "asking", left: 1 }],
    [150, { is: "over" }],
    [90_000, { is: "over" }],
  ])("after %i seconds", (seconds, wanted) => {
    expect(after(seconds)).toEqual(wanted);
  });
});
