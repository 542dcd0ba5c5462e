import { expect, test } from "@playwright/test";
import { type Language, readingOf, wordsIn } from "../../support/readability";
import { exportedPages } from "../exported-pages";

test.use({ javaScriptEnabled: false });

const MOST = 6;
/** Not ours to simplify: names of levels and laws, titles of studies, and published questions, verbatim. */
const VERBATIM = ".source-note, .sources, blockquote, [data-instrument], cite, table.cut-offs";

test("every page reads at grade 6 or less, in both languages", async ({ page }) => {
  const found: string[] = [];
  for (const { address } of exportedPages) {
    await page.goto(address);
    const language = ((await page.locator("html").getAttribute("lang")) ?? "en") as Language;
    const texts = await page.evaluate((verbatim) => {
      const all = [
        ...document.querySelectorAll<HTMLElement>("main :is(p, li, dd, figcaption, td, .method-question td > span)"),
      ];
      return all
        .filter((one) => !one.closest(verbatim) && !one.querySelector("p, li, dd, td, .method-question td > span"))
        .map((one) => (one.textContent ?? "").replace(/\s+/g, " ").trim());
    }, VERBATIM);
    const running = texts.filter((text) => wordsIn(text).length >= 5);
    const { grade, longest } = readingOf(running, language);
    expect(address.includes("/open/") || running.length > 0, address).toBe(true);
    if (grade > MOST) found.push(`${address}: ${grade.toFixed(1)}: ${longest}`);
  }
  expect(found).toEqual([]);
});
