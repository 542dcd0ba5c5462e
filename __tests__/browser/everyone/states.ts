import type { Page } from "@playwright/test";
import type { Locale } from "../../../lib/content/locales";
import { writeSavedFile } from "../../../lib/exchange/saved-file";
import type { Answers } from "../../../lib/questionnaire/answers";
import { DETAIL_PARTS } from "../../../lib/questionnaire/pages";
import { ACUTE_KINDS } from "../../../lib/rules/rule";
import { askedPages } from "../../../lib/screening/asked-pages";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { ACUTE_PATHS } from "../../cases/acute-paths";
import { FIVE_PEOPLE } from "../../cases/five-people";
import { dailyDrinking, severeLowMood } from "../../cases/pictures";
import { completed } from "../../support/completed";
import { wellAdult, wellAdultBut } from "../../support/well-adult";
import { screeningReady } from "../answer-pages";
import { breakDates } from "../break-dates";
import { goToKept, openKept } from "../kept-session";
import { openDetails, openReview } from "../open-result";

/** Something the site can show that no URL alone leads to. */
export interface State {
  readonly name: string;
  readonly open: (page: Page, locale: Locale) => Promise<unknown>;
}

const person = (name: string): Answers => FIVE_PEOPLE.find((one) => one.name.startsWith(name))?.answers ?? {};
const but = (changes: Answers): Answers => completed(levelOfCare, wellAdultBut(changes));

const under13 = completed(levelOfCare, { "about-subject": "other", "about-age": "under-13" });

async function review(page: Page, locale: Locale, answers: Answers): Promise<void> {
  await openKept(page, { answers, shown: [], locale });
  await openReview(page);
}

async function result(page: Page, locale: Locale, answers: Answers): Promise<void> {
  await openKept(page, { answers, locale });
  await page.locator("[data-result]").waitFor();
}

const unfoldAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });

async function opened(page: Page, locale: Locale, files: readonly { name: string; text: string }[]): Promise<void> {
  await page.goto(`/${locale}/open/`);
  await screeningReady(page);
  await page
    .locator(".open-root input[type=file]")
    .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) })));
}

const savedFile = (name: string, answers: Answers, on: string) => ({
  name,
  text: writeSavedFile(levelOfCare, answers, on),
});

/** People at each level, and those with a sentence of their own on the result. */
const RESULTS: Readonly<Record<string, Answers>> = {
  outpatient: wellAdult,
  iop: person("moderate"),
  php: but({ ...severeLowMood, "asq-1": "1", "function-roles": "missing-most" }),
  residential: but({ ...dailyDrinking, "home-safety": "unstable" }),
  "inpatient, for the body": person("a daily heavy drinker"),
  "inpatient, in a crisis": person("severe"),
  "everything declined": but(
    Object.fromEntries(
      levelOfCare.sections
        .flatMap(({ pages }) => pages.flatMap(({ questions }) => questions))
        .filter(({ kind, id }) => kind !== "text" && !id.startsWith("about-"))
        .map(({ id }) => [id, "decline"]),
    ),
  ),
};

export const STATES: readonly State[] = [
  ...ACUTE_KINDS.map((kind) => ({
    name: `the crisis step: ${kind}`,
    open: async (page: Page, locale: Locale) => {
      await openKept(page, { answers: ACUTE_PATHS[kind], shown: [], locale });
      await page.locator('[data-help="crisis"]').waitFor();
      await unfoldAll(page);
    },
  })),
  { name: "the review", open: (page, locale) => review(page, locale, wellAdult) },
  ...Object.entries({
    talk: but({ "asq-1": "decline" }),
    home: but({ "home-safety": "unsafe" }),
  }).map(([notice, answers]) => ({
    name: `the review with a smaller help: ${notice}`,
    open: async (page: Page, locale: Locale) => {
      await review(page, locale, answers);
      await page.locator(`[data-notices~="${notice}"]`).waitFor();
    },
  })),
  {
    name: "a changed answer that opens questions",
    open: async (page, locale) => {
      await review(page, locale, wellAdult);
      await page.locator('[data-answer="44250-9"] [data-action="change-answer"]').click();
      await page.locator('input[name="44250-9"][value="3"]').check();
      await page.locator('form[data-page] button[type="submit"]').click();
      await page.locator(".card-accent").waitFor();
    },
  },
  {
    name: "the question before everything is erased",
    open: async (page, locale) => {
      await review(page, locale, wellAdult);
      await page.locator('[data-action="erase"]').click();
    },
  },
  {
    name: "after everything was erased",
    open: async (page, locale) => {
      await review(page, locale, wellAdult);
      await page.locator('[data-action="erase"]').click();
      await page.locator('[data-action="erase-confirm"]').click();
      await page.locator('[role="status"].card').waitFor();
    },
  },
  {
    name: "a saved session that cannot be read",
    open: async (page, locale) => {
      await page.goto("/icon-192.png");
      await page.evaluate(() => sessionStorage.setItem("care-guide", "?"));
      await page.goto(`/${locale}/screening/`);
      await page.locator('[role="status"].card').waitFor();
    },
  },
  ...Object.entries(RESULTS).map(([name, answers]) => ({
    name: `the result: ${name}`,
    open: async (page: Page, locale: Locale) => {
      await result(page, locale, answers);
      if (name !== "everything declined")
        await page
          .locator(`[data-level="${name.split(",")[0]}"]`)
          .first()
          .waitFor();
    },
  })),
  ...Object.entries({ "early on": "mood-first", "after a crisis step": "harm" }).map(([name, until]) => ({
    name: `an unfinished result, ${name}`,
    open: async (page: Page, locale: Locale) => {
      const { deciding } = askedPages({ questionnaire: levelOfCare, answers: person("severe") });
      const before = deciding
        .slice(
          0,
          deciding.findIndex(({ id }) => id === until),
        )
        .flatMap(({ questions }) => questions);
      const answers = Object.fromEntries(before.flatMap(({ id }) => [[id, person("severe")[id] ?? "decline"]]));
      await openKept(page, { answers, locale });
      await page.locator('[data-action="stop"]').click();
      await page.locator("[data-unfinished]").waitFor();
    },
  })),
  ...DETAIL_PARTS.map((part) => ({
    name: `a page of details: ${part}`,
    open: async (page: Page, locale: Locale) => {
      await result(page, locale, person("moderate"));
      await openDetails(page, part);
    },
  })),
  {
    name: "the result for a child under 13",
    open: async (page, locale) => {
      await openKept(page, { answers: under13, locale });
      await page.locator("[data-children]").waitFor();
    },
  },
  {
    name: "the result with everything expanded, and the text to copy",
    open: async (page, locale) => {
      await result(page, locale, person("a parent"));
      await unfoldAll(page);
      await page.locator(".copy-text [aria-expanded]").click();
    },
  },
  {
    name: "the result compared with earlier answers",
    open: async (page, locale) => {
      await result(page, locale, person("moderate"));
      await page.locator("#earlier-answers").setInputFiles([
        {
          name: "first.json",
          mimeType: "application/json",
          buffer: Buffer.from(savedFile("", person("severe"), "2026-09-01").text),
        },
      ]);
      await page.locator(".result [data-changes]").waitFor();
    },
  },
  {
    name: "opened answers of the person at two times and of someone who knows them",
    open: async (page, locale) => {
      await opened(page, locale, [
        savedFile("first.json", person("severe"), "2026-09-01"),
        savedFile("second.json", person("moderate"), "2026-10-01"),
        savedFile("third.json", person("a parent"), "2026-10-02"),
      ]);
      await page.locator(".opened-page .print-document").waitFor();
      await page.locator("[data-views]").first().waitFor();
    },
  },
  {
    name: "opened answers that call for help now",
    open: async (page, locale) => {
      await opened(page, locale, [savedFile("severe.json", person("severe"), "2026-09-01")]);
      await page.locator('[data-help="crisis"]').waitFor();
      await page.locator(".opened-page .print-document").waitFor();
    },
  },
  {
    name: "a file that cannot be opened",
    open: async (page, locale) => {
      await opened(page, locale, [{ name: "shopping.json", text: "milk" }]);
      await page.locator("[data-problems] p").waitFor();
    },
  },
  {
    name: "a week and a cost, computed",
    open: async (page, locale) => {
      await page.goto(`/${locale}/plan/#php`);
      await page.locator("[data-estimator]").waitFor();
      await page.locator('[data-field="deductibleLeft"] input').fill("500");
      await page.locator('[data-field="copay"] input').fill("40");
      await page.keyboard.press("Enter");
      await page.locator(".cost-result").waitFor();
    },
  },
  {
    name: "a cost that cannot be estimated",
    open: async (page, locale) => {
      await page.goto(`/${locale}/plan/`);
      await page.locator("[data-estimator]").waitFor();
      await page.locator('[data-field="copay"] input').fill("x");
      await page.keyboard.press("Enter");
      await page.locator(".amount .error-message").first().waitFor();
    },
  },
  {
    name: "help in Canada",
    open: async (page, locale) => {
      await page.goto(`/${locale}/help-now/`);
      await page.locator('[data-help="bar"] .region-choice summary').click();
      await page.locator('[data-help="bar"] [data-choose-region="CA"]').click();
      await page.locator('[data-help="bar"][data-region="CA"]').waitFor();
    },
  },
  {
    name: "two of three presses of Shift",
    open: async (page, locale) => {
      await page.goto(`/${locale}/screening/`);
      await screeningReady(page);
      await page.keyboard.press("Shift");
      await page.keyboard.press("Shift");
    },
  },
  {
    name: "a page that failed to render",
    open: async (page, locale) => {
      await review(page, locale, wellAdult);
      await breakDates(page);
      await page.locator('[data-action="finish"]').click();
      await page.locator('[data-broken="page"]').waitFor();
    },
  },
  {
    name: "a result that has not loaded",
    open: async (page, locale) => {
      await page.route(/\/assets\/(results-view|review-view)-/, (route) => route.abort());
      await goToKept(page, { answers: wellAdult, locale });
      await page.locator('[data-later="missing"]').waitFor();
      await page.unroute(/\/assets\/(results-view|review-view)-/);
    },
  },
];
