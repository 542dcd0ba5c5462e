import { expect, type Page } from "@playwright/test";
import type { Locale } from "../../lib/content/locales";
import type { Answer, Answers } from "../../lib/questionnaire/answers";
import { DECLINE } from "../../lib/questionnaire/definition";

/** The ids of the questions on the current page, once those below the screen are rendered. */
export async function askedOn(page: Page): Promise<readonly string[]> {
  await page.locator("form[data-arriving]").waitFor({ state: "detached" });
  return page
    .locator("fieldset[data-question]")
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.question ?? ""));
}

export const screeningReady = (page: Page) => page.locator("html[data-ready]").waitFor({ state: "attached" });

/** Opens the questions and waits for hydration. */
export async function openScreening(page: Page, locale: Locale = "en"): Promise<void> {
  await page.goto(`/${locale}/screening/`);
  await screeningReady(page);
}

async function answerOne(page: Page, id: string, answer: Answer): Promise<void> {
  const field = page.locator(`fieldset[data-question="${id}"]`);
  const box = (code: string) => field.locator(`input[value="${code}"]`);
  if (typeof answer === "string" && (await box(answer).count()) > 0) return box(answer).check();
  if (Array.isArray(answer)) {
    for (const code of answer) await box(code).check();
    return;
  }
  // A number question has a separate box for declining.
  if (answer === DECLINE) return field.locator("input[type=checkbox]").check();
  await field.locator("input[type=text], textarea").fill(String(answer));
}

export const continueOn = (page: Page) => page.locator('form[data-page] button[type="submit"]').click();

/** Answers the page on screen. Questions without an answer here are left unchanged. */
export async function answerPage(page: Page, answers: Answers): Promise<void> {
  for (const id of await askedOn(page)) {
    const answer = answers[id];
    if (answer !== undefined) await answerOne(page, id, answer);
  }
  await continueOn(page);
}

export const viewOf = (page: Page) => page.locator("[data-view]").getAttribute("data-view");
const stepOf = async (page: Page) =>
  `${await viewOf(page)} ${await page
    .locator("form[data-page]")
    .getAttribute("data-page", { timeout: 100 })
    .catch(() => "")}`;

export interface Interruption {
  /** The questions answered on the page just before. */
  readonly after: readonly string[];
  readonly kinds: string;
  /** The first thing that can be tapped in the help. */
  readonly firstDoor: string | null;
}

/** Answers everything until the result, continuing past each interruption. */
export async function answerAll(page: Page, answers: Answers): Promise<readonly Interruption[]> {
  const interruptions: Interruption[] = [];
  let asked: readonly string[] = [];
  for (let guard = 0; guard < 120; guard += 1) {
    const view = await viewOf(page);
    if (view === "results") return interruptions;
    const before = await stepOf(page);
    if (view === "crisis") {
      const help = page.locator('[data-help="crisis"]');
      await expect(help).toBeVisible();
      interruptions.push({
        after: asked,
        kinds: (await help.getAttribute("data-kinds")) ?? "",
        firstDoor: await help.locator("a").first().getAttribute("href"),
      });
      await page.locator('[data-action="keep-going"]').click();
    } else {
      asked = await askedOn(page);
      await answerPage(page, answers);
    }
    await expect.poll(() => stepOf(page), { message: `the step after ${before}` }).not.toBe(before);
  }
  throw new Error("The questions did not end.");
}
