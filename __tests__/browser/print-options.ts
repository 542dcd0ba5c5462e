import type { Page } from "@playwright/test";

/** Opens the options of the print. */
export const openOptions = (page: Page) =>
  page.locator("[data-print-options]").evaluate((details) => details.setAttribute("open", ""));

/** Turns on one of them, such as "large" or "code". */
export async function switchOn(page: Page, name: string): Promise<void> {
  await openOptions(page);
  await page.locator(`[role="switch"][data-print="${name}"]`).click();
}
