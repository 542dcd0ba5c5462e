import { expect, test } from "@playwright/test";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { dimensionsEn } from "../../questionnaires/level-of-care/text/en/dimensions";

const { rules, stages, sections } = levelOfCare;
const ids = [
  ...rules.map(({ id }) => id),
  stages.stepUp.id,
  ...stages.settings.map(({ id }) => id),
  stages.stepDown.id,
];

test.use({ javaScriptEnabled: false });

test("the method page is readable without a script, and every printed rule id can be looked up", async ({ page }) => {
  await page.goto("/en/");
  await page.getByRole("contentinfo").getByRole("link", { name: "How it decides" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "How the level is decided" })).toBeVisible();
  for (const id of ids) await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
  for (const { id } of sections) await expect(page.locator(`#section-${id}`)).toHaveCount(1);

  await page.goto("/en/method/#I4");
  await expect(page.locator("#I4")).toBeInViewport();
  await expect(page.locator("#I4")).toContainText(dimensionsEn.HIST.name);
});

test("every link in the table of contents works, and a part of the questions opens without a script", async ({
  page,
}) => {
  await page.goto("/en/method/");
  const targets = await page
    .locator('main a[href^="#"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")?.slice(1) ?? ""));
  const present = new Set(await page.locator("[id]").evaluateAll((elements) => elements.map((element) => element.id)));
  expect(targets.length).toBeGreaterThan(ids.length);
  expect([...new Set(targets)].filter((target) => !present.has(target))).toEqual([]);

  const question = page.locator("#question-asq-1");
  await expect(question).toBeHidden();
  await page.locator("#section-safety > summary").click();
  await expect(question).toBeVisible();
});

test("the method page fits a narrow screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("/en/method/");
  for (const { id } of sections) await page.locator(`#section-${id} > summary`).click();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});
