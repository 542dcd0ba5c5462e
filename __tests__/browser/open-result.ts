import type { Page } from "@playwright/test";
import { acuteKinds } from "../../lib/assessment/acute-risks";
import type { Locale } from "../../lib/content/locales";
import type { Answers } from "../../lib/questionnaire/answers";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { openKept } from "./kept-session";

/** Opens the result of answers that this tab had kept, every interruption behind them. */
export async function openResult(page: Page, answers: Answers, locale: Locale = "en"): Promise<void> {
  await openKept(page, { answers, shown: acuteKinds(levelOfCare, answers), locale });
  await page.locator('[data-action="finish"]').click();
  await page.locator("[data-result]").waitFor();
}
