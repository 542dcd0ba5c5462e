import { expect, type Page, test } from "@playwright/test";
import { scriptsMissingEn } from "../../lib/content/en/scripts-missing";
import { scriptsMissingEs } from "../../lib/content/es/scripts-missing";
import { screeningReady } from "./answer-pages";
import { NIGHTLY } from "./nightly";
import { stepOn } from "./walk";

const words = { en: scriptsMissingEn, es: scriptsMissingEs } as const;
const notice = (page: Page) => page.locator("[data-scripts-missing]");
const early = (page: Page) => page.locator('[data-action="continue-later"]');
const mark = async (page: Page) => {
  await page.locator('input[name="about-age"][value="18-64"]').check();
  await page.locator('input[name="about-subject"][value="self"]').check();
};

/** What can happen to a page's scripts: a dropped connection, a different base path, or a newer release. */
const fates = {
  "do not come": (page: Page) => page.route("**/*.js", (route) => route.abort()),
  "are not there": (page: Page) =>
    page.route("**/*.js", (route) => route.fulfill({ status: 404, contentType: "text/html", body: "<h1>Not here" })),
};

for (const [fate, arrange] of Object.entries(fates)) {
  for (const locale of ["en", "es"] as const)
    test(
      `H11 if the scripts ${fate}, Continue says so in ${locale}, with 988, 911 and what to do next`,
      locale === "en" && fate === "do not come" ? {} : NIGHTLY,
      async ({ page }) => {
        await arrange(page);
        await page.goto(`/${locale}/screening/`);
        await expect(notice(page)).toBeHidden();
        await mark(page);
        await early(page).click();
        await expect(notice(page)).toBeInViewport();
        await expect(notice(page)).toContainText(words[locale].again);
        for (const number of ["tel:988", "tel:911"])
          await expect(notice(page).locator(`a[href="${number}"]`)).toBeVisible();
        // The selections stay where they were, in case the scripts load after all.
        await expect(page.locator("form[data-page] input:checked")).toHaveCount(2);
        await page.unroute("**/*.js");
        await notice(page).getByRole("link", { name: words[locale].reload }).click();
        await screeningReady(page);
        await expect(notice(page)).toBeHidden();
        await expect(page.locator('form[data-page] button[type="submit"]')).toBeVisible();
      },
    );
}

test("H04 Continue pressed before hydration takes effect after it, and no selection is lost", async ({ page }) => {
  const waiting: (() => void)[] = [];
  await page.route("**/*.js", (route) => void waiting.push(() => void route.continue()));
  await page.goto("/en/screening/", { waitUntil: "commit" });
  await mark(page);
  await early(page).click();
  await expect(notice(page)).toBeVisible();
  for (const go of waiting) go();
  await page.unroute("**/*.js");
  await screeningReady(page);
  await expect.poll(() => stepOn(page)).not.toBe("welcome who");
  await expect(notice(page)).toBeHidden();
  const kept = await page.evaluate(() => JSON.parse(sessionStorage.getItem("care-guide") ?? "{}").answers);
  expect(kept).toEqual({ "about-age": "18-64", "about-subject": "self" });
  await page.goBack();
  await expect.poll(() => stepOn(page)).toBe("question who");
});

for (const address of ["/en/plan/", "/es/open/", "/en/offline/"])
  test(
    `H11 on ${address} it is shown without a press if the scripts do not load, and never if they do`,
    NIGHTLY,
    async ({ page }) => {
      await page.goto(address, { waitUntil: "networkidle" });
      await expect(page.locator("html[data-alive]")).toBeAttached();
      await expect(notice(page)).toBeHidden();
      await fates["do not come"](page);
      await page.goto(address);
      await expect(notice(page)).toBeVisible();
      await expect(notice(page).locator('a[href="tel:988"]')).toBeVisible();
    },
  );
