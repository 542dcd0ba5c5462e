import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { textsOf } from "../../app/_content/site-texts";
import { Screening } from "../../app/[locale]/screening/screening";

const texts = textsOf("en").forScreening;
const { continue: next, saved, erase } = texts.screening;
const kept = () => JSON.parse(window.sessionStorage.getItem("care-guide") ?? "null");
const step = () => document.querySelector("form")?.getAttribute("data-page");
const mark = (code: string) => {
  const box = document.querySelector(`form[data-page] input[value="${code}"]`);
  if (!(box instanceof HTMLElement)) throw new Error(`No answer ${code} is on screen`);
  return userEvent.click(box);
};
const goOn = () => userEvent.click(screen.getByRole("button", { name: next }));
const fill = () =>
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });

beforeEach(async () => {
  window.sessionStorage.clear();
  window.history.replaceState(null, "", "/");
  delete document.documentElement.dataset.answerable;
  window.scrollTo = () => {};
  render(<Screening texts={texts} />);
  await vi.waitFor(() => expect(document.documentElement.dataset.answerable).toBe(""));
});
describe("H10 storage that fills up midway", () => {
  it("is reported, keeps what was saved, stops no one, and catches up once there is space", async () => {
    await mark("self");
    await mark("18-64");
    await goOn();
    const first = step();
    const before = kept().answers;
    expect(before).toMatchObject({ "about-age": "18-64" });

    const full = fill();
    for (const field of document.querySelectorAll<HTMLElement>("form[data-page] fieldset")) {
      const choice = field.querySelector<HTMLElement>('input[value="decline"]');
      if (choice) await userEvent.click(choice);
    }
    await goOn();
    expect(step()).not.toBe(first);
    expect(await screen.findByText(saved.full)).toBeInTheDocument();
    expect(kept().answers).toEqual(before);

    full.mockRestore();
    const input = document.querySelector<HTMLElement>("form[data-page] input");
    if (input) await userEvent.click(input);
    // With the next selection everything is saved, including what was answered while storage was full.
    expect(Object.keys(kept().answers).length).toBeGreaterThan(Object.keys(before).length);
  });
});

describe("H14 storage that refuses writes", () => {
  it("is still cleared by erasing", async () => {
    await mark("self");
    expect(window.sessionStorage).not.toHaveLength(0);
    fill();
    await userEvent.click(screen.getByRole("button", { name: erase.action }));
    await userEvent.click(screen.getByRole("button", { name: erase.confirm }));
    expect(await screen.findByText(erase.done)).toBeInTheDocument();
    expect(window.sessionStorage).toHaveLength(0);
    expect(document.querySelectorAll("form[data-page] input:checked")).toHaveLength(0);
  });
});
