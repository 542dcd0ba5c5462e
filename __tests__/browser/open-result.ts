import type { Page } from "@playwright/test";
import { acuteKinds } from "../../lib/assessment/acute-risks";
import type { Answers } from "../../lib/questionnaire/answers";
import { placesOf } from "../../lib/questionnaire/questions";
import { saveSession } from "../../lib/screening/saved-session";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { screeningReady } from "./answer-pages";

/** Optional questions passed over, as the answers of someone who went all the way. */
const passedOver: Answers = Object.fromEntries(
  placesOf(levelOfCare)
    .filter(({ question }) => question.optional)
    .map(({ question }) => [question.id, question.kind === "text" ? "" : []]),
);

/** Opens the result of answers that this tab had kept, every interruption behind them. */
export async function openResult(page: Page, answers: Answers, locale = "en"): Promise<void> {
  const kept: [string, string][] = [];
  const storage = {
    getItem: () => null,
    removeItem: () => {},
    setItem: (key: string, value: string) => kept.push([key, value]),
  };
  saveSession(storage, levelOfCare, { ...passedOver, ...answers }, acuteKinds(levelOfCare, answers));
  await page.addInitScript((entries) => {
    for (const [key, value] of entries) sessionStorage.setItem(key, value);
  }, kept);
  await page.goto(`/${locale}/screening/`);
  await screeningReady(page);
  await page.locator('[data-action="finish"]').click();
  await page.locator("[data-result]").waitFor();
}
