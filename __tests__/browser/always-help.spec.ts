import { expect, type Locator, type Page, test } from "@playwright/test";
import { acuteKinds } from "../../lib/assessment/acute-risks";
import { crisisEs } from "../../lib/content/es/crisis";
import { writeSavedFile } from "../../lib/exchange/saved-file";
import type { Answers } from "../../lib/questionnaire/answers";
import { ACUTE_KINDS } from "../../lib/rules/rule";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { ACUTE_PATHS } from "../cases/acute-paths";
import { completed } from "../support/completed";
import { wellAdult, wellAdultBut } from "../support/well-adult";
import { askedOn, continueOn, openScreening, screeningReady } from "./answer-pages";
import { NIGHTLY, sampled } from "./nightly";
import { openResult } from "./open-result";
import { printed } from "./printed";
import { goTo } from "./quick-walk";
import { goOn, stepOn } from "./walk";

/** Help inside the page itself, not only in the bar above it. */
const inPage = (page: Page) => page.locator('main :is([data-help="crisis"], [data-help="stays"])');
/** A visible number; when help is in one line, further channels are collapsed. */
const number = (within: Locator) => within.locator('a[href="tel:988"]').filter({ visible: true }).first();
const file = (answers: Answers, name = "one.json") => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(writeSavedFile(levelOfCare, answers, "2026-11-24")),
});

/** The answers in this tab that count. */
const answersHeld = (page: Page): Promise<Answers> =>
  page.evaluate(() => JSON.parse(sessionStorage.getItem("care-guide") ?? '{"answers":{}}').answers);

/** A seeded sequence: the same numbers in the same order each time. */
function chances(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** A person's answers to what is asked here; they decline questions they have no answer for. */
const answersOf = async (page: Page, person: Answers): Promise<Answers> =>
  Object.fromEntries((await askedOn(page)).map((id) => [id, person[id] ?? "decline"]));

const PEOPLE = [wellAdult, ...ACUTE_KINDS.map((kind) => ACUTE_PATHS[kind])];

for (const seed of [11, 23, 47]) {
  test(
    `H04 help stays in the page wherever one goes after an acute answer (walk ${seed})`,
    NIGHTLY,
    async ({ page }) => {
      test.setTimeout(400_000);
      const chance = chances(seed);
      const quietly = (move: Promise<unknown>) => move.catch(() => null);
      await openScreening(page);
      await goTo(page, "crisis", ACUTE_PATHS[ACUTE_KINDS[chance(ACUTE_KINDS.length)] ?? "suicide"]);
      const moves: readonly (readonly [string, () => Promise<unknown>])[] = [
        ["on", async () => goOn(page, await answersOf(page, PEOPLE[chance(PEOPLE.length)] ?? wellAdult))],
        ["the browser's Back", () => quietly(page.goBack({ timeout: 3000 }))],
        ["the browser's Forward", () => quietly(page.goForward({ timeout: 3000 }))],
        ["stopping", () => quietly(page.locator('[data-action="stop"]').first().click({ timeout: 2000 }))],
        ["going on", () => quietly(page.locator('[data-action="go-on"]').first().click({ timeout: 2000 }))],
        ["the answers", () => quietly(page.locator('[data-action="review"]').first().click({ timeout: 2000 }))],
        ["details", () => quietly(page.locator('[data-action="details-fuller"]').first().click({ timeout: 2000 }))],
        ["the page's Back", () => quietly(page.locator('[data-action="back"]').first().click({ timeout: 2000 }))],
        ["a refresh", () => page.reload()],
        ["another address", () => page.evaluate((to) => location.assign(`#${to}`), chance(40) - 2)],
        ["the other language", () => page.locator("[data-languages] a:not([aria-current])").click()],
      ];
      const done: string[] = [];
      let acute = 0;
      for (let step = 0; step < 45; step += 1) {
        if (!page.url().includes("/screening/")) await page.goto("/en/screening/");
        await screeningReady(page);
        const on = (await stepOn(page)) !== "results" && chance(2) === 0;
        const [name, go] = (on ? moves[0] : moves[1 + chance(moves.length - 1)]) ?? ["", async () => {}];
        done.push(name);
        await go();
        if (!page.url().includes("/screening/")) continue;
        await screeningReady(page);
        await expect.poll(() => stepOn(page)).not.toBe("");
        if (acuteKinds(levelOfCare, await answersHeld(page)).length === 0) continue;
        acute += 1;
        await expect(inPage(page).first(), done.join(", ")).toBeVisible();
        await expect(number(inPage(page)), done.join(", ")).toBeVisible();
      }
      expect(acute).toBeGreaterThan(10);
    },
  );
}

test(
  "H04 help that was shown is still in the page after going back to the very first one",
  NIGHTLY,
  async ({ page }) => {
    await openScreening(page);
    await goTo(page, "crisis", ACUTE_PATHS.medical);
    await page.evaluate(() => location.assign("#1"));
    await expect.poll(() => stepOn(page)).toBe("question who");
    await expect(page.locator('main [data-help="stays"] a').first()).toHaveAttribute("href", "tel:911");
  },
);

test("H04 a corrected answer keeps its help, smaller, through to the result", NIGHTLY, async ({ page }) => {
  await openScreening(page);
  await goTo(page, "crisis", ACUTE_PATHS.suicide);
  await page.locator('[data-action="back"]').click();
  await expect.poll(() => stepOn(page)).toBe("question emergency");
  await page.locator('form[data-page] input[value="none"]').check();
  await continueOn(page);
  await goTo(page, "question body-health", wellAdult);
  await expect(number(page.locator('main [data-help="stays"]'))).toBeVisible();
  await goTo(page, "results", wellAdult);
  await expect(page.locator("[data-result]")).toHaveAttribute("data-level", "outpatient");
  await expect(number(page.locator('main [data-help="stays"]'))).toBeVisible();
});

test("H04 changing the language at the crisis step shows the crisis step in that language", async ({ page }) => {
  await openScreening(page);
  await goTo(page, "crisis", ACUTE_PATHS.suicide);
  await page.locator("[data-languages] a:not([aria-current])").click();
  await page.waitForURL("**/es/screening/**");
  await screeningReady(page);
  await expect.poll(() => stepOn(page)).toBe("crisis");
  await expect(page.locator('[data-help="crisis"]')).toContainText(crisisEs.cannotContact);
});

test("H04 if the result cannot be loaded, help is on screen instead", async ({ page }) => {
  await page.route(/\/assets\/(results-view|review-view)-/, (route) => route.abort());
  await page.goto("/en/screening/");
  await page.locator("html[data-answerable]").waitFor({ state: "attached" });
  await goTo(page, "results", ACUTE_PATHS.suicide);
  await expect(page.locator('[data-later="missing"]')).toBeVisible();
  await expect(number(inPage(page))).toBeVisible();
});

const declining: readonly (readonly [page: string, question: string])[] = [
  ["emergency", "now-emergency"],
  ["thoughts", "asq-1"],
  ["thoughts", "asq-4"],
  ["harm", "self-injury"],
  ["harm", "harm-others"],
];

for (const [index, [place, question]] of declining.entries()) {
  test(
    `H03 someone who declines ${question} finds a number in the page at the next step`,
    sampled(index),
    async ({ page }) => {
      await openScreening(page);
      await goTo(page, `question ${place}`, wellAdult);
      await expect(page.locator("main [data-help]")).toHaveCount(0);
      await goOn(page, { ...wellAdult, [question]: "decline" });
      expect(await stepOn(page)).not.toBe("crisis");
      const notice = page.locator('main [data-help="notice"]');
      await expect(notice).toBeInViewport();
      await expect(number(notice)).toBeVisible();
      await expect(notice.locator('a[href="sms:988"]').first()).toBeVisible();
    },
  );
}

test(
  "H03 an unsafe home has its own line in the page, even beside help for another danger",
  NIGHTLY,
  async ({ page }) => {
    const line = page.locator('main [data-help="notice"][data-notices~="home"] a[href="tel:18007997233"]');
    await openScreening(page);
    await goTo(page, "question emergency", wellAdult);
    await goOn(page, { ...wellAdult, "now-emergency": ["unsafe-place"] });
    expect(await stepOn(page)).not.toBe("crisis");
    await expect(line).toBeVisible();
    await page.goBack();
    await expect.poll(() => stepOn(page)).toBe("question emergency");
    await page.locator('input[value="might-act"]').check();
    await continueOn(page);
    await expect.poll(() => stepOn(page)).toBe("crisis");
    await goOn(page, wellAdult);
    await expect(page.locator('main [data-help="stays"]')).toBeVisible();
    await expect(line).toBeVisible();
  },
);

test("H17 the same kind of danger a second time is mentioned in the page and does not interrupt", async ({ page }) => {
  const answers = completed(levelOfCare, wellAdultBut({ "now-emergency": ["might-act"], "asq-1": "1", "asq-5": "0" }));
  await openScreening(page);
  await goTo(page, "crisis", answers);
  await goOn(page, answers);
  await goTo(page, "question thoughts", answers);
  const again = page.locator('[data-help="stays"] [role="status"]');
  await expect(again).toHaveCount(0);
  await goTo(page, "question thoughts-more", answers);
  await goOn(page, { ...answers, "suicide-intent": "yes", "suicide-plan": "yes" });
  expect(await stepOn(page)).not.toBe("crisis");
  await expect(again).toBeInViewport();
  await goTo(page, "question reality", answers);
  await expect(again).toHaveCount(0);
});

test(
  "H04 a file with acute answers shows help as soon as it is open, and again when one continues from it",
  NIGHTLY,
  async ({ page }) => {
    await page.goto("/en/open/");
    await screeningReady(page);
    await page.locator(".open-root input[type=file]").setInputFiles([file(ACUTE_PATHS.suicide)]);
    await expect(number(inPage(page))).toBeVisible();
    await page.locator('[data-action="continue"]').click();
    await page.waitForURL("**/screening/**");
    await screeningReady(page);
    await expect.poll(() => stepOn(page)).toBe("crisis");
  },
);

test(
  "H04 danger only in the other side's answers has its help, on the result and where files are opened",
  NIGHTLY,
  async ({ page }) => {
    const other = completed(levelOfCare, wellAdultBut({ "about-subject": "other", "now-emergency": ["might-act"] }));
    await openResult(page, wellAdult);
    await expect(inPage(page)).toHaveCount(0);
    await page.locator("input#earlier-answers").setInputFiles([file(other)]);
    await expect(page.locator(".no-print .views")).toBeVisible();
    await expect(number(page.locator('main [data-help="stays"][data-kinds="suicide"]'))).toBeVisible();
    await page.goto("/en/open/");
    await screeningReady(page);
    await page
      .locator(".open-root input[type=file]")
      .setInputFiles([
        file(other),
        { ...file(wellAdult, "two.json"), buffer: Buffer.from(writeSavedFile(levelOfCare, wellAdult, "2026-11-26")) },
      ]);
    await expect(number(page.locator('main [data-help="stays"][data-kinds="suicide"]'))).toBeVisible();
  },
);

test("H07 the chosen country also applies where files are opened", NIGHTLY, async ({ page }) => {
  await page.addInitScript(() => sessionStorage.setItem("care-guide-region", "CA"));
  await page.goto("/en/open/");
  await screeningReady(page);
  await page.locator(".open-root input[type=file]").setInputFiles([file(ACUTE_PATHS.suicide)]);
  await expect(page.locator('main [data-help="crisis"] .doors')).toContainText("9-8-8");
});

test("H04 the crisis step has its numbers on paper when printed as it is", async ({ page }, info) => {
  await openScreening(page);
  await goTo(page, "crisis", ACUTE_PATHS.suicide);
  const { text } = await printed(page, info.outputPath("crisis.pdf"));
  for (const digits of ["988", "911"]) expect(text).toContain(digits);
});

test("H20 the honest answers open in place: no network request, no step left, no answer lost", async ({
  page,
  context,
}) => {
  await openScreening(page);
  await goTo(page, "crisis", ACUTE_PATHS.suicide);
  const held = JSON.stringify(await answersHeld(page));
  await context.setOffline(true);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const honest = page.locator('[data-help="crisis"] [data-honest]');
  await expect(honest.locator("dd").first()).toBeHidden();
  await honest.locator("summary").click();
  for (const subject of [/police/, /cost/, /What do I say/, /bad enough/, /out loud/])
    await expect(honest.locator("dt").filter({ hasText: subject })).toBeVisible();
  await expect(page.locator('[data-help="crisis"]')).toContainText(/cannot see you/);
  await page.locator('[data-action="keep-going"]').click();
  await expect.poll(() => stepOn(page)).not.toBe("crisis");
  expect(asked).toEqual([]);
  expect(JSON.stringify(await answersHeld(page))).toBe(held);
});
