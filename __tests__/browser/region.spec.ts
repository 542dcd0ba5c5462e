import { expect, test } from "@playwright/test";
import { crisisEn } from "../../lib/content/en/crisis";
import { ACUTE_PATHS } from "../cases/acute-paths";
import { openScreening, screeningReady } from "./answer-pages";
import { NIGHTLY } from "./nightly";
import { printed } from "./printed";
import { goTo } from "./quick-walk";

test.use({ locale: "fr-CA", timezoneId: "America/Toronto" });

test("H07 Canada is never guessed, and once chosen it changes every number, on paper too", async ({ page }, info) => {
  await openScreening(page);
  await expect(page.locator('[data-help="bar"]')).toHaveAttribute("data-region", "US");
  await goTo(page, "crisis", ACUTE_PATHS.suicide);
  const panel = page.locator('[data-help="crisis"] .region-choice');
  await panel.locator("summary").click();
  await panel.locator('[data-choose-region="CA"]').click();
  await expect(page.locator('[data-help="bar"]')).toContainText("Call 9-8-8");
  await expect(page.locator('[data-help="crisis"]')).toContainText("Call 9-8-8");
  await page.reload();
  await screeningReady(page);
  await expect(page.locator('[data-help="bar"]')).toHaveAttribute("data-region", "CA");
  await goTo(page, "results", ACUTE_PATHS.suicide);
  const { text } = await printed(page, info.outputPath("canada.pdf"));
  expect(text).toContain("9-8-8");
  expect(text).not.toMatch(/(?<![-\d])988/);

  await page.goto("/en/help-now/");
  await expect(page.locator("[data-region=CA] .doors")).toContainText("9-8-8");
  await expect(page.locator("main")).not.toContainText(/\b988\b|insurance|press 1/);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  // Another tab does not know about it.
  const other = await page.context().newPage();
  await other.goto("/en/");
  await expect(other.locator('[data-help="bar"]')).toHaveAttribute("data-region", "US");
});

test("H07 without a script the other country's numbers are readable", NIGHTLY, async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const address of ["/en/", "/en/help-now/", "/en/screening/", "/en/privacy/", "/nowhere/"]) {
    await page.goto(address);
    const choice = page.locator('[data-help="bar"] .region-choice');
    await choice.locator("summary").click();
    await expect(choice).toContainText(crisisEn.regions.CA.name);
    await expect(choice.getByRole("link", { name: "Call 9-8-8" })).toBeVisible();
    await expect(choice.locator('a[href="https://findahelpline.com"]')).toBeVisible();
    await expect(page.locator("[data-choose-region]")).toHaveCount(0);
  }
  await context.close();
});

test("H16 from the top of any page, help is at most three presses of Tab away", NIGHTLY, async ({ page }) => {
  for (const address of ["/en/", "/en/help-now/", "/en/screening/", "/en/privacy/"]) {
    await page.goto(address);
    const reached: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await page.keyboard.press("Tab");
      reached.push((await page.evaluate(() => document.activeElement?.getAttribute("href"))) ?? "");
    }
    expect(reached.slice(0, 3)).toEqual(expect.arrayContaining(["tel:988", "sms:988"]));
    expect(reached).toContain("tel:911");
  }
});
