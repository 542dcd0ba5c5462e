import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Page, test } from "@playwright/test";
import type { Answers } from "../../lib/questionnaire/answers";
import { FIVE_PEOPLE } from "../cases/five-people";
import { answerAll, answerPage, openScreening, viewOf } from "./answer-pages";
import { printed } from "./printed";

// Run by `npm run screenshots`: pictures of the running site, for the README and for looking at.
const folder = resolve(__dirname, "../../docs/screenshots");
const WIDTHS = [360, 768, 1280] as const;
const SCHEMES = ["light", "dark"] as const;

const answersOf = (name: string): Answers => FIVE_PEOPLE.find((person) => person.name.startsWith(name))?.answers ?? {};

async function answerUntil(page: Page, answers: Answers, view: string): Promise<void> {
  for (let step = 0; step < 80 && (await viewOf(page)) !== view; step += 1) {
    const before = await page.locator("form[data-page]").getAttribute("data-page");
    await answerPage(page, answers);
    await page.waitForFunction(
      (was) => document.querySelector("form[data-page]")?.getAttribute("data-page") !== was,
      before,
    );
  }
}

for (const width of WIDTHS)
  for (const colorScheme of SCHEMES)
    test(`${width} ${colorScheme}`, async ({ browser, baseURL }) => {
      mkdirSync(folder, { recursive: true });
      const page = await browser.newPage({ baseURL, viewport: { width, height: 900 }, colorScheme });
      const shoot = (name: string) =>
        page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      await page.goto("/en/");
      await shoot("start");
      await page.goto("/en/help-now/");
      await shoot("help-now");
      const severe = answersOf("severe");
      await openScreening(page);
      await answerPage(page, severe);
      await answerPage(page, severe);
      await answerPage(page, severe);
      await page.waitForTimeout(100);
      await shoot("questions");
      await page.locator('form[data-page] button[type="submit"]').click();
      await shoot("problem");
      await answerUntil(page, severe, "crisis");
      await shoot("crisis");
      await answerAll(page, severe);
      await page.locator('[data-action="finish"]').click();
      await page.locator("[data-result]").waitFor();
      await shoot("result-crisis");
      await page.close();

      const other = await browser.newPage({ baseURL, viewport: { width, height: 900 }, colorScheme });
      const moderate = answersOf("moderate");
      await openScreening(other);
      await answerAll(other, moderate);
      await other.screenshot({ path: join(folder, `review-${width}-${colorScheme}.png`), fullPage: true });
      await other.locator('[data-action="finish"]').click();
      await other.locator("[data-result]").waitFor();
      await other.screenshot({ path: join(folder, `result-${width}-${colorScheme}.png`), fullPage: true });
      if (width === 1280 && colorScheme === "light") {
        const { file } = await printed(other, join(folder, "print.pdf"));
        execFileSync("pdftoppm", ["-r", "80", "-png", file, join(folder, "print")]);
      }
      await other.close();
    });
