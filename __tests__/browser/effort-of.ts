import type { Page } from "@playwright/test";
import type { Answers } from "../../lib/questionnaire/answers";
import { SECONDS_A_SCREEN, SECONDS_A_TAP, WORDS_A_MINUTE } from "../../lib/questionnaire/effort";
import { openScreening } from "./answer-pages";
import { goTo } from "./quick-walk";

/** One person's effort from the first question until the level is on screen, on a phone of 390 × 844. */
export interface Effort {
  readonly pages: number;
  readonly questions: number;
  /** Each selection, each Continue, and continuing from a help step. */
  readonly taps: number;
  /** Visible words on the pages of questions, from the heading to Continue; collapsed content is not counted. */
  readonly words: number;
  /**
   * The words among these that have to be read: scale labels and the decline option are read once per page and then
   * known.
   */
  readonly read: number;
  /** CSS pixels to scroll until Continue can be pressed, for all pages together. */
  readonly scrolled: number;
  /** By the keystroke-level model of docs/budgets.md. */
  readonly minutes: number;
}

export const PHONE = { width: 390, height: 844 };

interface Step {
  readonly step: string;
  readonly isQuestions: boolean;
  readonly asked: readonly string[];
  readonly words: number;
  readonly read: number;
  readonly scrolled: number;
}

/** Runs in the page. Collapsed or hidden content has no visible lines. */
function stepInView(): Step {
  const view = document.querySelector<HTMLElement>("[data-view]");
  const form = document.querySelector<HTMLElement>("form[data-page]");
  const submit = form?.querySelector<HTMLElement>('button[type="submit"]') ?? null;
  const lines = (view?.innerText ?? "").split("\n").map((line) => line.trim());
  const heading = view?.querySelector<HTMLElement>("h1, h2")?.innerText.split("\n")[0]?.trim() ?? "";
  const seen = lines
    .slice(lines.indexOf(heading), lines.lastIndexOf(submit?.innerText.trim() ?? "") + 1)
    .filter(Boolean);
  const count = (texts: readonly string[]) => texts.flatMap((line) => line.split(/\s+/)).length;
  return {
    step: `${view?.dataset.view ?? ""} ${form?.dataset.page ?? ""}`.trim(),
    isQuestions: submit !== null,
    asked: [...document.querySelectorAll<HTMLElement>("fieldset[data-question]")].map(
      ({ dataset }) => dataset.question ?? "",
    ),
    words: submit ? count(seen) : 0,
    read: submit ? count([...new Set(seen)]) : 0,
    scrolled: submit ? Math.max(0, submit.getBoundingClientRect().bottom + window.scrollY - window.innerHeight) : 0,
  };
}

const marks = (answers: Answers, asked: readonly string[]) =>
  asked.reduce((sum, id) => sum + (Array.isArray(answers[id]) ? answers[id].length : Number(id in answers)), 0);

export async function effortOf(page: Page, answers: Answers): Promise<Effort> {
  await page.setViewportSize(PHONE);
  await openScreening(page);
  const sum = { pages: 0, questions: 0, taps: 0, words: 0, read: 0, scrolled: 0 };
  for (let guard = 0; guard < 60; guard += 1) {
    const { step, isQuestions, asked, words, read, scrolled } = await page.evaluate(stepInView);
    if (step.startsWith("results")) break;
    if (isQuestions) {
      sum.pages += 1;
      sum.questions += asked.length;
      sum.words += words;
      sum.read += read;
      sum.scrolled += Math.round(scrolled);
    }
    sum.taps += 1 + (isQuestions ? marks(answers, asked) : 0);
    await goTo(page, `(?!${step}$).*`, answers);
  }
  const seconds =
    (sum.read / WORDS_A_MINUTE) * 60 + sum.taps * SECONDS_A_TAP + (sum.scrolled / PHONE.height) * SECONDS_A_SCREEN;
  return { ...sum, minutes: Math.round(seconds / 6) / 10 };
}
