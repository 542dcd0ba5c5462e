import type { Page } from "@playwright/test";
import type { Answers } from "../../lib/questionnaire/answers";
import { DETAIL_PARTS } from "../../lib/questionnaire/pages";
import type { Interruption } from "./answer-pages";
import { openDetails } from "./open-result";

export interface Walk {
  readonly answers: Answers;
  /** The step to stop at, as a pattern of "view page". */
  readonly until: string;
}

/** Runs in the page, in any engine: presses what a person would press, without the pointer. */
export async function walkInPage({ answers, until }: Walk): Promise<readonly Interruption[]> {
  const stepNow = () => {
    const view = document.querySelector<HTMLElement>("[data-view]")?.dataset.view ?? "";
    return `${view} ${document.querySelector<HTMLElement>("form[data-page]")?.dataset.page ?? ""}`.trim();
  };
  const choose = (input: HTMLInputElement | null, id: string) => {
    if (!input) throw new Error(`${id} cannot be answered as requested.`);
    if (!input.checked) input.click();
  };
  const write = (field: HTMLInputElement | HTMLTextAreaElement | null, text: string) => {
    if (!field) throw new Error("There is no field to type into.");
    // React notices a value only if the setter of the element's own class was used.
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const answerOne = (question: HTMLElement) => {
    const id = question.dataset.question ?? "";
    const answer = answers[id];
    if (answer === undefined) return id;
    const box = (code: unknown) => question.querySelector<HTMLInputElement>(`input[value="${code}"]`);
    if (typeof answer === "string" && box(answer)) choose(box(answer), id);
    else if (Array.isArray(answer)) for (const code of answer) choose(box(code), id);
    else if (answer === "decline") choose(question.querySelector("input[type=checkbox]"), id);
    else write(question.querySelector("input[type=text], textarea"), String(answer));
    return id;
  };
  const press = (selector: string) => {
    const button = document.querySelector<HTMLElement>(selector);
    if (!button) throw new Error(`There is no ${selector} at ${stepNow()}.`);
    button.click();
  };
  const leave = (before: string) =>
    new Promise<void>((left, stayed) => {
      const look = () => {
        // What is below the screen follows just after the step appeared.
        if (stepNow() === before || document.querySelector("form[data-arriving]")) return;
        watch.disconnect();
        clearTimeout(given);
        left();
      };
      const watch = new MutationObserver(look);
      const given = setTimeout(() => stayed(new Error(`The step after ${before} did not appear.`)), 60_000);
      watch.observe(document.body, { subtree: true, childList: true, attributes: true });
      look();
    });

  const interruptions: Interruption[] = [];
  let asked: readonly string[] = [];
  for (let guard = 0; guard < 120; guard += 1) {
    const before = stepNow();
    if (new RegExp(until).test(before)) return interruptions;
    if (before === "crisis") {
      const help = document.querySelector<HTMLElement>('[data-help="crisis"]');
      if (!help?.checkVisibility()) throw new Error("The crisis step shows no help.");
      const firstDoor = help.querySelector("a")?.getAttribute("href") ?? null;
      interruptions.push({ after: asked, kinds: help.dataset.kinds ?? "", firstDoor });
      press('[data-action="keep-going"]');
    } else {
      asked = [...document.querySelectorAll<HTMLElement>("fieldset[data-question]")].map(answerOne);
      press('form[data-page] button[type="submit"]');
    }
    await leave(before);
  }
  throw new Error("The questions did not end.");
}

/**
 * Continues until this step is on screen, many times faster than with the pointer. For tests that start where it ends.
 */
export const goTo = async (page: Page, step: string, answers: Answers): Promise<void> => {
  await page.evaluate(walkInPage, { answers, until: `^${step}$` });
};

/** Answers everything until the result, continuing past each interruption. */
export const answerQuickly = (page: Page, answers: Answers): Promise<readonly Interruption[]> =>
  page.evaluate(walkInPage, { answers, until: "^results$" });

/** From the result: answers all the details it offers, and returns to it. */
export async function addDetails(page: Page, answers: Answers): Promise<void> {
  for (const part of DETAIL_PARTS) {
    if ((await page.locator(`[data-action="details-${part}"]`).count()) === 0) continue;
    await openDetails(page, part);
    await answerQuickly(page, answers);
  }
}
