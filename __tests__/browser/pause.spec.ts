import { expect, test } from "@playwright/test";
import { wellAdult } from "../support/well-adult";
import { answerPage, openScreening } from "./answer-pages";
import { NIGHTLY } from "./nightly";

test(
  "a break keeps the place: the file of the answers so far leads back to the same question",
  NIGHTLY,
  async ({ page, context }) => {
    await openScreening(page);
    const pageAsked = () => page.locator("form[data-page]").getAttribute("data-page");
    for (let done = 0; done < 4; done += 1) {
      const before = await pageAsked();
      await answerPage(page, wellAdult);
      await expect.poll(pageAsked).not.toBe(before);
    }
    const place = await pageAsked();
    await page.locator("[data-pause] > summary").click();
    const download = page.waitForEvent("download");
    await page.locator('[data-pause] [data-action="file-save"]').click();
    const file = await (await download).path();

    // On another day, in a new tab with nothing stored.
    const later = await context.newPage();
    await later.goto("/en/open/");
    await later.locator("#earlier-answers").setInputFiles(file);
    await later.locator('[data-action="continue"]').click();
    await later.waitForURL("**/screening/**");
    await expect(later.locator("form[data-page]")).toHaveAttribute("data-page", place ?? "");
  },
);
