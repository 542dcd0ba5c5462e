import type { Page } from "@playwright/test";
import type { Answers } from "../../lib/questionnaire/answers";
import { decidingPages } from "../../lib/questionnaire/pages";
import { placesOf } from "../../lib/questionnaire/questions";
import { readGiven } from "../../lib/questionnaire/reading";
import type { AcuteKind } from "../../lib/rules/rule";
import { saveSession } from "../../lib/screening/saved-session";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { completed } from "../support/completed";
import { screeningReady } from "./answer-pages";

/** Opens the questions in a tab that has saved these answers. */
export async function openKept(
  page: Page,
  answers: Answers,
  shown: readonly AcuteKind[],
  locale = "en",
): Promise<void> {
  const kept: [string, string][] = [];
  const storage = {
    getItem: () => null,
    removeItem: () => {},
    setItem: (key: string, value: string) => kept.push([key, value]),
  };
  saveSession(storage, levelOfCare, answers, shown);
  await page.addInitScript((entries) => {
    for (const [key, value] of entries) sessionStorage.setItem(key, value);
  }, kept);
  await page.goto(`/${locale}/screening/`);
  await screeningReady(page);
}

/**
 * The page before the result that has this question, with what comes before it answered as given, otherwise at its
 * mildest.
 */
export function answersBefore(question: string, answers: Answers): Answers {
  const whole = completed(levelOfCare, answers);
  const pages = decidingPages(levelOfCare, readGiven(levelOfCare, whole));
  const place = pages.findIndex(({ questions }) => questions.some(({ id }) => id === question));
  if (place < 0) throw new Error(`${question} is not on the path of these answers.`);
  const before = pages.slice(0, place).flatMap(({ questions }) => questions.map(({ id }) => id));
  return Object.fromEntries(Object.entries(whole).filter(([id]) => before.includes(id)));
}

/** Complete answers: optional questions that were not answered are skipped. */
export function toTheEnd(answers: Answers): Answers {
  const passedOver = placesOf(levelOfCare)
    .filter(({ question }) => question.optional)
    .map(({ question }) => [question.id, question.kind === "text" ? "" : []]);
  return completed(levelOfCare, { ...Object.fromEntries(passedOver), ...answers });
}
