import { expect, type Page, test } from "@playwright/test";
import { wellAdult } from "../support/well-adult";
import { openScreening } from "./answer-pages";
import { setDirection } from "./stretched";
import { goOn } from "./walk";

// Whether everything fits, longer and right to left, is tested for every page and state in everyone/.
test.use({ viewport: { width: 360, height: 740 } });

const edges = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return { left, right, middle: (left + right) / 2 };
    });

test("right to left, choices, steps and help start at the right, and numbers stay as they are", async ({ page }) => {
  await openScreening(page);
  for (let done = 0; done < 3; done += 1) await goOn(page, wellAdult);
  await setDirection(page, "rtl");
  const width = 360;
  expect((await edges(page, "fieldset input[type=radio]")).middle).toBeGreaterThan(width / 2);
  expect((await edges(page, ".site-name")).middle).toBeGreaterThan(width / 2);
  // Help starts with its words; the numbers follow in the reading direction.
  const helpWords = await edges(page, '[data-help="bar"] p');
  expect(helpWords.middle).toBeGreaterThan(width / 2);
  expect((await edges(page, '[data-help="bar"] a')).right).toBeLessThanOrEqual(helpWords.right);
  await expect(page.locator('[data-help="bar"] a').first()).toContainText("988");

  await page.goto("/en/");
  await setDirection(page, "rtl");
  const heading = page.locator("h1");
  expect(await heading.evaluate((element) => getComputedStyle(element).textAlign)).toMatch(/start|right/);
});

test("right to left, hours and amounts stay at their axis", async ({ page }) => {
  for (const [address, label, shape] of [
    ["/en/plan/", ".week-hour", ".week-line"],
    ["/en/levels/iop/", ".day-clock", ".day-part"],
  ] as const) {
    await page.goto(address);
    await page.locator(shape).first().waitFor({ state: "attached" });
    await setDirection(page, "rtl");
    expect((await edges(page, label)).right, address).toBeLessThanOrEqual((await edges(page, shape)).left);
  }
});
