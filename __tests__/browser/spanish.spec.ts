import { expect, type Page, test } from "@playwright/test";
import { chartEs } from "../../lib/content/es/chart";
import { crisisEs } from "../../lib/content/es/crisis";
import { levelsEs } from "../../lib/content/es/levels";
import { reportEs } from "../../lib/content/es/report";
import { fill } from "../../lib/content/fill";
import { doorNumbers } from "../../lib/crisis/door-numbers";
import { say } from "../../lib/questionnaire/words";
import { reportOf } from "../../lib/report/report";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { esDecisionWords } from "../../questionnaires/level-of-care/text/es/decision-words";
import { esWords } from "../../questionnaires/level-of-care/text/es/words";
import { FIVE_PEOPLE, type PersonCase } from "../cases/five-people";
import { ledToEnglish, shownIn } from "../support/lifeline-in-spanish";
import { answerPage, askedOn, openScreening, screeningReady, viewOf } from "./answer-pages";
import { exportedPages } from "./exported-pages";
import { NIGHTLY, sampled } from "./nightly";
import { printed } from "./printed";
import { answerQuickly } from "./quick-walk";

const plain = (text: string) => text.replace(/\s+/g, " ");
const numbers = doorNumbers("US");
const personWith = (wanted: (person: PersonCase) => boolean) => FIVE_PEOPLE.find(wanted) as PersonCase;
const inCrisis = personWith(({ interrupted }) => interrupted !== null);
const forAnother = personWith(({ answers }) => answers["about-subject"] === "other");

const switchTo = (page: Page, locale: "en" | "es") => page.locator(`[data-languages] a[lang="${locale}"]`).click();
const inLanguage = (page: Page, locale: "en" | "es") =>
  page.locator(`html[lang="${locale}"][data-ready]`).waitFor({ state: "attached" });

/** Answers one page and waits for the next. */
async function step(page: Page, person: PersonCase): Promise<void> {
  const before = (await askedOn(page)).join();
  await answerPage(page, person.answers);
  await expect.poll(async () => (await askedOn(page)).join()).not.toBe(before);
}

async function answerUntilCrisis(page: Page): Promise<void> {
  for (let guard = 0; guard < 80 && (await viewOf(page)) !== "crisis"; guard += 1) await step(page, inCrisis);
}

for (const [index, person] of [inCrisis, forAnother].entries()) {
  test(
    `${person.name}, in Spanish: the crisis step, the result and the print`,
    sampled(index),
    async ({ page }, info) => {
      await openScreening(page, "es");
      await expect(page.locator("html")).toHaveAttribute("lang", "es");
      const interruptions = await answerQuickly(page, person.answers);
      expect(interruptions.map(({ kinds }) => kinds)).toEqual(person.interrupted ? [person.interrupted.kinds] : []);

      const result = page.locator("[data-result]");
      await expect(result).toHaveAttribute("data-level", person.level);
      await expect(result).toContainText(levelsEs[person.level].short);
      const report = reportOf(levelOfCare, person.answers, {
        questionnaire: esWords,
        decision: esDecisionWords,
        answerText: reportEs.answerText,
      });
      for (const rule of person.rules) {
        const reason = [...report.reasons, ...report.routeReasons].find((one) => one.rule === rule);
        await expect(result.locator(`[data-rule~="${rule}"]`).first()).toContainText(reason?.text ?? "not given");
      }
      const { text } = await printed(page, info.outputPath("summary.pdf"));
      expect(text).toContain(plain(chartEs.titles[person === forAnother ? "other" : "self"]));
      expect(text).toContain(plain(chartEs.foot.found));
      for (const english of [/\bthe\b/, /\bAnswered\b/, /\bSummary\b/, /\bAt least\b/])
        expect(text.split(plain(chartEs.behind.reasons))[0]).not.toMatch(english);
    },
  );
}

test("help in Spanish: press 2 or text AYUDA at the crisis step, first and large", NIGHTLY, async ({ page }) => {
  await openScreening(page, "es");
  await answerUntilCrisis(page);
  const help = page.locator('[data-help="crisis"]');
  const kind = inCrisis.interrupted?.kinds.split(" ")[0] as keyof typeof crisisEs.kinds;
  await expect(help.locator("h1")).toHaveText(fill(say(crisisEs.kinds[kind].heading, "self"), numbers));
  const { thenPress, textKeyword } = crisisEs.channels;
  const call = help.getByRole("link", { name: fill(thenPress, { number: "988", key: "2" }) });
  await expect(call).toHaveAttribute("href", "tel:988");
  const text = help.getByRole("link", { name: fill(textKeyword, { keyword: "AYUDA", number: "988" }) });
  await expect(text).toHaveAttribute("href", /^sms:988.*AYUDA/);
  // The bar on every page leads to the same.
  await expect(page.locator('[data-help="bar"] > .column > div').first().locator('a[href^="sms:"]')).toHaveAttribute(
    "href",
    /AYUDA/,
  );
});

test("H09 no page in Spanish, as it is served, leads anyone to the lifeline in English", () => {
  const pages = exportedPages.filter(({ address }) => address.startsWith("/es/"));
  expect(pages.map(({ address }) => address)).toContain("/es/offline/");
  for (const { address, html } of pages) {
    expect(html, address).toContain("sms:988?&amp;body=AYUDA");
    expect(ledToEnglish(shownIn(html)), address).toEqual([]);
  }
});

test("changing the language keeps the answers and the step", NIGHTLY, async ({ page }) => {
  await openScreening(page);
  for (let done = 0; done < 6; done += 1) await step(page, forAnother);
  // One step back: a page that is already answered, not the first open one.
  await page.goBack();
  const [asked, place] = [await askedOn(page), new URL(page.url()).hash];

  await switchTo(page, "es");
  await inLanguage(page, "es");
  await expect.poll(() => askedOn(page)).toEqual(asked);
  expect(new URL(page.url()).pathname).toBe("/es/screening/");
  expect(new URL(page.url()).hash).toBe(place);
  await expect(page.locator("form[data-page] input:checked").first()).toBeAttached();

  // To the end in Spanish, and the result read in English.
  await answerQuickly(page, forAnother.answers);
  await expect(page.locator("[data-result]")).toHaveAttribute("data-level", forAnother.level);
  await switchTo(page, "en");
  await inLanguage(page, "en");
  await expect(page.locator("[data-result]")).toHaveAttribute("data-level", forAnother.level);
});

test("changing the language does not skip help that has come up", NIGHTLY, async ({ page }) => {
  await openScreening(page);
  await answerUntilCrisis(page);
  await switchTo(page, "es");
  await inLanguage(page, "es");
  await expect(page.locator('[data-help="crisis"]')).toBeVisible();
  await expect(page.locator('[data-help="crisis"]')).toHaveAttribute("data-kinds", inCrisis.interrupted?.kinds ?? "");
});

test("without scripts the languages are plain links, and each page links to the other", async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ baseURL, javaScriptEnabled: false });
  await page.goto("/en/help-now/");
  await expect(page.locator('head link[rel="alternate"][hreflang="es"]')).toHaveAttribute("href", "/es/help-now/");
  await switchTo(page, "es");
  await expect(page).toHaveURL(/\/es\/help-now\/$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await page.goto("/");
  await page.locator(".language-offers a").click();
  await expect(page).toHaveURL(/\/es\/$/);
  await page.close();
});

test("a step in the URL opens nothing without answers", NIGHTLY, async ({ page }) => {
  await page.goto("/es/screening/#7");
  await screeningReady(page);
  await expect.poll(() => askedOn(page)).toContain("about-subject");
});
