import { expect, type Page } from "@playwright/test";
import { FIVE_PEOPLE } from "../../cases/five-people";
import { site } from "../../clinic/site.mjs";
import { wellAdult } from "../../support/well-adult";
import { screeningReady } from "../answer-pages";
import { answerQuickly } from "../quick-walk";
import { expectHelpBar } from "../walk";
import { test } from "./clinic-server";

const [iop, php] = site.local?.programs ?? [];
const accentOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--accent").trim());

test("the name, the first language and the help bar", async ({ page, clinic }) => {
  await page.goto(`${clinic}/`);
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(page.locator(".site-name")).toHaveText("Guía Riverside");
  await page.goto(`${clinic}/en/`);
  await expect(page.locator(".site-name")).toHaveText("Riverside Care Guide");
  await expect(page).toHaveTitle(/Riverside Care Guide/);
  await expectHelpBar(page);
});

test("the accent, in light and in dark", async ({ page, clinic }) => {
  await page.goto(`${clinic}/en/`);
  expect(await accentOf(page)).toBe(site.accent?.light);
  await expect(page.locator('[data-action="start"]')).toHaveCSS("background-color", "rgb(107, 45, 123)");
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await accentOf(page)).toBe(site.accent?.dark);
});

for (const person of FIVE_PEOPLE)
  test(`${person.name}: the same level, and only programs that offer it`, async ({ page, clinic }) => {
    await page.goto(`${clinic}/en/screening/`);
    await screeningReady(page);
    await answerQuickly(page, person.answers);
    await expect(page.locator("[data-result]")).toHaveAttribute("data-level", person.level);
    await expect(page.locator("[data-result]")).toHaveAttribute("data-route", person.route);
    const local = page.locator("#local");
    await local.locator("summary").click();
    await expect(local).toContainText("Riverside Clinic runs this copy of the site");
    await expect(local).toContainText("Rides to care");
    for (const program of [iop, php]) {
      const shown = program?.levels.some((level) => level === person.level) ? 1 : 0;
      await expect(local.getByText(program?.name ?? "", { exact: true })).toHaveCount(shown);
    }
  });

test("a program can be called from the plan, where its level is chosen", async ({ page, clinic }) => {
  await page.goto(`${clinic}/en/plan/`);
  await page.locator("[data-plan-page] select").first().selectOption("php");
  const call = page.locator('[data-local] a[href^="tel:"]');
  await expect(call).toHaveCount(1);
  await expect(call).toHaveAttribute("href", `tel:${php?.phone.replaceAll("-", "")}`);
});

test("on a tablet without a printer nothing is printed, saved or copied", async ({ page, clinic }) => {
  await page.goto(`${clinic}/en/screening/`);
  await screeningReady(page);
  await answerQuickly(page, wellAdult);
  await expect(page.locator("[data-take]")).toContainText("This tablet has no printer");
  for (const action of ["print", "print-part", "copy", "file-save", "file-fhir", "save-week"])
    await expect(page.locator(`[data-action="${action}"]`).filter({ visible: true }), action).toHaveCount(0);
});
