import { expect, type Page, test } from "@playwright/test";
import { FIVE_PEOPLE, type PersonCase } from "../cases/five-people";
import { answerAll, answerPage, askedOn, openScreening, viewOf } from "./answer-pages";
import { misfits, setDirection, stretch } from "./stretched";

const inCrisis = FIVE_PEOPLE.find(({ interrupted }) => interrupted !== null) as PersonCase;

async function step(page: Page): Promise<void> {
  const before = (await askedOn(page)).join();
  await answerPage(page, inCrisis.answers);
  await expect.poll(async () => (await askedOn(page)).join()).not.toBe(before);
}

const PLACES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "the start": (page) => page.goto("/en/"),
  "the help page": (page) => page.goto("/en/help-now/"),
  "the start in Spanish": (page) => page.goto("/es/"),
  "a question": async (page) => {
    await openScreening(page);
    for (let done = 0; done < 3; done += 1) await step(page);
  },
  "the crisis step": async (page) => {
    await openScreening(page, "es");
    for (let guard = 0; guard < 80 && (await viewOf(page)) !== "crisis"; guard += 1) await step(page);
    await expect(page.locator('[data-help="crisis"]')).toBeVisible();
  },
  "the result": async (page) => {
    await openScreening(page);
    await answerAll(page, inCrisis.answers);
    await page.locator('[data-action="finish"]').click();
    await expect(page.locator("[data-result]")).toBeVisible();
  },
};

test.use({ viewport: { width: 360, height: 740 } });

for (const [name, open] of Object.entries(PLACES))
  test(`${name} has room for a longer language, and for one from right to left`, async ({ page }) => {
    await open(page);
    expect(await misfits(page), "as it is").toEqual([]);
    await setDirection(page, "rtl");
    expect(await misfits(page), "from right to left").toEqual([]);
    await stretch(page);
    expect(await misfits(page), "from right to left, and longer").toEqual([]);
    await setDirection(page, "ltr");
    expect(await misfits(page), "longer").toEqual([]);
  });

const edges = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return { left, right, middle: (left + right) / 2 };
    });

test("from right to left, choices, steps and help begin at the right, and numbers stay as they are", async ({
  page,
}) => {
  await PLACES["a question"]?.(page);
  await setDirection(page, "rtl");
  const width = 360;
  expect((await edges(page, "fieldset input[type=radio]")).middle).toBeGreaterThan(width / 2);
  expect((await edges(page, ".site-name")).middle).toBeGreaterThan(width / 2);
  // Help begins with its words; the numbers follow them in the direction of reading.
  const helpWords = await edges(page, '[data-help="bar"] p');
  expect(helpWords.middle).toBeGreaterThan(width / 2);
  expect((await edges(page, '[data-help="bar"] a')).right).toBeLessThanOrEqual(helpWords.right);
  await expect(page.locator('[data-help="bar"] a').first()).toContainText("988");

  await page.goto("/en/");
  await setDirection(page, "rtl");
  const heading = page.locator("h1");
  expect(await heading.evaluate((element) => getComputedStyle(element).textAlign)).toMatch(/start|right/);
});
