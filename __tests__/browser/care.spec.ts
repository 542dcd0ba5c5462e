import { expect, type Page, test } from "@playwright/test";
import { carePagesEn } from "../../lib/content/en/care/labels";
import { careEn } from "../../lib/content/en/care/words";
import { chartEn } from "../../lib/content/en/chart";
import { reportEn } from "../../lib/content/en/report";
import { say } from "../../lib/questionnaire/words";
import { LEVELS } from "../../lib/rules/levels";
import { FIVE_PEOPLE, type PersonCase } from "../cases/five-people";
import { openScreening } from "./answer-pages";
import { NIGHTLY, sampled } from "./nightly";
import { printed } from "./printed";
import { answerQuickly } from "./quick-walk";

async function resultOf(page: Page, person: PersonCase) {
  await openScreening(page);
  await answerQuickly(page, person.answers);
  await page.locator("[data-result]").waitFor();
}
const called = (name: string): PersonCase => {
  const found = FIVE_PEOPLE.find((person) => person.name.startsWith(name));
  if (!found) throw new Error(`There is no person named ${name}.`);
  return found;
};
const unfold = (page: Page, id: string) => page.locator(`#${id} > summary`).click();

/** By keyboard alone: moves focus to a field and types into it. */
async function tabTo(page: Page, selector: string) {
  for (let step = 0; step < 150; step += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`The keyboard does not reach ${selector}.`);
}

// Coverage: C31
for (const [index, person] of FIVE_PEOPLE.entries())
  test(`${person.name}: sees what to do today, and the pieces for that level`, sampled(index), async ({ page }) => {
    await resultOf(page, person);
    const result = page.locator("[data-result]");
    await expect(result.locator("details[open]")).toHaveCount(0);
    for (const id of ["while-you-wait", "what-it-is-like", "ask-for", "calls", "stopgap", "up-and-down"])
      await expect(result.locator(`#${id}`)).toHaveCount(1);
    // The URL does not contain the level, because browser history would record it.
    await expect(result.locator("[data-plan-link] a")).toHaveAttribute("href", "/en/plan/");
    await unfold(page, "what-it-is-like");
    await expect(result.locator(`[data-guide="${person.level}"]`)).toBeVisible();
    await unfold(page, "while-you-wait");
    await expect(result.locator("[data-safety]")).toBeVisible();
    // There is nothing above the highest level.
    await expect(result.getByText(reportEn.notTooHigh)).toHaveCount(person.level === "inpatient" ? 0 : 1);
    if (person.interrupted) {
      // Getting help now is the one thing to do; no other is shown beside it.
      await expect(result.locator("[data-today]")).toHaveCount(0);
    } else {
      const today = await result.locator("[data-today]").getAttribute("data-today");
      expect(today).toBe(
        { none: person.level === "iop" ? "ask-own-clinician" : "ask-first-visit", urgent: "seen-within-day" }[
          person.route as "none" | "urgent"
        ],
      );
      await expect(result.locator("[data-recheck]")).toBeVisible();
    }
    await unfold(page, "calls");
    const scripts = result.locator("[data-script]");
    await expect(scripts.first()).toBeVisible();
    const seenToday = person.interrupted?.kinds === "withdrawal" ? "withdrawal-care" : "emergency-room";
    if (person.interrupted) await expect(result.locator(`[data-script="${seenToday}"]`)).toBeVisible();
    if (person.name.startsWith("a parent")) await expect(result.locator('[data-script="school"]')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });

// Coverage: C72
test(
  "a well adult reads that nothing points to more than outpatient care, never that all is well",
  NIGHTLY,
  async ({ page }) => {
    await resultOf(page, called("a well adult"));
    const result = page.locator("[data-result]");
    await expect(result.locator("[data-outpatient]")).toContainText("Nothing here points to more than outpatient care");
    expect(await result.innerText()).not.toMatch(/you are (fine|well|okay)|nothing is wrong|all is well/i);
    await unfold(page, "ask-for");
    // Coverage: C36, C74
    // Outpatient care has its choices too: the names of treatments, and medicine with its limits.
    await page.locator("#ask-for [data-glossary] > summary").click();
    await expect(page.locator("#ask-for")).toContainText(careEn.approaches.psychodynamic.what);
    await expect(page.locator("#ask-for")).toContainText(say(careEn.medicineAlone.title, "self"));
  },
);

// Coverage: C80
test("the range says more than the level, and asking for more is not a failure", NIGHTLY, async ({ page }) => {
  await resultOf(page, called("moderate"));
  await expect(page.locator("[data-result]")).toContainText("Asking for more help is not a failure.");
});

test("the week can be planned and saved by keyboard alone", NIGHTLY, async ({ page }) => {
  await page.goto("/en/plan/#iop");
  await page.locator("[data-planner]").waitFor();
  await tabTo(page, 'input[name="variant-iop"]');
  await expect(page.locator('input[value="evening"]')).toBeChecked();
  await expect(page.locator("[data-conflicts]")).toHaveAttribute("data-conflicts", "0");
  await page.keyboard.press("ArrowUp");
  await expect(page.locator('input[value="daytime"]')).toBeChecked();
  await expect(page.locator("[data-conflicts]")).not.toHaveAttribute("data-conflicts", "0");
  await expect(page.locator('[data-picture="week"] svg[role="img"]')).toBeVisible();
  await tabTo(page, '[data-action="save-week"]');
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(download.suggestedFilename()).toBe(careEn.week.fileName);
});

test("the cost can be estimated by keyboard alone, and is not stored anywhere", NIGHTLY, async ({ page }) => {
  await page.goto("/en/plan/#iop");
  await page.locator("[data-estimator]").waitFor();
  await tabTo(page, '[data-field="deductibleLeft"] input');
  await page.keyboard.type("0");
  await tabTo(page, '[data-field="copay"] input');
  await page.keyboard.type("40");
  await page.keyboard.press("Enter");
  await expect(page.locator(".cost-result")).toContainText("$720–$2,400");
  await expect(page.locator('[data-picture="cost"] svg[role="img"]')).toBeVisible();
  const kept = await page.evaluate(() => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    location.search,
  ]);
  expect(kept).toEqual([0, 0, "", ""]);
});

// Coverage: C61
test("the calls print alone, with help first and three columns to write in", async ({ page }, info) => {
  await resultOf(page, called("moderate"));
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await unfold(page, "calls");
  await page.locator('#calls [data-action="print-part"]').click();
  const { text, pages } = await printed(page, info.outputPath("calls.pdf"));
  expect(text).toContain("Crisis help: call or text 988");
  for (const number of [1, 2, 3]) expect(text).toContain(`Program ${number}`);
  for (const { ask } of Object.values(careEn.callKit.questions)) expect(text).toContain(ask.slice(0, 16));
  expect(text).not.toContain(chartEn.titles.self);
  expect(text).not.toContain(carePagesEn.printPart);
  expect(pages.length).toBeLessThanOrEqual(6);
  // Printing again without choosing a part gives the summary for the clinician.
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  const whole = await printed(page, info.outputPath("summary.pdf"));
  expect(whole.text).toContain(chartEn.titles.self);
});

test.describe("With JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  // Coverage: C2, C8
  test("every level is readable without a script", NIGHTLY, async ({ page }) => {
    for (const level of LEVELS) {
      await page.goto(`/en/levels/${level}/`);
      const guide = careEn.levels[level];
      await expect(page.locator("main")).toContainText(guide.sentence);
      await expect(page.locator(`[data-guide="${level}"]`)).toBeVisible();
      await expect(page.locator('[data-picture="day"] svg')).toBeVisible();
    }
  });

  test("two levels can be shown side by side, or all five", NIGHTLY, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto("/en/levels/");
    const columns = page.locator("[data-compare] thead [data-column]:visible");
    await expect(columns).toHaveCount(LEVELS.length);
    await page.locator(".compare-second").selectOption("php");
    await expect(columns).toHaveCount(2);
    await expect(columns.nth(1)).toHaveAttribute("data-column", "php");
    await expect(page.locator("[data-faq]")).toHaveCount(8);
  });
});
