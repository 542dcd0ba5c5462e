import { describe, expect, it } from "vitest";
import { frameHeight } from "../../../lib/site/frame-height";

describe("The height reported to the embedding page", () => {
  it("is coarse, so that two steps of nearly the same length look the same", () => {
    expect(frameHeight(0, 501, 1000)).toBe(frameHeight(0, 599, 1000));
  });

  it("never shrinks, so that moving to a shorter step reveals nothing", () => {
    expect(frameHeight(800, 400, 1000)).toBe(800);
  });

  it("is never more than a screen, so that what has just appeared is visible", () => {
    expect(frameHeight(0, 9000, 1000)).toBe(800);
    expect(frameHeight(0, 9000, 50)).toBe(100);
  });
});
