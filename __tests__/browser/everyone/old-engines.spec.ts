import { expect, type Page, test } from "@playwright/test";
import { screeningEn } from "../../../lib/content/en/screening";
import { screeningEs } from "../../../lib/content/es/screening";
import type { Locale } from "../../../lib/content/locales";
import { browserslist } from "../../../package.json";
import { screeningReady } from "../answer-pages";
import { textsUnder } from "../built-files";
import { expectHelpBar } from "../walk";

const WORDS = { en: screeningEn.oldEngine, es: screeningEs.oldEngine } satisfies Record<Locale, object>;
const QUESTIONS = ["/en/screening/", "/es/screening/"] as const;
const localeIn = (address: string): Locale => (address.startsWith("/es/") ? "es" : "en");
const notice = (page: Page) => page.locator("[data-old-engine]");

/** A browser that knows none of what the styles ask it about, in their files or inside a page, and which scripts it knows. */
async function beOld(page: Page, scripts: "none" | "all"): Promise<void> {
  const without = (text: string) => text.replaceAll("color-mix(", "unknown-color(");
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    const styles = without(await response.text())
      // Styles changed so have another hash than the policy allows.
      .replace(/<meta[^>]*http-equiv="Content-Security-Policy"[^>]*>/i, "");
    const body = scripts === "all" ? styles : styles.replaceAll('type="module"', 'type="text/unknown"');
    await route.fulfill({ response, body });
  });
  await page.route("**/*.css", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: without(await response.text()) });
  });
}

test("a browser too old for the scripts shows help, the page to read, and says what to do", async ({ page }) => {
  await beOld(page, "none");
  for (const address of [...QUESTIONS, "/en/open/", "/es/open/"]) {
    await page.goto(address);
    const { title, text } = WORDS[localeIn(address)];
    await expect(notice(page)).toBeVisible();
    await expect(notice(page)).toContainText(title);
    await expect(notice(page)).toContainText(text);
    await expect(notice(page).locator('a[href$="/help-now/"]')).toBeVisible();
    await expectHelpBar(page);
    await expect(page.locator("h1")).toBeVisible();
  }
  await page.goto("/en/screening/");
  await expect(page.locator("fieldset[data-question]").first()).toBeVisible();
});

test("nobody else reads of old browsers: not before the scripts, not after, not without them", async ({
  page,
  browser,
  baseURL,
}) => {
  await page.route("**/*.js", (route) => route.abort());
  for (const address of [...QUESTIONS, "/en/open/"]) {
    await page.goto(address);
    await expect(notice(page)).toBeAttached();
    await expect(notice(page)).toBeHidden();
  }
  await page.unroute("**/*.js");
  await page.goto("/en/screening/");
  await screeningReady(page);
  await expect(notice(page)).toBeHidden();
  const without = await browser.newPage({ baseURL, javaScriptEnabled: false });
  await without.goto("/en/screening/");
  await expect(without.locator("noscript h2")).toBeVisible();
  await expect(without.locator("[data-old-engine]")).toBeHidden();
  await without.close();
});

test("where the scripts run after all, the words go", async ({ page }) => {
  await beOld(page, "all");
  await page.goto("/en/screening/");
  await screeningReady(page);
  await expect(notice(page)).toBeHidden();
});

/** The stated browsers by the names a compiler knows; one that is made from another goes by that. */
const targets = browserslist.flatMap((line) => {
  const [name = "", version = ""] = line.split(" >= ");
  const known = { chrome: "chrome", edge: "edge", firefox: "firefox", safari: "safari", ios_saf: "ios" }[name];
  return known ? [`${known}${version}`] : [];
});

test("every script is written in what the stated browsers read", async () => {
  expect(targets.length).toBeGreaterThanOrEqual(5);
  const { transformWithOxc } = await import("vite");
  const written = async (code: string, target: string | string[]) =>
    (await transformWithOxc(code, "script.js", { target, sourcemap: false })).code;
  // What is newer than they are, a compiler for them rewrites.
  const newer = "using one = open(); export { one };";
  expect(await written(newer, targets)).not.toBe(await written(newer, "esnext"));
  const scripts = textsUnder("out", [".js"]);
  expect(scripts.length).toBeGreaterThan(10);
  for (const { path, text } of scripts) expect(await written(text, targets), path).toBe(await written(text, "esnext"));
});
