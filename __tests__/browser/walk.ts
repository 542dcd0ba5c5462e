import { expect, type Page } from "@playwright/test";
import type { Answers } from "../../lib/questionnaire/answers";
import { answerPage } from "./answer-pages";

/** The current step: the view, and the page of questions if any. */
export const stepOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const view = document.querySelector<HTMLElement>("[data-view]")?.dataset.view ?? "";
    return `${view} ${document.querySelector<HTMLElement>("form[data-page]")?.dataset.page ?? ""}`.trim();
  });

/** Goes one step forward, whatever is on screen; returns the step that was left. */
export async function goOn(page: Page, answers: Answers): Promise<string> {
  const before = await stepOn(page);
  if (before === "crisis") await page.locator('[data-action="keep-going"]').click();
  else if (before === "review") await page.locator('[data-action="finish"]').click();
  else await answerPage(page, answers);
  await expect.poll(() => stepOn(page), { message: `the step after ${before}` }).not.toBe(before);
  return before;
}

/** The bar with the numbers, as a person finds it: visible, with 988 and 911 as links. */
export async function expectHelpBar(page: Page): Promise<void> {
  const bar = page.locator('[data-help="bar"]');
  await expect(bar).toBeVisible();
  await expect(bar.locator(`a[href="tel:988"]`).first()).toBeVisible();
  await expect(bar.locator(`a[href="tel:911"]`).first()).toBeVisible();
}
