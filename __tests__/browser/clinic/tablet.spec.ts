import { expect, type Page } from "@playwright/test";
import { kioskEn } from "../../../lib/content/en/kiosk";
import { FIVE_PEOPLE } from "../../cases/five-people";
import { site } from "../../clinic/site.mjs";
import { wellAdult } from "../../support/well-adult";
import { answerPage, screeningReady } from "../answer-pages";
import { answerQuickly } from "../quick-walk";
import { expectHelpBar } from "../walk";
import { test } from "./clinic-server";

const { idleSeconds, warnSeconds } = site.kiosk ?? { idleSeconds: 0, warnSeconds: 0 };
const asking = (page: Page) => page.locator('[data-kiosk="asking"]');
const inDanger = FIVE_PEOPLE.find(({ interrupted }) => interrupted);

/** Visiting its URL once makes a device a shared tablet. */
async function onTablet(page: Page, clinic: string): Promise<void> {
  await page.goto(`${clinic}/kiosk/`);
  await expect(page).toHaveURL(`${clinic}/`);
}

/** From here on time passes only when a test advances it, however slow the machine is. */
async function stopTime(page: Page): Promise<void> {
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
}

async function answered(page: Page, clinic: string): Promise<void> {
  await page.clock.install();
  await onTablet(page, clinic);
  await page.goto(`${clinic}/en/screening/`);
  await screeningReady(page);
  await answerQuickly(page, inDanger?.answers ?? {});
  await expect(page.locator("[data-result]")).toBeVisible();
  await stopTime(page);
}

const wait = (page: Page, seconds: number) => page.clock.runFor(seconds * 1000);

test("after a while it asks, help stays on screen, and one touch continues", async ({ page, clinic }) => {
  await answered(page, clinic);
  await wait(page, idleSeconds - 5);
  await expect(asking(page)).toHaveCount(0);
  await wait(page, 8);
  await expect(asking(page).getByRole("alert")).toContainText(`In ${warnSeconds} seconds this page clears itself`);
  await page.evaluate(() => window.scrollTo(0, 0));
  await expectHelpBar(page);
  await wait(page, 2);
  await page.locator('[data-action="stay"]').click();
  await expect(asking(page)).toHaveCount(0);
  // This can be repeated.
  for (let again = 0; again < 3; again += 1) {
    await wait(page, idleSeconds + 3);
    await expect(asking(page)).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await expect(asking(page)).toHaveCount(0);
  }
  await expect(page.locator("[data-result]")).toBeVisible();
});

test("if no one answers, everything is gone, even with Back", async ({ page, clinic }) => {
  await answered(page, clinic);
  await wait(page, idleSeconds + warnSeconds + 3);
  await expect(page).toHaveURL(`${clinic}/`);
  await expect(page.locator(".site-name")).toBeVisible();
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key !== "care-guide-active"))).toEqual(
    [],
  );
  expect(await page.evaluate(() => [window.history.state?.depth, Object.keys(localStorage)])).toEqual([
    undefined,
    ["care-guide-kiosk"],
  ]);
  for (let back = 0; back < 4; back += 1) {
    await page.goBack();
    await expect(page.locator("[data-result]")).toHaveCount(0);
    await expect(page.locator('[data-help="crisis"]')).toHaveCount(0);
    await expect(page.locator("input:checked")).toHaveCount(0);
  }
  await expect(page.locator("form[data-page]")).toBeVisible();
  await expectHelpBar(page);
});

test("“Clear it now” does the same right away", async ({ page, clinic }) => {
  await answered(page, clinic);
  await wait(page, idleSeconds + 3);
  await page.locator('[data-action="clear"]').click();
  await expect(page).toHaveURL(`${clinic}/`);
  expect(await page.evaluate(() => sessionStorage.getItem("care-guide"))).toBeNull();
});

test("answers left behind for another site are not shown to the next person", async ({ page, clinic }) => {
  await page.clock.install();
  await onTablet(page, clinic);
  await page.goto(`${clinic}/en/screening/`);
  await screeningReady(page);
  await answerPage(page, inDanger?.answers ?? {});
  await page.route("https://rides.example/**", (route) => route.fulfill({ body: "Rides", contentType: "text/html" }));
  await page.goto("https://rides.example/");
  await page.clock.fastForward((idleSeconds + warnSeconds + 10) * 1000);
  await page.goto(`${clinic}/en/screening/`);
  await screeningReady(page);
  await expect(page.locator("input:checked")).toHaveCount(0);
  expect(await page.evaluate(() => sessionStorage.getItem("care-guide"))).toBeNull();
});

test("on the start page it never asks", async ({ page, clinic }) => {
  await page.clock.install();
  await onTablet(page, clinic);
  await page.goto(`${clinic}/en/`);
  await stopTime(page);
  await wait(page, idleSeconds + warnSeconds + 60);
  await expect(asking(page)).toHaveCount(0);
  await expect(page).toHaveURL(`${clinic}/en/`);
});

test("the same build on a person's own device never asks, never clears itself, and prints and saves", async ({
  page,
  clinic,
}) => {
  await page.clock.install();
  await page.goto(`${clinic}/en/screening/`);
  await screeningReady(page);
  await answerQuickly(page, wellAdult);
  await expect(page.locator("[data-take]")).not.toContainText(kioskEn.noPrinter);
  await expect(page.locator('[data-action="print"]').first()).toBeVisible();
  await stopTime(page);
  await wait(page, idleSeconds + warnSeconds + 60);
  await expect(asking(page)).toHaveCount(0);
  await expect(page.locator("[data-result]")).toBeVisible();
});

test("a shared tablet stays one: another URL or language does not change that", async ({ page, clinic }) => {
  await onTablet(page, clinic);
  for (const address of ["/es/screening/", "/en/levels/", "/en/screening/?kiosk=off#kiosk"]) {
    await page.goto(`${clinic}${address}`);
    await expect(page.locator("html[data-tablet]"), address).toBeAttached();
  }
});

test("the standard site never asks and never clears itself", async ({ page }) => {
  await page.clock.install();
  await page.goto("/en/screening/");
  await screeningReady(page);
  await stopTime(page);
  await wait(page, 4000);
  await expect(page.getByText(kioskEn.stay)).toHaveCount(0);
  await expect(page).toHaveURL(/\/en\/screening\//);
});
