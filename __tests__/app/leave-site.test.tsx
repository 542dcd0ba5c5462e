import { fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as leaving from "../../app/_components/leave";
import { LeaveSite } from "../../app/_components/leave-site";
import { leaveEn } from "../../lib/content/en/leave";
import { PRESS_PAUSE } from "../../lib/leaving/shift-presses";

vi.mock("../../app/_components/leave", () => ({ leave: vi.fn(), hasLeft: () => false }));
const leave = vi.mocked(leaving.leave);

const press = (key: string, shiftKey = false) => fireEvent.keyUp(document.body, { key, shiftKey });
const shift = (times: number) => {
  for (let count = 0; count < times; count += 1) press("Shift");
};
const dots = () => Number(document.querySelector("[data-presses]")?.getAttribute("data-presses"));

beforeEach(() => {
  vi.useFakeTimers();
  leave.mockClear();
  render(<LeaveSite words={leaveEn} aboutHref="/en/privacy/#leave" />);
});
afterEach(() => {
  vi.useRealTimers();
});

describe("H14 leaving by the keyboard, on the page", () => {
  it("happens at the third press, and earlier ones are shown and announced", () => {
    shift(1);
    expect(dots()).toBe(1);
    expect(document.querySelector("[aria-live=polite]")).toHaveTextContent(leaveEn.presses[0]);
    shift(1);
    expect(dots()).toBe(2);
    expect(document.querySelector("[aria-live=polite]")).toHaveTextContent(leaveEn.presses[1]);
    expect(leave).not.toHaveBeenCalled();
    shift(1);
    expect(leave).toHaveBeenCalledTimes(1);
  });

  it("starts counting again after a pause, and each press gives the next one its full time", () => {
    shift(1);
    vi.advanceTimersByTime(PRESS_PAUSE - 1);
    shift(1);
    vi.advanceTimersByTime(PRESS_PAUSE - 1);
    shift(1);
    expect(leave).toHaveBeenCalledTimes(1);
    leave.mockClear();
    press("a");
    shift(2);
    vi.advanceTimersByTime(PRESS_PAUSE + 1);
    shift(1);
    expect(leave).not.toHaveBeenCalled();
  });

  it("is not triggered by typing, Tab or Escape", () => {
    for (const [key, held] of [
      ["A", true],
      ["Shift", false],
      ["B", true],
      ["Shift", false],
      ["Tab", true],
      ["Shift", false],
      ["C", true],
      ["Shift", false],
      ["Escape", false],
      ["Escape", false],
      ["Escape", false],
    ] as const)
      press(key, held);
    expect(leave).not.toHaveBeenCalled();
    expect(dots()).toBe(0);
  });

  it("is triggered by every quick exit link, wherever it is, but not by the one that explains it", () => {
    fireEvent.click(screen.getByRole("link", { name: leaveEn.what }));
    expect(leave).not.toHaveBeenCalled();
    const link = screen.getByRole("link", { name: leaveEn.action });
    expect(fireEvent.click(link)).toBe(false);
    expect(leave).toHaveBeenCalledTimes(1);
  });

  it("is triggered by the middle button too, but not by the one that opens a menu", () => {
    const link = screen.getByRole("link", { name: leaveEn.action });
    const press = (button: number) =>
      fireEvent(link, new MouseEvent("auxclick", { button, bubbles: true, cancelable: true }));
    expect(press(2)).toBe(true);
    expect(leave).not.toHaveBeenCalled();
    expect(press(1)).toBe(false);
    expect(leave).toHaveBeenCalledTimes(1);
  });
});
