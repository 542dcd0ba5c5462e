import { expect, type Page, test } from "@playwright/test";
import { NEUTRAL_PAGE } from "../../lib/leaving/neutral-page";
import { ACUTE_PATHS } from "../cases/acute-paths";
import { wellAdult } from "../support/well-adult";
import { continueOn, openScreening, screeningReady } from "./answer-pages";
import { NIGHTLY } from "./nightly";
import { openDetails, openReview } from "./open-result";
import { goTo } from "./quick-walk";
import { goOn, stepOn } from "./walk";

const marked = (page: Page) =>
  page.locator("form[data-page] input:checked").evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
const kept = (page: Page) => page.evaluate(() => JSON.parse(sessionStorage.getItem("care-guide") ?? "null"));
const box = (page: Page, code: string) => page.locator(`form[data-page] input[value="${code}"]`);

async function refresh(page: Page) {
  await page.reload();
  await screeningReady(page);
}

test("H10 a draft survives a reload, and counts only with Continue", async ({ page }) => {
  await openScreening(page);
  await goTo(page, "question emergency", ACUTE_PATHS.suicide);
  const here = await stepOn(page);
  await box(page, "might-act").check();
  await refresh(page);
  await expect.poll(() => stepOn(page)).toBe(here);
  expect(await marked(page)).toEqual(["might-act"]);
  // Not an answer yet: nothing is stored as one and nothing is decided from it.
  expect((await kept(page)).answers).not.toHaveProperty("now-emergency");
  await expect(page.locator('main [data-help="crisis"], main [data-help="stays"]')).toHaveCount(0);
  await continueOn(page);
  await expect.poll(() => stepOn(page)).toBe("crisis");
  expect((await kept(page)).answers["now-emergency"]).toEqual(["might-act"]);
  expect((await kept(page)).drafts).toEqual({});
});

test(
  "H10 drafts of one question among several, a number and a text survive a reload and a change of language",
  NIGHTLY,
  async ({ page }) => {
    await openScreening(page);
    await page.locator('input[name="about-age"][value="65-plus"]').check();
    await refresh(page);
    expect(await marked(page)).toEqual(["65-plus"]);
    await page.locator("[data-languages] a:not([aria-current])").click();
    await page.waitForURL("**/es/screening/**");
    await screeningReady(page);
    expect(await marked(page)).toEqual(["65-plus"]);
    await page.goto("/en/screening/");
    await screeningReady(page);
    await goTo(page, "results", wellAdult);
    await openDetails(page, "fuller");
    while ((await page.locator("form[data-page] textarea").count()) === 0) await goOn(page, {});
    await page.locator("form[data-page] textarea").first().fill("I want to sleep");
    const here = await stepOn(page);
    await refresh(page);
    await expect.poll(() => stepOn(page)).toBe(here);
    await expect(page.locator("form[data-page] textarea").first()).toHaveValue("I want to sleep");
  },
);

test("H10 drafts on a page left with Back are still there when coming forward again", NIGHTLY, async ({ page }) => {
  await openScreening(page);
  await goTo(page, "question emergency", wellAdult);
  for (const back of [() => page.goBack(), () => page.locator('[data-action="back"]').click()]) {
    await box(page, "body").check();
    await back();
    await expect.poll(() => stepOn(page)).not.toBe("question emergency");
    await page.goForward();
    await expect.poll(() => stepOn(page)).toBe("question emergency");
    expect(await marked(page)).toEqual(["body"]);
    await box(page, "body").uncheck();
  }
});

test("H10 a selection that was undone stays undone", NIGHTLY, async ({ page }) => {
  await openScreening(page);
  await goTo(page, "crisis", ACUTE_PATHS.suicide);
  await page.locator('[data-action="back"]').click();
  await expect.poll(() => stepOn(page)).toBe("question emergency");
  await box(page, "might-act").uncheck();
  await refresh(page);
  await expect.poll(() => stepOn(page)).toBe("question emergency");
  expect(await marked(page)).toEqual([]);
  // The earlier answer still counts, with its help, until another is submitted.
  expect((await kept(page)).answers["now-emergency"]).toEqual(["might-act"]);
  await expect(page.locator('main [data-help="stays"]')).toBeVisible();
});

test("H10 a change abandoned in the review is not an answer there, and starts over", NIGHTLY, async ({ page }) => {
  await openScreening(page);
  await goTo(page, "results", wellAdult);
  await openReview(page);
  const row = page.locator('[data-answer="now-emergency"]');
  const said = await row.innerText();
  await row.getByRole("button").click();
  await box(page, "body").check();
  await page.locator('[data-action="back"]').click();
  await expect.poll(() => stepOn(page)).toBe("review");
  expect(await row.innerText()).toBe(said);
  await page.locator('[data-action="finish"]').click();
  await expect(page.locator("[data-result]")).toHaveAttribute("data-route", /none|support/);
  await openReview(page);
  await row.getByRole("button").click();
  expect(await marked(page)).toEqual(["none"]);
});

test("H14 drafts alone can be erased, and the quick exit wipes them", NIGHTLY, async ({ page, context }) => {
  await context.route(`${NEUTRAL_PAGE}**`, (route) => route.fulfill({ contentType: "text/html", body: "Weather" }));
  const nothing = () => page.evaluate(() => Object.values(sessionStorage).join(""));
  await openScreening(page);
  await box(page, "other").check();
  expect(await nothing()).toContain("other");
  await page.locator('[data-action="erase"]').click();
  await page.locator('[data-action="erase-confirm"]').click();
  expect(await nothing()).toBe("");
  expect(await marked(page)).toEqual([]);
  await box(page, "other").check();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
  await page.waitForURL(`${NEUTRAL_PAGE}**`);
  await page.goto("/en/screening/");
  await screeningReady(page);
  expect(await nothing()).toBe("");
  expect(await marked(page)).toEqual([]);
});

const damaged: readonly (readonly [string, unknown])[] = [
  ["of no form", "x"],
  ["of another form", { who: ["self"], emergency: 3 }],
  ["with invalid codes", { who: { "about-age": "ancient", "about-subject": ["self"], __proto__: { a: 1 } } }],
  ["of pages that do not exist", { nowhere: { "about-age": "18-64" }, constructor: { "about-age": "18-64" } }],
];

for (const [name, drafts] of damaged) {
  test(`H10 stored drafts ${name} select nothing and do not invalidate any answer`, NIGHTLY, async ({ page }) => {
    await openScreening(page);
    await goOn(page, wellAdult);
    await page.evaluate((text) => {
      const session = JSON.parse(sessionStorage.getItem("care-guide") ?? "{}");
      sessionStorage.setItem("care-guide", JSON.stringify({ ...session, drafts: JSON.parse(text) }));
    }, JSON.stringify(drafts));
    await refresh(page);
    expect((await kept(page)).answers).toEqual({ "about-age": "18-64", "about-subject": "self" });
    await page.goto("/en/screening/#1");
    await screeningReady(page);
    for (const code of await marked(page)) expect(["18-64", "self"]).toContain(code);
  });
}
