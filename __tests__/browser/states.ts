import type { Page } from "@playwright/test";
import { acuteKinds } from "../../lib/assessment/acute-risks";
import { assess } from "../../lib/assessment/assess";
import { writeSavedFile } from "../../lib/exchange/saved-file";
import type { Answers } from "../../lib/questionnaire/answers";
import { LEVELS, type Level, type Route } from "../../lib/rules/levels";
import { ACUTE_KINDS } from "../../lib/rules/rule";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { ACUTE_PATHS } from "../cases/acute-paths";
import { EXTREME_ANSWERS } from "../cases/extreme-answers";
import { FIVE_PEOPLE } from "../cases/five-people";
import { LONGEST_PAPERS } from "../cases/longest-papers";
import { VIGNETTES } from "../cases/vignettes";
import { wellAdult, wellAdultBut } from "../support/well-adult";
import { continueOn, openScreening } from "./answer-pages";
import { openDetails, openReview } from "./open-result";
import { answersBefore, openKept, toTheEnd } from "./opened-at";

/** Every page of the site, and every state of the pages that have several. */
export interface State {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
}

const at = (name: string, address: string): State => ({
  name,
  open: async (page) => {
    await page.goto(address);
  },
});
const PAGES: readonly State[] = [
  ...["help-now", "privacy", "levels", "method", "questions", "offline"].map((name) => at(name, `/en/${name}/`)),
  ...LEVELS.map((level) => at(`level-${level}`, `/en/levels/${level}/`)),
  at("start", "/en/"),
  at("start-es", "/es/"),
  at("bare", "/"),
  at("missing", "/nowhere/"),
];

const person = (name: string): Answers => FIVE_PEOPLE.find((one) => one.name.startsWith(name))?.answers ?? {};
const severe = person("severe");
const moderate = person("moderate");

const asked = (name: string, question: string, answers: Answers, then?: (page: Page) => Promise<unknown>): State => ({
  name,
  open: async (page) => {
    const before = answersBefore(question, answers);
    await openKept(page, before, acuteKinds(levelOfCare, before));
    await then?.(page);
  },
});
const boxes = (page: Page) => page.locator("fieldset[data-question] input");

const QUESTIONS: readonly State[] = [
  { name: "first", open: (page) => openScreening(page) },
  asked("questions", "44250-9", wellAdult),
  asked("question-chosen", "function-roles", wellAdult, (page) => boxes(page).nth(1).check()),
  asked("question-hint", "treatment-current", wellAdult),
  asked("question-several", "now-emergency", wellAdult, (page) => boxes(page).last().check()),
  {
    name: "question-text",
    open: async (page) => {
      await openKept(page, toTheEnd(wellAdultBut({ "note-goals": "" })), []);
      await openDetails(page, "fuller");
      while ((await page.locator("form[data-page] textarea").count()) === 0) await continueOn(page);
    },
  },
  asked("problem", "44250-9", wellAdult, continueOn),
  asked("question-notice", "asq-4", { ...wellAdult, "asq-1": "1" }),
  asked("question-help-stays", "function-roles", severe),
  asked("erase", "function-roles", wellAdult, (page) => page.locator('[data-action="erase"]').click()),
  {
    name: "storage-refused",
    open: async (page) => {
      await page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException("full", "QuotaExceededError");
        };
      });
      await openScreening(page);
      for (const box of ["self", "18-64"]) await page.locator(`input[value="${box}"]`).check();
      await continueOn(page);
    },
  },
  {
    name: "region-open",
    open: async (page) => {
      await page.goto("/en/help-now/");
      await page.locator(".help-bar .region-choice > summary").click();
    },
  },
  {
    name: "leaving",
    open: async (page) => {
      await openScreening(page);
      await page.keyboard.press("Shift");
    },
  },
];

const CRISES: readonly State[] = ACUTE_KINDS.map((kind) => ({
  name: `crisis-${kind}`,
  open: (page) => openKept(page, ACUTE_PATHS[kind], []),
}));

/** The first published case with a level and a route. */
function caseOf(level: Level, route: Route): Answers {
  for (const { answers } of Object.values(VIGNETTES).flat()) {
    const whole = toTheEnd(wellAdultBut(answers));
    const found = assess(levelOfCare, whole);
    if (found.level === level && found.route === route && !found.couldBe) return whole;
  }
  throw new Error(`There is no case with ${level} and ${route}.`);
}

const result = (name: string, answers: () => Answers, then?: (page: Page) => Promise<unknown>): State => ({
  name,
  open: async (page) => {
    const whole = toTheEnd(answers());
    await openKept(page, whole, acuteKinds(levelOfCare, whole));
    await page.locator("[data-result]").waitFor();
    await then?.(page);
  },
});
const unfold = (page: Page) =>
  page.locator("[data-result] details").evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
const extreme = (name: string): Answers => EXTREME_ANSWERS.find((one) => one.name === name)?.answers ?? {};

const RESULTS: readonly State[] = [
  result("review", () => moderate, openReview),
  asked("result-unfinished", "harm-others", moderate, (page) => page.locator('[data-action="stop"]').click()),
  result(
    "details",
    () => moderate,
    (page) => openDetails(page, "fit"),
  ),
  result("result", () => moderate),
  result("result-outpatient", () => wellAdult),
  result("result-php", () => caseOf("php", "none")),
  result("result-residential", () => caseOf("residential", "none")),
  result("result-urgent", () => caseOf("inpatient", "urgent")),
  result("result-crisis", () => severe),
  result("result-under-13", () => extreme("a child under 13")),
  result("result-unknowns", () => LONGEST_PAPERS[2]?.answers ?? {}),
  result("result-longest", () => LONGEST_PAPERS[0]?.answers ?? {}),
  result("result-unfolded", () => moderate, unfold),
];

const saved = writeSavedFile(levelOfCare, toTheEnd(moderate), "2026-09-01");
const opened = (name: string, text: string): State => ({
  name,
  open: async (page) => {
    await page.goto("/en/open/");
    await page.locator("#earlier-answers").setInputFiles({
      name: "care-guide-answers.json",
      mimeType: "application/json",
      buffer: Buffer.from(text),
    });
    await page.locator('[data-opened], [data-problems]:not([data-problems="0"])').first().waitFor();
  },
});
const TOOLS: readonly State[] = [
  at("open", "/en/open/"),
  opened("open-unreadable", "not ours"),
  opened("open-answers", saved),
  at("plan", "/en/plan/"),
];

export const STATES: readonly State[] = [...PAGES, ...QUESTIONS, ...CRISES, ...RESULTS, ...TOOLS];
