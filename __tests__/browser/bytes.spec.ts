import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import { LOCALES } from "../../lib/content/locales";
import { wellAdult } from "../support/well-adult";
import { screeningReady } from "./answer-pages";
import { siteFolder } from "./exported-pages";
import { NIGHTLY } from "./nightly";
import { openReview } from "./open-result";
import { answerQuickly } from "./quick-walk";

/**
 * Kilobytes of 1,000 bytes at maximum brotli compression: what a phone has to download before the first question can be
 * answered.
 */
const MOST_SCRIPT = 130;
const MOST_NEEDED = 190;
const MOST_REQUESTS = 12;
/** The part of the page that ends with the first choice: on a slow connection it is painted while the rest arrives. */
const MOST_UNTIL_FIRST_CHOICE = 15;

const brotli = (bytes: Buffer) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length /
  1000;
const compressed = (file: string) => brotli(readFileSync(join(siteFolder, file)));

const answerable = (page: Page) => page.locator("html[data-answerable]").waitFor({ state: "attached" });

async function requestedUntilAnswerable(page: Page) {
  const requests: { readonly file: string; readonly kind: string }[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    const file = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    requests.push({ file: decodeURIComponent(file), kind: request.resourceType() });
  });
  await page.goto("/en/screening/");
  await answerable(page);
  // What loaded with the page, not what follows once the questions work.
  const html = (await (await page.request.get("/en/screening/")).text()).replaceAll("&amp;", "&");
  return requests.filter(({ file, kind }) => kind !== "script" || html.includes(file));
}

test("the first question can be answered within the byte budget", async ({ page }) => {
  const requests = await requestedUntilAnswerable(page);
  const sum = (wanted: (kind: string) => boolean) =>
    requests.filter(({ kind }) => wanted(kind)).reduce((total, { file }) => total + compressed(file), 0);
  expect(requests.some(({ kind }) => kind === "script")).toBe(true);
  // Its styles are inlined: as a separate file they would queue behind the scripts, delaying the first choice.
  expect(requests.filter(({ kind }) => kind === "stylesheet")).toEqual([]);
  expect(sum((kind) => kind === "script")).toBeLessThanOrEqual(MOST_SCRIPT);
  // Fonts load last and never block: without them a page uses the system font.
  expect(sum((kind) => kind !== "font")).toBeLessThanOrEqual(MOST_NEEDED);
  expect(requests.length).toBeLessThanOrEqual(MOST_REQUESTS);
});

for (const locale of LOCALES)
  test(`the page begins with the first question, and its data follow: ${locale}`, () => {
    const page = readFileSync(join(siteFolder, locale, "screening/index.html"), "utf8");
    const first = page.indexOf('type="radio"');
    expect(first).toBeGreaterThan(0);
    expect(brotli(Buffer.from(page.slice(0, first)))).toBeLessThanOrEqual(MOST_UNTIL_FIRST_CHOICE);
  });

test("nothing more is requested after the questions are ready", NIGHTLY, async ({ page }) => {
  await page.goto("/en/screening/");
  await screeningReady(page);
  await page.waitForLoadState("load");
  const later: string[] = [];
  page.on("request", (request) => later.push(request.url()));
  await page.locator("fieldset[data-question] input").first().check();
  await page.locator('form[data-page] button[type="submit"]').click();
  await page.waitForTimeout(1500);
  expect(later).toEqual([]);
});

test(
  "answers given before the rest has loaded are kept, and loading the rest can be retried",
  NIGHTLY,
  async ({ page, context }) => {
    let away = true;
    await page.route(/\/assets\/(results-view|review-view)-/, (route) => (away ? route.abort() : route.continue()));
    await page.goto("/en/screening/");
    await answerable(page);
    await answerQuickly(page, wellAdult);
    await expect(page.locator('[data-later="missing"]')).toBeVisible();
    away = false;
    await page.locator('[data-action="try-again"]').click();
    await expect(page.locator("[data-result]")).toBeVisible();
    await context.setOffline(true);
    await openReview(page);
    await expect(page.locator('[data-answer="about-age"]')).toBeVisible();
  },
);
