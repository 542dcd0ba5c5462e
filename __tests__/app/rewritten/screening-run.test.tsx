import { act, cleanup, fireEvent, render } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { textsOf } from "../../../app/_content/site-texts";
import { Screening } from "../../../app/[locale]/screening/screening";
import type { Answers } from "../../../lib/questionnaire/answers";
import { FIVE_PEOPLE } from "../../cases/five-people";
import { sampleOf } from "../../support/every-case";
import { exchangedOn, firstDifference, rewritePage, saidOn } from "./rewriting";

const texts = textsOf("en").forScreening;
const all = <E extends HTMLElement = HTMLElement>(selector: string) => [...document.querySelectorAll<E>(selector)];
const root = () => document.querySelector("[data-view]") as HTMLElement;
const view = () => root().dataset.view ?? "";
const asked = () => all("form[data-page] fieldset[data-question]");
const press = async (selector: string) => {
  const [button] = all(selector);
  if (!button) throw new Error(`There is no ${selector} at ${view()}`);
  await act(async () => fireEvent.click(button));
};
const place = () => `${view()} ${all("form[data-page]")[0]?.dataset.page ?? ""}`;
/** Goes to another step: submitting a page and going back both take time. */
const move = async (selector: string) => {
  const before = place();
  await press(selector);
  await vi.waitFor(() => expect(place()).not.toBe(before), { timeout: 20_000 });
  await drawn();
};
/** Waits until what follows the last step has rendered too. */
const drawn = () => act(() => new Promise((settle) => setTimeout(settle, 5)));

/**
 * Selects this person's answers on the current page; for questions they had not been asked before, the mildest answer.
 */
function mark(answers: Answers) {
  for (const fieldset of asked()) {
    const inputs = [...fieldset.querySelectorAll<HTMLInputElement>("input, textarea")];
    const answer = answers[fieldset.dataset.question ?? ""];
    const codes = (Array.isArray(answer) ? answer : [answer]).map(String);
    const text = inputs.find(({ type }) => type === "text" || type === "textarea");
    if (text && answer !== undefined) fireEvent.change(text, { target: { value: codes[0] } });
    else if (answer === undefined) fireEvent.click(inputs.at(-1) as HTMLElement);
    else for (const input of inputs) if (codes.includes(input.value) && !input.checked) fireEvent.click(input);
  }
}

/**
 * One way through every view: pages with and without an error, help, Back, stopping and continuing, the result with
 * each of its parts opened and closed, the review, a changed answer, details, and erasing.
 */
async function* wayThrough(answers: Answers): AsyncGenerator<string> {
  const here = (what: string) => `${what}, at ${place()}`;
  const goOn = async () => {
    if (view() === "crisis") return move('[data-action="keep-going"]');
    mark(answers);
    await move('form[data-page] button[type="submit"]');
  };
  yield here("opened");
  await press('form[data-page] button[type="submit"]');
  await vi.waitFor(() => expect(all("[data-errors]")).toHaveLength(1), { timeout: 20_000 });
  yield here("sent without an answer");
  let pages = 0;
  for (let step = 0; view() !== "results" && step < 80; step += 1) {
    await goOn();
    yield here("gone on");
    pages += 1;
    if (pages % 5 === 2 && all('[data-action="back"]')[0]) {
      await move('[data-action="back"]');
      yield here("gone back");
    }
    if (pages === 6 && view() === "question") {
      await move('[data-action="stop"]');
      yield here("stopped");
      await move('[data-action="go-on"]');
      yield here("gone on after stopping");
    }
    for (const region of ["CA", "US"].filter(() => view() === "crisis")) {
      for (const one of all(`[data-view] [data-choose-region="${region}"]`).slice(0, 1))
        await act(async () => fireEvent.click(one));
      yield here(`in ${region}`);
    }
  }
  for (const open of [true, false])
    for (const details of all<HTMLDetailsElement>("[data-view] details")) {
      details.open = open;
      await drawn();
    }
  yield here("everything opened and closed");
  for (const name of ["large", "code"])
    for (const box of all(`[data-print-options] input[name="${name}"]`)) {
      await act(async () => fireEvent.click(box));
      yield here(`print with ${name}`);
    }
  for (const way of all<HTMLInputElement>('[data-print-options] input[type="radio"]')) {
    await act(async () => fireEvent.click(way));
    yield here(`print ${way.value}`);
  }
  for (const action of ["file-save", "copy", "print", "erase", "erase-cancel"]) {
    await press(`[data-action="${action}"]`);
    await drawn();
    yield here(action);
  }
  await move('[data-action="review"], [data-action="change-answer"]');
  yield here("to the review");
  const row = all('[data-answer="sleep-trouble"] button, [data-answer^="phq9-1"] button, [data-answer] button').at(-1);
  await act(async () => fireEvent.click(row as HTMLElement));
  await drawn();
  yield here("changing an answer");
  await move('[data-action="back"]');
  yield here("back in the review");
  await move('[data-action="finish"]');
  yield here("to the result again");
  for (const part of ["fit", "fuller"]) {
    if (!all(`[data-action="details-${part}"]`)[0]) continue;
    await move(`[data-action="details-${part}"]`);
    yield here(`details ${part}`);
    await goOn();
    yield here("one page of details");
    if (view() !== "results") await move('[data-action="stop"]');
    yield here("out of the details");
  }
  await press('[data-action="erase"]');
  await press('[data-action="erase-confirm"]');
  await drawn();
  yield here("erased");
}

async function stationsOf(answers: Answers, rewritten: boolean) {
  window.sessionStorage.clear();
  window.history.replaceState(null, "", "/");
  delete document.documentElement.dataset.ready;
  render(<Screening texts={texts} />);
  await vi.waitFor(() => expect(document.documentElement.dataset.ready).toBe(""), { timeout: 30_000 });
  const stop = rewritten ? rewritePage() : () => {};
  const stations: (readonly [string, string])[] = [];
  for await (const what of wayThrough(answers)) stations.push([what, saidOn(root())]);
  if (rewritten) expect(exchangedOn(document.body)).toBeGreaterThan(5);
  stop();
  cleanup();
  return stations;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-29T12:00:00Z") });
  window.scrollTo = () => {};
  window.print = () => {};
  URL.createObjectURL = () => "blob:none";
  HTMLAnchorElement.prototype.click = () => {};
});
afterEach(() => {
  vi.useRealTimers();
});

describe("H03 the questions on a page that the browser translates", () => {
  // From the last on: a parent whose answers lead through help, the most views there are.
  it.each(sampleOf(FIVE_PEOPLE.toReversed(), 5))("are correct at every step of $name", async ({ answers }) => {
    const truth = await stationsOf(answers, false);
    const said = await stationsOf(answers, true);
    expect(said.map(([what]) => what)).toEqual(truth.map(([what]) => what));
    const wrong = said.flatMap(([what, text], index) =>
      firstDifference(truth[index]?.[1] ?? "", text).map((difference) => `${what}: ${difference}`),
    );
    expect(wrong).toEqual([]);
    const views = truth.map(([what]) => what);
    for (const name of ["results", "review", "question"]) expect(views.some((what) => what.includes(name))).toBe(true);
  });
});
