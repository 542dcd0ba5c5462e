import type { Page } from "@playwright/test";
import type { Locale } from "../../lib/content/locales";
import type { Answers } from "../../lib/questionnaire/answers";
import { placesOf } from "../../lib/questionnaire/questions";
import { ACUTE_KINDS, type AcuteKind } from "../../lib/rules/rule";
import { saveSession } from "../../lib/screening/saved-session";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { screeningReady } from "./answer-pages";

/** Optional questions passed over, as the answers of someone who went all the way. */
const passedOver: Answers = Object.fromEntries(
  placesOf(levelOfCare)
    .filter(({ question }) => question.optional)
    .map(({ question }) => [question.id, question.kind === "text" ? "" : []]),
);

/** What a tab holds of these answers. */
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
  /** Help that has been on screen already; all of it where left out. */
  readonly shown?: readonly AcuteKind[];
  readonly locale?: Locale;
}

/** Goes to the questions in a tab that had kept these answers, and waits for nothing. */
export async function goToKept(page: Page, { answers, shown = ACUTE_KINDS, locale = "en" }: Kept): Promise<void> {
  // On a page of the site without scripts of its own, so that only the questions read what is put there.
  await page.goto("/icon-192.png");
  await page.evaluate((text) => sessionStorage.setItem("care-guide", text), keptText(answers, shown));
  await page.goto(`/${locale}/screening/`);
}

/** Opens the questions in a tab that had kept these answers, at the step where they lead. */
export async function openKept(page: Page, kept: Kept): Promise<void> {
  await goToKept(page, kept);
  await screeningReady(page);
}
