import type { Page } from "@playwright/test";
import type { Locale } from "../../lib/content/locales";
import type { Answers } from "../../lib/questionnaire/answers";
import { placesOf } from "../../lib/questionnaire/questions";
import { ACUTE_KINDS, type AcuteKind } from "../../lib/rules/rule";
import { saveSession } from "../../lib/screening/saved-session";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { screeningReady } from "./answer-pages";

/** Optional questions skipped, as in the answers of someone who went all the way. */
const passedOver: Answers = Object.fromEntries(
  placesOf(levelOfCare)
    .filter(({ question }) => question.optional)
    .map(({ question }) => [question.id, question.kind === "text" ? "" : []]),
);

/** What a tab stores for these answers. */
export function keptText(answers: Answers, shown: readonly AcuteKind[]): string {
  let kept = "";
  const storage = {
    getItem: () => null,
    removeItem: () => {},
    setItem: (_key: string, text: string) => {
      kept = text;
    },
  };
  saveSession(storage, levelOfCare, { ...passedOver, ...answers }, shown);
  return kept;
}

export interface Kept {
  readonly answers: Answers;
  /** Help that was already shown; all of it by default. */
  readonly shown?: readonly AcuteKind[];
  readonly locale?: Locale;
}

/** Opens the questions in a tab that has saved these answers, without waiting. */
export async function goToKept(page: Page, { answers, shown = ACUTE_KINDS, locale = "en" }: Kept): Promise<void> {
  // From a page of the site without its own scripts, so that only the questions read what is stored.
  await page.goto("/icon-192.png");
  await page.evaluate((text) => sessionStorage.setItem("care-guide", text), keptText(answers, shown));
  await page.goto(`/${locale}/screening/`);
}

/** Opens the questions in a tab that has saved these answers, at the step they lead to. */
export async function openKept(page: Page, kept: Kept): Promise<void> {
  await goToKept(page, kept);
  await screeningReady(page);
}
