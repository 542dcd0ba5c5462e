import { expect, type Page, test } from "@playwright/test";
import { paperEn } from "../../../lib/content/en/paper";
import { paperEs } from "../../../lib/content/es/paper";
import { LOCALES, type Locale } from "../../../lib/content/locales";
import type { Answer, Answers } from "../../../lib/questionnaire/answers";
import { FIVE_PEOPLE } from "../../cases/five-people";
import { screeningReady } from "../answer-pages";
import { exportedPages } from "../exported-pages";
import { NIGHTLY, sampled } from "../nightly";
import { stepOn } from "../walk";
import { STATES } from "./states";

test.use({ trace: "off" });

const TABS_TO_HELP = 3;
const PRINT_OPTIONS: Readonly<Record<Locale, string>> = { en: paperEn.options.title, es: paperEs.options.title };
const severe: Answers = { ...FIVE_PEOPLE.find(({ name }) => name.startsWith("severe"))?.answers };

/** The focused element: its field name, its value, its text and its link target. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    const field = at instanceof HTMLInputElement ? at : null;
    return {
      tag: at?.tagName.toLowerCase() ?? "",
      name: field?.name ?? at?.getAttribute("name") ?? "",
      value: field?.value ?? "",
      type: field?.type ?? "",
      action: at?.getAttribute("data-action") ?? "",
      href: at?.getAttribute("href") ?? "",
      submits: at instanceof HTMLButtonElement && at.type === "submit",
      text: (at?.textContent ?? "").trim().slice(0, 60),
    };
  });
type Focused = Awaited<ReturnType<typeof focused>>;

/** Presses Tab until the wanted element has focus. */
async function tabTo(page: Page, what: string, wanted: (at: Focused) => boolean): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press("Tab");
    if (wanted(await focused(page))) return;
  }
  throw new Error(`The Tab key does not reach ${what}.`);
}

const checkedOf = (page: Page, id: string) =>
  page
    .locator(`input[name="${id}"]`)
    .evaluateAll((all) => (all as HTMLInputElement[]).filter(({ checked }) => checked).map(({ value }) => value));

async function chooseByKeys(page: Page, id: string, answer: Answer): Promise<void> {
  if (Array.isArray(answer)) {
    for (const code of answer) {
      await tabTo(page, `${id} ${code}`, ({ name, value }) => name === id && value === code);
      await page.keyboard.press("Space");
    }
    return;
  }
  await tabTo(page, id, ({ name }) => name === id);
  const { type, value } = await focused(page);
  if (type !== "radio") return page.keyboard.type(String(answer));
  // Space selects the first answer; the arrow keys move from there, and neither submits anything.
  await page.keyboard.press("Space");
  const here = await stepOn(page);
  for (let step = 0; step < 12 && (await checkedOf(page, id))[0] !== answer; step += 1)
    await page.keyboard.press("ArrowDown");
  expect(await checkedOf(page, id), `${id}, from ${value}`).toEqual([answer]);
  expect(await stepOn(page)).toBe(here);
}

/** The heading of the step has focus, and the document title has changed. */
async function expectNewStep(page: Page, titles: Set<string>): Promise<void> {
  await expect(page.locator("h1:visible")).toHaveCount(1);
  await expect(page.locator("h1:visible")).toBeFocused();
  // A screen reader continues from the caret.
  const hasCaret = () => document.querySelector("h1")?.contains(document.getSelection()?.anchorNode ?? null);
  await expect.poll(() => page.evaluate(hasCaret)).toBe(true);
  const title = await page.title();
  expect(titles, "each step has a title of its own").not.toContain(title);
  titles.add(title);
}

for (const [index, locale] of LOCALES.entries())
  test(`H16 from the start to the print by keyboard alone, ${locale}`, sampled(index), ({ page }) =>
    wholeRun(page, locale),
  );

async function wholeRun(page: Page, locale: Locale): Promise<void> {
  test.setTimeout(400_000);
  await page.goto(`/${locale}/`);
  await tabTo(page, "the start", ({ action }) => action === "start");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/screening/");
  await screeningReady(page);
  const titles = new Set([await page.title()]);
  let crises = 0;
  for (let guard = 0; guard < 80; guard += 1) {
    const before = await stepOn(page);
    if (before === "results") break;
    if (before === "crisis") {
      crises += 1;
      await tabTo(page, "on past the help", ({ action }) => action === "keep-going");
    } else {
      const ids = await page
        .locator("fieldset[data-question]")
        .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.question ?? ""));
      for (const id of ids) {
        const answer = severe[id];
        if (answer !== undefined) await chooseByKeys(page, id, answer);
      }
      await tabTo(page, "Continue", ({ submits }) => submits);
    }
    await page.keyboard.press("Enter");
    await expect.poll(() => stepOn(page), { message: `the step after ${before}` }).not.toBe(before);
    // After help the same step number comes again, because the help had taken its number.
    if (before === "crisis") titles.delete(await page.title());
    await expectNewStep(page, titles);
  }
  expect(crises).toBe(1);

  await page.evaluate(() => Object.assign(window, { print: () => document.body.setAttribute("data-printed", "") }));
  await tabTo(page, "the options", ({ tag, text }) => tag === "summary" && text === PRINT_OPTIONS[locale]);
  await page.keyboard.press("Enter");
  await tabTo(page, "how much is printed", ({ name }) => name === "print-version");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator('[data-print="version"] input[value="short"]')).toBeChecked();
  await tabTo(page, "the print", ({ action }) => action === "print");
  await page.keyboard.press("Enter");
  await expect(page.locator("body")).toHaveAttribute("data-printed", "");
}

test("a missing answer: the error summary has focus, its links lead to the fields, and the title says so", async ({
  page,
}) => {
  for (const locale of LOCALES) {
    await page.goto(`/${locale}/screening/`);
    await screeningReady(page);
    const title = await page.title();
    await tabTo(page, "Continue", ({ submits }) => submits);
    await page.keyboard.press("Enter");
    await expect(page.locator(".error-summary")).toBeFocused();
    expect(await page.title()).toContain(title);
    expect(await page.title()).not.toBe(title);
    const links = page.locator(".error-summary a");
    const questions = await page.locator("fieldset[data-question]").count();
    await expect(links).toHaveCount(questions);
    for (let index = 0; index < questions; index += 1) {
      await links.nth(index).focus();
      await page.keyboard.press("Enter");
      const fieldset = page.locator("fieldset[data-question]").nth(index);
      const first = fieldset.locator("input, textarea").first();
      await expect(first).toBeFocused();
      // The error is part of the question's description.
      const described = (await fieldset.getAttribute("aria-describedby")) ?? "";
      await expect(fieldset.locator(`[id="${described.split(" ").at(-1)}"]`)).toHaveClass("error-message");
    }
  }
});

/** Where the Tab key leads from the top of the page. */
async function firstStops(page: Page, count: number): Promise<readonly string[]> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    // From the top, as for someone who has just arrived.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
    window.getSelection()?.setPosition(document.body, 0);
  });
  const stops: string[] = [];
  for (let stop = 0; stop < count; stop += 1) {
    await page.keyboard.press("Tab");
    stops.push((await focused(page)).href);
  }
  return stops;
}

test("H16 988 is within three presses of Tab from the top of every page and step", NIGHTLY, async ({ page }) => {
  test.setTimeout(400_000);
  for (const { address } of exportedPages) {
    await page.goto(address);
    const stops = await firstStops(page, TABS_TO_HELP);
    expect(
      stops.some((href) => /^(tel|sms):988/.test(href)),
      `${address}: ${stops.join(" ")}`,
    ).toBe(true);
  }
  for (const { name, open } of STATES.filter(({ name: one }) => !one.includes("Canada"))) {
    await open(page, "en");
    const stops = await firstStops(page, TABS_TO_HELP);
    expect(
      stops.some((href) => /^(tel|sms):988/.test(href)),
      `${name}: ${stops.join(" ")}`,
    ).toBe(true);
  }
});
