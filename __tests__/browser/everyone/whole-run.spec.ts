import { expect, type Page, test } from "@playwright/test";
import { LOCALES } from "../../../lib/content/locales";
import { DETAIL_PARTS } from "../../../lib/questionnaire/pages";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { LONGEST_PAPERS } from "../../cases/longest-papers";
import { askedOn, continueOn, openScreening } from "../answer-pages";
import { openDetails } from "../open-result";
import { goOn, stepOn } from "../walk";
import { problemsOn } from "./problems";

// Tracing would take longer than the test run.
test.use({ trace: "off", viewport: { width: 360, height: 740 } });

/** Not being sure opens a page of its own; "no", which counts for more, does not. */
const UNSURE = { "stay-safe": "not-sure" };
const people = LONGEST_PAPERS.slice(0, 2).map(({ answers }) => ({ ...answers, ...UNSURE }));

const allPages = levelOfCare.sections.flatMap(({ pages }) => pages.map(({ id }) => id));

/** Presses Continue without an answer if one is required. Returns whether the page reported it. */
async function withProblems(page: Page): Promise<boolean> {
  const before = await stepOn(page);
  await continueOn(page);
  await expect(async () => {
    const moved = (await stepOn(page)) !== before;
    expect(moved || (await page.locator(".error-summary").count()) > 0).toBe(true);
  }).toPass();
  return (await stepOn(page)) === before;
}

for (const locale of LOCALES)
  test(`${locale}: every page of questions is accessible, as it comes and with an answer missing`, async ({ page }) => {
    test.setTimeout(600_000);
    const found: string[] = [];
    const seen = new Set<string>();
    for (const answers of people) {
      await page.goto("/icon-192.png");
      await page.evaluate(() => sessionStorage.clear());
      await openScreening(page, locale);
      const parts = [...DETAIL_PARTS];
      for (let at = await stepOn(page); at !== "results" || parts.length > 0; at = await stepOn(page)) {
        if (at === "results") {
          await openDetails(page, parts.shift() ?? "fit");
          continue;
        }
        const [view = "", name = ""] = at.split(" ");
        const id = name.replace("more-", "");
        if (view === "crisis" || seen.has(id)) {
          if (view === "crisis") found.push(...(await problemsOn(page, `crisis ${locale}`)));
          await goOn(page, answers);
          continue;
        }
        seen.add(id);
        expect((await askedOn(page)).length).toBeGreaterThan(0);
        found.push(...(await problemsOn(page, `${id} ${locale}`)));
        if (await withProblems(page)) {
          found.push(...(await problemsOn(page, `${id} with problems ${locale}`, { part: "main", fits: false })));
          await goOn(page, answers);
        }
      }
    }
    expect([...seen].sort()).toEqual([...allPages].sort());
    expect(found).toEqual([]);
  });
