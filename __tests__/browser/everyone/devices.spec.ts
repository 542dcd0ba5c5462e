import { devices, expect, type Page, test } from "@playwright/test";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { FIVE_PEOPLE } from "../../cases/five-people";
import { completed } from "../../support/completed";
import { wellAdultBut } from "../../support/well-adult";
import { openScreening, screeningReady } from "../answer-pages";
import { openKept } from "../kept-session";
import { openResult, openReview } from "../open-result";
import { misfits } from "../stretched";
import { expectHelpBar, goOn, stepOn } from "../walk";

const parent = FIVE_PEOPLE.find(({ name }) => name.startsWith("a parent"))?.answers ?? {};
const severe = FIVE_PEOPLE.find(({ name }) => name.startsWith("severe"))?.answers ?? {};
const crisis = completed(levelOfCare, wellAdultBut({ "now-emergency": ["might-act"] }));

/** Phones by how much they show, how they are held, and whether they have touch. */
const PHONES = {
  "a small phone": { ...devices["iPhone SE (3rd gen)"], viewport: { width: 320, height: 568 } },
  "an iPhone": devices["iPhone 14"],
  "an Android phone of the middle range": devices["Galaxy A55"] ?? devices["Pixel 5"],
  "a phone held sideways": { ...devices["iPhone 14 landscape"], viewport: { width: 844, height: 390 } },
} as const;

/** The part of the page that is visible without scrolling. */
const onScreen = (page: Page, selector: string): Promise<boolean> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= -1 && bottom <= window.innerHeight + 1;
    });

for (const [name, device] of Object.entries(PHONES))
  test(`${name}: questions, help and the result fit, by touch`, async ({ browser, baseURL }) => {
    const { defaultBrowserType: _, ...settings } = device ?? {};
    const context = await browser.newContext({ ...settings, baseURL });
    const page = await context.newPage();
    await openScreening(page);
    for (let step = 0; step < 3; step += 1) {
      expect(await misfits(page), await stepOn(page)).toEqual([]);
      await expectHelpBar(page);
      await goOn(page, severe);
    }
    await page.locator("label.choice").first().tap();
    await expect(page.locator("label.choice input").first()).toBeChecked();
    await openKept(page, { answers: crisis, shown: [] });
    await page.locator('[data-help="crisis"]').waitFor();
    expect(await misfits(page), "the crisis step").toEqual([]);
    // The numbers are on the first screen; the large links are a short scroll down, more on tiny screens.
    expect(await onScreen(page, '[data-help="bar"] a[href="tel:988"]')).toBe(true);
    const door = page.locator('[data-help="crisis"] .doors a').first();
    const { bottom, height } = await door.evaluate((element) => ({
      bottom: element.getBoundingClientRect().bottom,
      height: window.innerHeight,
    }));
    expect(bottom).toBeLessThanOrEqual(height * (height < 600 ? 2 : 1.25));
    await openResult(page, parent);
    expect(await misfits(page), "the result").toEqual([]);
    await context.close();
  });

for (const [what, question] of [
  ["a number", "bstad-alcohol"],
  ["a note", "note-goals"],
] as const)
  test(`with a phone's on-screen keyboard, ${what} can be typed and Continue is a short scroll down`, async ({
    page,
  }) => {
    const { [question]: _, ...others } = parent;
    const kept = question === "note-goals" ? parent : others;
    await page.setViewportSize({ width: 360, height: 740 });
    await openKept(page, { answers: kept });
    if (question === "note-goals") await openReview(page);
    if (question === "note-goals")
      await page.locator(`[data-answer="${question}"] [data-action="change-answer"]`).click();
    const field = page.locator(`fieldset[data-question="${question}"]`).locator("input[type=text], textarea");
    await field.click();
    // The keyboard takes up more than half of the screen, and the page is resized.
    await page.setViewportSize({ width: 360, height: 300 });
    await field.focus();
    await field.evaluate((element) => element.scrollIntoView({ block: "nearest" }));
    const selector = `fieldset[data-question="${question}"] :is(input[type=text], textarea)`;
    expect(await onScreen(page, selector)).toBe(true);
    await page.keyboard.type("2");
    const go = page.locator('form[data-page] button[type="submit"]');
    await go.scrollIntoViewIfNeeded();
    expect(await onScreen(page, 'form[data-page] button[type="submit"]')).toBe(true);
    const covered = await go.evaluate((button) => {
      const box = button.getBoundingClientRect();
      return document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) !== button;
    });
    expect(covered).toBe(false);
  });

test("an on-screen keyboard shrinks the page instead of covering it, and the page can be zoomed", async ({ page }) => {
  for (const address of ["/", "/en/screening/", "/es/plan/"]) {
    await page.goto(address);
    const content = (await page.locator('meta[name="viewport"]').getAttribute("content")) ?? "";
    expect(content).toContain("width=device-width");
    expect(content).toContain("interactive-widget=resizes-content");
    expect(content).not.toMatch(/user-scalable|maximum-scale/);
  }
});

test("number fields bring up the numeric keypad", async ({ page }) => {
  await openScreening(page);
  await screeningReady(page);
  const { "bstad-alcohol": _, ...others } = parent;
  await openKept(page, { answers: others });
  await expect(page.locator('fieldset[data-question="bstad-alcohol"] input[type=text]')).toHaveAttribute(
    "inputmode",
    "numeric",
  );
});
