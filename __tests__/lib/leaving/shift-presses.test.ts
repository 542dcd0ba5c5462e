import { describe, expect, it } from "vitest";
import { NEUTRAL_PAGE } from "../../../lib/leaving/neutral-page";
import { afterKey, NO_PRESSES, PRESSES_TO_LEAVE } from "../../../lib/leaving/shift-presses";

/** Keys as they are let go: a name, or a name with Shift held down. */
const count = (...keys: readonly string[]) =>
  keys.reduce((presses, key) => afterKey(presses, key.replace("⇧", ""), key.startsWith("⇧")), NO_PRESSES).count;

describe("H14 leaving by the keyboard", () => {
  it("counts Shift pressed alone", () => {
    expect(count("Shift", "Shift", "Shift")).toBe(PRESSES_TO_LEAVE);
  });

  it("starts again after any other key", () => {
    expect(count("Shift", "Shift", "e", "Shift")).toBe(1);
  });

  it("does not take capital letters, or stepping back with Tab, for presses", () => {
    expect(count("⇧A", "Shift", "⇧B", "Shift", "⇧C", "Shift")).toBe(0);
    expect(count("⇧Tab", "Shift", "⇧Tab", "Shift", "⇧Tab", "Shift")).toBe(0);
  });

  it("leads to a page that says nothing of where one was", () => {
    expect(new URL(NEUTRAL_PAGE)).toMatchObject({ protocol: "https:", search: "", hash: "" });
    expect(NEUTRAL_PAGE).not.toMatch(/help|care|health|crisis/);
  });
});
