import { expect, type Page, test } from "@playwright/test";
import { paperEn } from "../../lib/content/en/paper";
import { reportEn } from "../../lib/content/en/report";
import { LOCALES } from "../../lib/content/locales";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { ACUTE_PATHS } from "../cases/acute-paths";
import { FIVE_PEOPLE } from "../cases/five-people";
import { wellAdult } from "../support/well-adult";
import { continueOn, openScreening, screeningReady } from "./answer-pages";
import { NIGHTLY } from "./nightly";
import { openDetails } from "./open-result";
import { printed } from "./printed";
import { goTo } from "./quick-walk";
import { goOn, stepOn } from "./walk";

const moderate = FIVE_PEOPLE.find(({ name }) => name.startsWith("moderate"))?.answers ?? {};
const forAnother = FIVE_PEOPLE.find(({ answers }) => answers["about-subject"] === "other")?.answers ?? {};

/** Every choice on the current page: where it is, and whether its words are fully visible. */
const answersOn = (page: Page) =>
  page.locator("fieldset[data-question] .choice").evaluateAll((all) =>
    all.map((one) => {
      const box = one.getBoundingClientRect();
      const words = one.querySelector("span");
      return {
        question: one.closest<HTMLElement>("fieldset")?.dataset.question ?? "",
        code: one.querySelector("input")?.value ?? "",
        top: Math.round(box.top),
        width: box.width,
        height: box.height,
        whole: one.scrollWidth <= one.clientWidth && (words?.scrollWidth ?? 0) <= (words?.clientWidth ?? 0) + 1,
      };
    }),
  );

for (const font of ["its own letters", "the letters of the device, while its own are late"])
  for (const locale of LOCALES)
    test(
      `short choices share a row on the narrowest phone, fully visible and large enough: ${locale}, ${font}`,
      locale === "en" && font === "its own letters" ? {} : NIGHTLY,
      async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 568 });
        if (font !== "its own letters") await page.route("**/*.woff2", (route) => route.abort());
        await openScreening(page, locale);
        await goTo(page, "question thoughts", wellAdult);
        const answers = await answersOn(page);
        expect(answers.length).toBeGreaterThan(8);
        for (const { question, code, width, height, whole } of answers) {
          expect(height, `${question} ${code}`).toBeGreaterThanOrEqual(44);
          expect(width, `${question} ${code}`).toBeGreaterThanOrEqual(44);
          expect(whole, `${question} ${code}`).toBe(true);
        }
        for (const id of ["asq-1", "asq-4"])
          expect(new Set(answers.filter(({ question }) => question === id).map(({ top }) => top)).size, id).toBe(1);
      },
    );

test(
  '"I don\'t know" comes first when answering for another; "rather not say" comes last for oneself',
  NIGHTLY,
  async ({ page }) => {
    const order = () =>
      page
        .locator("fieldset[data-question]")
        .evaluateAll((all) => all.map((one) => [...one.querySelectorAll("input")].map(({ value }) => value)));
    await openScreening(page);
    await goTo(page, "question thoughts", wellAdult);
    for (const codes of await order()) expect(codes.at(-1)).toBe("decline");
    await page.evaluate(() => sessionStorage.clear());
    await openScreening(page);
    await goTo(page, "question thoughts", forAnother);
    for (const codes of await order()) expect(codes[0]).toBe("decline");
  },
);

test("on a wide screen questions with the same choices are table rows, each a named group for the arrow keys", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openScreening(page);
  await goTo(page, "question mood-first", wellAdult);
  const answers = await answersOn(page);
  const columns = new Set(answers.filter(({ question }) => question === "44250-9").map(({ top }) => top));
  expect(columns.size).toBe(1);
  expect(new Set(answers.map(({ top }) => top)).size).toBe(4);
  const group = page.getByRole("radiogroup", { name: "Little interest or pleasure in doing things" });
  await expect(group.getByRole("radio")).toHaveCount(5);
  await group.getByRole("radio", { name: "Not at all" }).check();
  await page.keyboard.press("ArrowRight");
  await expect(group.getByRole("radio", { name: "Several days" })).toBeChecked();
  await page.keyboard.press("ArrowDown");
  await expect(group.getByRole("radio", { name: "More than half the days" })).toBeChecked();
  // The column headings are visual only: each choice has its name.
  await expect(page.locator(".question-heads")).toBeVisible();
  await expect(page.locator(".question-heads")).toHaveAttribute("aria-hidden", "true");
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});

for (const locale of LOCALES)
  test(
    `what the questions of a page share is said once, on a wide screen as a table: ${locale}`,
    NIGHTLY,
    async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await openScreening(page, locale);
      await goTo(page, "question mood-first", wellAdult);
      const text = (await page.locator("form[data-page]").innerText()).replace(/\s+/g, " ");
      expect(text.match(/last 2 weeks|últimas 2 semanas/g)).toHaveLength(1);
      await expect(page.locator(".question-heads")).toBeVisible();
      const answers = await answersOn(page);
      expect(new Set(answers.filter(({ question }) => question === "44250-9").map(({ top }) => top)).size).toBe(1);
    },
  );

test("what is in view when a page appears is in its first paint; only what is below follows", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  // Runs right after each change, before it is painted.
  await page.addInitScript(() => {
    const first: Record<string, { bottom: number; questions: number }> = {};
    Object.assign(globalThis, { first });
    new MutationObserver(() => {
      const form = document.querySelector<HTMLElement>("form[data-arriving]");
      if (!form) return;
      first[form.dataset.page ?? ""] ??= {
        bottom: form.getBoundingClientRect().bottom,
        questions: form.querySelectorAll("fieldset").length,
      };
    }).observe(document, { subtree: true, childList: true });
  });
  await openScreening(page);
  await goTo(page, "results", FIVE_PEOPLE.find(({ name }) => name.includes("drinker"))?.answers ?? {});
  const first = await page.evaluate(
    () => (globalThis as unknown as { first: Record<string, { bottom: number; questions: number }> }).first,
  );
  const asked = Object.fromEntries(
    levelOfCare.sections.flatMap(({ pages }) => pages.map(({ id, questions }) => [id, questions.length] as const)),
  );
  expect(Object.keys(first).length).toBeGreaterThan(3);
  for (const [id, { bottom, questions }] of Object.entries(first)) {
    expect(questions, id).toBeLessThan(asked[id] ?? 0);
    expect(bottom, id).toBeGreaterThanOrEqual(844);
  }
});

test("after Continue the top of the new page is visible, and its heading has focus", NIGHTLY, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openScreening(page);
  for (let step = 0; step < 8; step += 1) {
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await goOn(page, wellAdult);
    await expect(page.locator("h1:visible").first()).toBeFocused();
    await expect(page.locator("h1:visible").first()).toBeInViewport();
    await expect(page.locator("form[data-page] .progress")).toBeInViewport();
  }
});

/** The minutes shown, and whether the page says why there are more. */
const told = (page: Page) =>
  page.locator(".progress").evaluate((line) => ({
    minutes: Number(/(\d+) minutes left/.exec(line.textContent ?? "")?.[1] ?? 1),
    more: line.querySelector("[data-more]") !== null,
    part: (/Part (\d+) of (\d+)/.exec(line.textContent ?? "") ?? []).slice(1).map(Number),
  }));

for (const { name, answers } of FIVE_PEOPLE)
  test(`${name}: neither the minutes left nor the parts ever rise along the way`, NIGHTLY, async ({ page }) => {
    await openScreening(page);
    let last = await told(page);
    expect(last.minutes).toBeGreaterThan(1);
    for (let guard = 0; guard < 60; guard += 1) {
      await goOn(page, answers);
      const step = await stepOn(page);
      if (step === "results") break;
      if (step === "crisis") continue;
      const now = await told(page);
      expect(now.minutes, step).toBeLessThanOrEqual(last.minutes);
      expect(now.more, step).toBe(false);
      expect(now.part[1], step).toBeLessThanOrEqual(last.part[1] ?? 0);
      expect(now.part[0], step).toBeLessThanOrEqual(now.part[1] ?? 0);
      last = now;
    }
    await expect(page.locator("[data-result]")).toBeVisible();
  });

test("the page says when a changed answer opens more questions and takes longer", NIGHTLY, async ({ page }) => {
  await openScreening(page);
  await goTo(page, "question home", wellAdult);
  const before = (await told(page)).minutes;
  for (let guard = 0; (await stepOn(page)) !== "question thoughts"; guard += 1) {
    expect(guard).toBeLessThan(12);
    const here = await stepOn(page);
    await page.goBack();
    await expect.poll(() => stepOn(page)).not.toBe(here);
  }
  await page.locator('input[name="asq-1"][value="1"]').check();
  await continueOn(page);
  await expect.poll(() => stepOn(page)).toBe("question thoughts-more");
  const now = await told(page);
  expect(now.minutes).toBeGreaterThan(before);
  expect(now.more).toBe(true);
});

test("stopping: the result so far, on screen and on paper, survives a reload, and continues where it was", async ({
  page,
  context,
}, info) => {
  await openScreening(page);
  await goTo(page, "question harm", moderate);
  await context.setOffline(true);
  await page.locator('input[name="self-injury"][value="never"]').check();
  await page.locator('[data-action="stop"]').click();
  await expect(page.locator("[data-result] h1").first()).toHaveText(reportEn.unfinished.title);
  const open = Number(await page.locator("[data-unfinished]").getAttribute("data-unfinished"));
  expect(open).toBeGreaterThan(10);
  await context.setOffline(false);
  await page.reload();
  await screeningReady(page);
  await expect.poll(() => stepOn(page)).toBe("results");
  const { pages } = await printed(page, info.outputPath("unfinished.pdf"));
  expect(pages[0]?.replace(/\s+/g, " ")).toContain(paperEn.unfinished.many.replace("{count}", String(open)));
  await page.locator('[data-action="go-on"]').click();
  await expect.poll(() => stepOn(page)).toBe("question harm");
  // The draft there counts already, and is kept as it was.
  await expect(page.locator('input[name="self-injury"][value="never"]')).toBeChecked();
  await goTo(page, "results", moderate);
  await expect(page.locator("[data-unfinished]")).toHaveCount(0);
});

test("at the crisis step a summary can be taken along right away, and help comes first in it", async ({
  page,
}, info) => {
  await openScreening(page);
  await goTo(page, "crisis", ACUTE_PATHS.suicide);
  await page.locator('[data-action="stop"]').click();
  await expect.poll(() => stepOn(page)).toBe("results");
  await expect(page.locator("[data-result] > *").first()).toHaveAttribute("data-help", "crisis");
  await expect(page.locator("[data-unfinished]")).toBeVisible();
  const { text } = await printed(page, info.outputPath("taken.pdf"));
  expect(text).toContain("988");
  await page.goBack();
  await expect(page.locator("form[data-page]")).toBeVisible();
  await expect(page.locator('main [data-help="stays"]')).toBeVisible();
});

test(
  "what is added after the result appears in place, and one returns to where it was offered",
  NIGHTLY,
  async ({ page }) => {
    await openScreening(page);
    await goTo(page, "results", {
      ...Object.fromEntries(Object.entries(moderate).filter(([id]) => !id.startsWith("practical-"))),
    });
    const before = await page.locator("[data-result]").getAttribute("data-level");
    const offer = page.locator('[data-offer="fit"]');
    const open = Number(await offer.getAttribute("data-open"));
    await expect(offer).toContainText(`${open} questions`);
    await openDetails(page, "fit");
    await goOn(page, { "practical-times": ["work-days"] });
    await page.reload();
    await screeningReady(page);
    await expect(page.locator('form[data-page^="more-"]')).toBeVisible();
    await page.locator('[data-action="stop"]').click();
    await expect(page.locator("[data-offers] h2")).toBeFocused();
    await expect(page.locator("[data-offers] h2")).toBeInViewport();
    expect(Number(await offer.getAttribute("data-open"))).toBe(open - 1);
    await expect(page.locator("[data-result]")).toHaveAttribute("data-level", before ?? "");
    await page.goBack();
    await expect(page.locator('form[data-page^="more-"]')).toBeVisible();
  },
);
