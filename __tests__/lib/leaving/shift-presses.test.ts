import { describe, expect, it } from "vitest";
import { NEUTRAL_PAGE } from "../../../lib/leaving/neutral-page";
import { afterKey, NO_PRESSES, PRESSES_TO_LEAVE } from "../../../lib/leaving/shift-presses";

/** Released keys: a name, or a name with Shift held down. */
const count = (...keys: readonly string[]) =>
  keys.reduce((presses, key) => afterKey(presses, key.replace("⇧", ""), key.startsWith("⇧")), NO_PRESSES).count;

describe("H14 leaving by the keyboard", () => {
  it("counts presses of Shift alone", () => {
    expect(count("Shift", "Shift", "Shift")).toBe(PRESSES_TO_LEAVE);
  });

  it("resets after any other key", () => {
    expect(count("Shift", "Shift", "e", "Shift")).toBe(1);
  });

  it("does not count capital letters or Shift+Tab as presses", () => {
    expect(count("⇧A", "Shift", "⇧B", "Shift", "⇧C", "Shift")).toBe(0);
    expect(count("⇧Tab", "Shift", "⇧Tab", "Shift", "⇧Tab", "Shift")).toBe(0);
  });

  it("leads to a page that does not reveal where the person was", () => {
    expect(new URL(NEUTRAL_PAGE)).toMatchObject({ protocol: "https:", search: "", hash: "" });
    expect(NEUTRAL_PAGE).not.toMatch(/help|care|health|crisis/);
  });
});
