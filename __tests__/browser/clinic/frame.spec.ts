import { expect, type Page } from "@playwright/test";
import { NEUTRAL_PAGE } from "../../../lib/leaving/neutral-page";
import { FIVE_PEOPLE } from "../../cases/five-people";
import { CLINIC_ORIGIN } from "../../clinic/site.mjs";
import { answerAll, screeningReady } from "../answer-pages";
import { pageAround, test } from "./clinic-server";

test.describe.configure({ mode: "serial" });

interface Heard {
  readonly data: unknown;
  readonly origin: string;
}

const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);

/** The page inside the frame, as a Playwright Page. */
function inside(page: Page): Page {
  const frame = page.frames()[1];
  if (!frame) throw new Error("There is no frame.");
  return frame as unknown as Page;
}

test("a listed site may show it, and receives its height and nothing else", async ({ page, clinic }) => {
  const around = await pageAround(`${clinic}/en/screening/`, Number(new URL(CLINIC_ORIGIN).port));
  const person = FIVE_PEOPLE.find(({ interrupted }) => interrupted);
  if (!person) throw new Error("None of the five people is in danger.");
  await page.goto(around.origin);
  const site = inside(page);
  await screeningReady(site);
  await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(0);
  const before = (await heard(page)).length;

  expect(await answerAll(site, person.answers)).toHaveLength(1);
  await expect(site.locator("[data-result]")).toHaveAttribute("data-level", person.level);
  await expect(site.locator('[data-help="bar"] a[href="tel:988"]').first()).toBeVisible();

  const messages = await heard(page);
  for (const { data, origin } of messages) {
    expect(origin).toBe(new URL(clinic).origin);
    expect(data).toEqual({ type: "care-guide-height", height: expect.any(Number) });
  }
  // Not one per step: heights only grow, to the height of a screen at most.
  expect(messages.length - before).toBeLessThan(4);
  const heights = messages.map(({ data }) => (data as { height: number }).height);
  expect(heights).toEqual([...heights].sort((a, b) => a - b));
  expect(Math.max(...heights)).toBeLessThanOrEqual(await page.evaluate(() => window.screen.availHeight));
  around.close();
});

test("in a frame, help at a step is visible without scrolling the page around it", async ({ page, clinic }) => {
  const around = await pageAround(`${clinic}/en/screening/`, Number(new URL(CLINIC_ORIGIN).port));
  await page.goto(around.origin);
  const site = inside(page);
  await screeningReady(site);
  await expect.poll(() => page.locator("iframe").evaluate((frame) => frame.clientHeight)).toBeGreaterThan(300);
  const { height } = page.viewportSize() ?? { height: 0 };
  expect(await page.locator("iframe").evaluate((frame) => frame.clientHeight)).toBeLessThanOrEqual(height);
  around.close();
});

test("“Leave this site” replaces the whole tab", async ({ page, clinic }) => {
  await page.route(`${NEUTRAL_PAGE}**`, (route) => route.fulfill({ body: "Weather", contentType: "text/html" }));
  const around = await pageAround(`${clinic}/en/screening/`, Number(new URL(CLINIC_ORIGIN).port));
  await page.goto(around.origin);
  const site = inside(page);
  await screeningReady(site);
  await site.locator('.leave-button[data-action="leave"]').click();
  await expect(page).toHaveURL(NEUTRAL_PAGE);
  around.close();
});

test("links to other sites open in a new tab, so that no answer is lost", async ({ page, clinic, context }) => {
  await context.route("https://findahelpline.com/**", (route) => route.fulfill({ body: "Lines" }));
  const around = await pageAround(`${clinic}/en/screening/`, Number(new URL(CLINIC_ORIGIN).port));
  await page.goto(around.origin);
  const site = inside(page);
  await screeningReady(site);
  await site.locator(".region-choice summary").click();
  const opened = context.waitForEvent("page");
  await site.locator('.region-choice a[href^="https://findahelpline.com"]').click();
  await (await opened).waitForURL(/findahelpline\.com/);
  await expect(site.locator("form[data-page]")).toBeVisible();
  around.close();
});

test("an unlisted site may not show it", async ({ page, clinic }) => {
  const around = await pageAround(`${clinic}/en/screening/`);
  const refused = page.waitForEvent("console", (message) => message.text().includes("frame-ancestors"));
  await page.goto(around.origin);
  await refused;
  await expect(page.frameLocator("iframe").locator("main")).toHaveCount(0);
  expect(await heard(page)).toEqual([]);
  around.close();
});

test("the standard site cannot be shown in any frame", async ({ page, baseURL }) => {
  const around = await pageAround(`${baseURL}/en/screening/`, Number(new URL(CLINIC_ORIGIN).port));
  const refused = page.waitForEvent("console", (message) => message.text().includes("frame-ancestors"));
  await page.goto(around.origin);
  await refused;
  await expect(page.frameLocator("iframe").locator("main")).toHaveCount(0);
  around.close();
});
