import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Page, test } from "@playwright/test";
import type { Answers } from "../../lib/questionnaire/answers";
import { FIVE_PEOPLE } from "../cases/five-people";
import { answerAll, answerPage, openScreening, viewOf } from "./answer-pages";
import { printed } from "./printed";

// Run by `npm run screenshots`: pictures of the running site, whole pages for looking at and a few for the README.
const root = resolve(__dirname, "../..");
const folder = join(root, ".cache", "screenshots");
const readme = join(root, "docs", "screenshots");
const IN_README = ["start-1280-light", "questions-360-light", "crisis-360-light", "result-1280-light"];
const WIDTHS = [360, 768, 1280] as const;
const SCHEMES = ["light", "dark"] as const;

const answersOf = (name: string): Answers => FIVE_PEOPLE.find((person) => person.name.startsWith(name))?.answers ?? {};

async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  if (IN_README.includes(name)) await page.screenshot({ path: join(readme, `${name}.png`) });
}

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
      test.setTimeout(240_000);
      for (const place of [folder, readme]) mkdirSync(place, { recursive: true });
      const page = await browser.newPage({ baseURL, viewport: { width, height: 900 }, colorScheme });
      const shoot = (name: string) => shot(page, `${name}-${width}-${colorScheme}`);
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
      await shot(other, `review-${width}-${colorScheme}`);
      await other.locator('[data-action="finish"]').click();
      await other.locator("[data-result]").waitFor();
      await shot(other, `result-${width}-${colorScheme}`);
      if (width === 1280 && colorScheme === "light") {
        const { file } = await printed(other, join(folder, "print.pdf"));
        execFileSync("pdftoppm", ["-r", "80", "-png", file, join(folder, "print")]);
        execFileSync("pdftoppm", ["-r", "80", "-png", "-l", "1", "-singlefile", file, join(readme, "print")]);
      }
      await other.close();
    });
