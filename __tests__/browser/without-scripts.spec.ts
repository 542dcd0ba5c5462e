import { expect, test } from "@playwright/test";
import { exportedPages } from "./exported-pages";
import { sampled } from "./nightly";

/** Pages for doing something, not for reading. */
const TO_DO = /\/(screening|open)\/$/;
const toRead = exportedPages.filter(({ address }) => !TO_DO.test(address));

test("no script is inline in a page, and none is the framework's", () => {
  expect(exportedPages.length).toBeGreaterThan(5);
  for (const { address, html } of exportedPages)
    for (const [, attributes] of html.matchAll(/<script\b([^>]*)>/g))
      expect(attributes, address).toMatch(/^ type="module" src="\/assets\/[\w-]+\.js"$/);
});

// The pages opened with JavaScript off are in resilience.spec.ts.
test("H11 the HTML of every page holds the help bar with its numbers, right after the skip link", () => {
  for (const { address, html } of exportedPages) {
    expect(html, address).toMatch(/class="skip-link"[^>]*>[^<]*<\/a>\s*<[^>]*>\s*<[^>]*data-help="bar"/);
    const bar = html.slice(html.indexOf('data-help="bar"'), html.indexOf("<main"));
    for (const href of ["tel:988", "tel:911"]) expect(bar, address).toContain(`href="${href}"`);
  }
});

test.describe("With JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  for (const [index, { address }] of toRead.entries())
    test(`${address} is fully readable`, sampled(index), async ({ page }) => {
      await page.goto(address);
      await expect(page.locator("main h1")).toBeVisible();
      await expect(page.locator('[data-help="bar"] a[href^="tel:"]').first()).toBeVisible();
      // Nothing needs a script to be shown: hidden content is inside <details>, which opens without one.
      await page.locator("main details").evaluateAll((all) => {
        for (const one of all) one.setAttribute("open", "");
      });
      const hidden = page
        .locator("main :is(h1, h2, h3, p, li, td, dt, dd)")
        .evaluateAll((all) =>
          all.filter((one) => !one.checkVisibility() && !one.closest(".print-only")).map((one) => one.textContent),
        );
      expect(await hidden).toEqual([]);
    });

  test("the questions page says what is missing, with the first question and help visible", async ({ page }) => {
    await page.goto("/en/screening/");
    await expect(page.locator("noscript")).toBeVisible();
    await expect(page.locator('noscript a[href="/en/help-now/"]')).toBeVisible();
    await expect(page.locator('[data-help="bar"] a').first()).toBeVisible();
  });
});
