import { expect, type Page } from "@playwright/test";
import { FIVE_PEOPLE } from "../../cases/five-people";
import { site } from "../../clinic/site.mjs";
import { wellAdult } from "../../support/well-adult";
import { screeningReady } from "../answer-pages";
import { answerQuickly } from "../quick-walk";
import { expectHelpBar } from "../walk";
import { test } from "./clinic-server";

const programs = site.local?.programs ?? [];
const php = programs.find(({ levels }) => levels.includes("php"));
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

test("the owner is named on the start page, at the end of each page and on the privacy page", async ({
  page,
  clinic,
}) => {
  await page.goto(`${clinic}/en/`);
  await expect(page.locator("main")).toContainText("Riverside Clinic runs this copy of the site.");
  await page.goto(`${clinic}/en/privacy/`);
  await expect(page.locator("[data-owner-privacy]")).toContainText("Our privacy officer answers");
  const owner = page.locator("footer [data-owner]");
  await expect(owner).toContainText("12 River Road");
  await expect(owner.locator("a")).toHaveAttribute("href", site.owner?.url ?? "");
  // The logo is served by this site, below the base path, and loads.
  const logo = await owner.evaluate((one) => getComputedStyle(one, "::before").backgroundImage);
  const [, address = ""] = /url\("([^"]+)"\)/.exec(logo) ?? [];
  expect(address).toBe(`${clinic}/${site.owner?.logo}`);
  expect((await page.request.get(address)).status()).toBe(200);
});

test("the county's crisis line is below 988 and 911, on the help page and at the step", async ({ page, clinic }) => {
  const line = page.locator("[data-local-line]");
  const below = async () => {
    await expect(line).toContainText("Riverside Mobile Crisis Team");
    const top = (await line.boundingBox())?.y ?? 0;
    for (const number of ["tel:988", "tel:911"]) {
      const door = page.locator(`main .doors a[href="${number}"]`).first();
      if ((await door.count()) > 0) expect((await door.boundingBox())?.y ?? 0).toBeLessThan(top);
    }
  };
  await page.goto(`${clinic}/en/help-now/`);
  await below();
  const inDanger = FIVE_PEOPLE.find(({ interrupted }) => interrupted?.firstDoor === "tel:988");
  if (!inDanger) throw new Error("None of the five people has 988 as the first line.");
  await page.goto(`${clinic}/en/screening/`);
  await screeningReady(page);
  await answerQuickly(page, inDanger.answers);
  await below();
});

test("the accent, in light and dark", async ({ page, clinic }) => {
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
    const age = String(person.answers["about-age"]);
    for (const program of programs) {
      const takes = program.ages?.some((one) => one === age) ?? true;
      const shown = takes && program.levels.some((level) => level === person.level) ? 1 : 0;
      await expect(local.getByText(program.name, { exact: true })).toHaveCount(shown);
    }
  });

test("a program can be called from the plan, where its level is selected", async ({ page, clinic }) => {
  await page.goto(`${clinic}/en/plan/`);
  await page.locator("[data-plan-page] select").first().selectOption("php");
  const call = page.locator('[data-local] a[href^="tel:"]');
  await expect(call).toHaveCount(1);
  await expect(call).toHaveAttribute("href", `tel:${php?.phone.replaceAll("-", "")}`);
});

test("on a tablet without a printer nothing is printed, saved or copied", async ({ page, clinic }) => {
  await page.goto(`${clinic}/kiosk/`);
  await expect(page).toHaveURL(`${clinic}/`);
  await page.goto(`${clinic}/en/screening/`);
  await screeningReady(page);
  await answerQuickly(page, wellAdult);
  await expect(page.locator("[data-take]")).toContainText("This tablet has no printer");
  for (const action of ["print", "print-part", "copy", "file-save", "file-fhir", "save-week"])
    await expect(page.locator(`[data-action="${action}"]`).filter({ visible: true }), action).toHaveCount(0);
});
