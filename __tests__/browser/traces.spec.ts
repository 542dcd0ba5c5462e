import { expect, type Page, test } from "@playwright/test";
import { screeningEn } from "../../lib/content/en/screening";
import { NEUTRAL_PAGE } from "../../lib/leaving/neutral-page";
import { ACUTE_PATHS } from "../cases/acute-paths";
import { openScreening, screeningReady } from "./answer-pages";
import { builtPages } from "./built-files";
import { NIGHTLY, sampled } from "./nightly";
import { goTo } from "./quick-walk";
import { expectHelpBar, goOn, stepOn } from "./walk";

const NEUTRAL = `${NEUTRAL_PAGE}**`;
const kept = (page: Page) => page.evaluate(() => Object.values(sessionStorage).join(""));
const marked = (page: Page) => page.locator("form[data-page] input:checked").count();

test.beforeEach(async ({ context }) => {
  await context.route(NEUTRAL, (route) => route.fulfill({ contentType: "text/html", body: "<h1>Weather</h1>" }));
});

async function eraseHere(page: Page) {
  await page.locator('[data-action="erase"]').click();
  await page.locator('[data-action="erase-confirm"]').click();
  await expect(page.getByText(screeningEn.erase.done)).toBeVisible();
}

test("H14 erasing leaves no answer in the tab, in the history, in the fields or behind Back", async ({ page }) => {
  await openScreening(page);
  await goTo(page, "crisis", ACUTE_PATHS.suicide);
  await goOn(page, ACUTE_PATHS.suicide);
  expect(await kept(page)).toContain("might-act");

  await eraseHere(page);
  expect(await kept(page)).toBe("");
  expect(await page.evaluate(() => JSON.stringify(history.state))).not.toMatch(/might-act|now-emergency/);
  expect(await marked(page)).toBe(0);
  expect(await page.locator('[data-help="stays"], [data-help="notice"]').count()).toBe(0);
  await expect(page.locator("form[data-page] h1").first()).toBeFocused();

  for (const move of [() => page.goBack(), () => page.goBack(), () => page.goForward(), () => page.reload()]) {
    await move().catch(() => null);
    if (!page.url().includes("/screening/")) break;
    await screeningReady(page);
    expect(await kept(page)).toBe("");
    expect(await marked(page)).toBe(0);
    await expect(page.locator('[data-help="stays"]')).toHaveCount(0);
  }
});

test("H14 what was selected before hydration is erased too", NIGHTLY, async ({ page }) => {
  await openScreening(page);
  await goOn(page, ACUTE_PATHS.suicide);
  // The first page is answered again before the scripts of the next visit have loaded.
  const scripts: (() => void)[] = [];
  await page.route("**/*.js", (route) => void scripts.push(() => void route.continue()));
  await page.reload({ waitUntil: "commit" });
  await page.locator('input[name="about-subject"][value="other"]').check();
  for (const go of scripts) go();
  await page.unroute("**/*.js");
  await screeningReady(page);
  await expect(page.locator('input[name="about-subject"][value="other"]')).toBeChecked();
  await eraseHere(page);
  expect(await marked(page)).toBe(0);
});

test(
  "H14 erasing from another page reaches the questions in the browser's back/forward cache",
  NIGHTLY,
  async ({ page }) => {
    await openScreening(page);
    await goTo(page, "crisis", ACUTE_PATHS.suicide);
    await page.locator('.site-footer a[href="/en/privacy/"]').click();
    await page.waitForURL("**/privacy/");
    await eraseHere(page);
    await page.goBack();
    await page.waitForURL("**/screening/**");
    await expect.poll(() => stepOn(page)).toBe("welcome who");
    expect(await marked(page)).toBe(0);
  },
);

const exits: readonly { name: string; go: (page: Page) => Promise<void> }[] = [
  { name: "the button", go: (page) => page.locator(".leave-button").click() },
  {
    name: "the hidden link",
    go: async (page) => {
      await page.locator('main [data-action="leave"]').focus();
      await page.keyboard.press("Enter");
    },
  },
  {
    name: "Shift three times",
    go: async (page) => {
      for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
    },
  },
];

for (const [index, { name, go }] of exits.entries()) {
  test(`H14 leaving by ${name} clears the tab and replaces the page`, sampled(index), async ({ page }) => {
    await openScreening(page);
    await goTo(page, "crisis", ACUTE_PATHS.suicide);
    await go(page);
    await page.waitForURL(NEUTRAL);
    // Back leads to an earlier page without anything that was answered.
    await page.goBack();
    if (page.url().includes("/screening/")) {
      await expect.poll(() => stepOn(page)).toBe("welcome who");
      expect(await kept(page)).toBe("");
      expect(await marked(page)).toBe(0);
      await expectHelpBar(page);
    }
  });
}

test("H14 the quick exit works as a link when no script runs", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.route(NEUTRAL, (route) => route.fulfill({ contentType: "text/html", body: "<h1>Weather</h1>" }));
  const page = await context.newPage();
  await page.goto("/en/help-now/");
  await page.locator(".leave-button").click();
  await page.waitForURL(NEUTRAL);
  await context.close();
});

test("H14 the quick exit is not near the numbers", NIGHTLY, async ({ page }) => {
  await openScreening(page);
  await goTo(page, "crisis", ACUTE_PATHS.suicide);
  const out = await page.locator(".leave-button").boundingBox();
  for (const number of await page.locator('a[href^="tel:"], a[href^="sms:"]').all()) {
    const box = (await number.isVisible()) ? await number.boundingBox() : null;
    if (!out || !box) continue;
    const apart = Math.max(box.y - (out.y + out.height), out.y - (box.y + box.height));
    expect(apart, await number.innerText()).toBeGreaterThanOrEqual(24);
  }
});

test("H14 no title reveals what the site is about", () => {
  for (const { path, text } of builtPages()) {
    const titles = [...text.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title = ""]) => title);
    expect(titles.length, path).toBeGreaterThan(0);
    for (const title of titles)
      expect(title, path).not.toMatch(/suicid|drug|alcohol|crisis|depress|mental|abuse|addict|danger|psych/i);
  }
});

test("H14 erasing in a duplicated tab erases both, on the questions and beside them", NIGHTLY, async ({ page }) => {
  for (const beside of [false, true]) {
    await openScreening(page);
    await goTo(page, "crisis", ACUTE_PATHS.suicide);
    // A window opened by a page starts with a copy of its session storage, like a duplicated tab.
    const opened = page.waitForEvent("popup");
    await page.evaluate(() => void window.open("/en/screening/"));
    const copy = await opened;
    await screeningReady(copy);
    await expect.poll(() => stepOn(copy)).toBe("crisis");
    if (beside) await page.goto("/en/privacy/");
    await eraseHere(page);
    await expect(copy.getByText(screeningEn.erase.doneInCopy)).toBeVisible();
    for (const tab of [page, copy]) expect(await kept(tab)).toBe("");
    await expect(copy.locator('main [data-help="stays"], main [data-help="crisis"]')).toHaveCount(0);
    await copy.reload();
    await screeningReady(copy);
    expect(await marked(copy)).toBe(0);
    await copy.close();
  }
});

test(
  "H14 leaving one tab clears its duplicate, and another tab keeps its own answers",
  NIGHTLY,
  async ({ page, context }) => {
    const apart = await context.newPage();
    await openScreening(apart);
    await goOn(apart, ACUTE_PATHS.suicide);
    await openScreening(page);
    await goOn(page, ACUTE_PATHS.suicide);
    const opened = page.waitForEvent("popup");
    await page.evaluate(() => void window.open("/en/screening/"));
    const copy = await opened;
    await screeningReady(copy);
    expect(await kept(copy)).toContain("about-age");
    await page.locator(".leave-button").click();
    await page.waitForURL(NEUTRAL);
    await expect(copy.getByText(screeningEn.erase.doneInCopy)).toBeVisible();
    expect(await kept(copy)).toBe("");
    expect(await kept(apart)).toContain("about-age");
  },
);
