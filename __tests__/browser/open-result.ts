import type { Page } from "@playwright/test";
import { acuteKinds } from "../../lib/assessment/acute-risks";
import type { Locale } from "../../lib/content/locales";
import type { Answers } from "../../lib/questionnaire/answers";
import type { DetailPart } from "../../lib/questionnaire/pages";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { openKept } from "./kept-session";

/** From the result to the first page of the details. */
export async function openDetails(page: Page, part: DetailPart): Promise<void> {
  await page.locator(`[data-action="details-${part}"]`).click();
  await page.locator('form[data-page^="more-"]').waitFor();
}

/** From the result to the list of its answers. */
export async function openReview(page: Page): Promise<void> {
  await page.locator('[data-action="review"]').click();
  await page.locator('[data-view="review"] h1').waitFor();
}

/** Opens the result of answers this tab has saved, past every interruption. */
export async function openResult(page: Page, answers: Answers, locale: Locale = "en"): Promise<void> {
  await openKept(page, { answers, shown: acuteKinds(levelOfCare, answers), locale });
  await page.locator("[data-result]").waitFor();
}
