import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { careEn } from "../../lib/content/en/care/words";
import { encodeAnswers } from "../../lib/exchange/answer-code";
import { openFile } from "../../lib/exchange/open-answers";
import { applicableAnswers, readGiven } from "../../lib/questionnaire/reading";
import { codeLayouts } from "../../questionnaires/level-of-care/code-layouts";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { FIVE_PEOPLE } from "../cases/five-people";
import { test } from "./engine-test";
import { openResult } from "./kept-answers";
import { attributeOf, isSeen, isThere, screeningReady } from "./seen";
import type { Engine } from "./tab";

const [, moderate, severe] = FIVE_PEOPLE;

/** The single downloaded file, complete, with its name. It is then deleted. */
async function downloaded({ downloads }: Engine): Promise<{ readonly file: string; readonly text: string }> {
  let name = "";
  await expect(() => {
    const whole = readdirSync(downloads).filter((one) => !/\.(part|crdownload|wkdownload)$/.test(one));
    expect(whole).toHaveLength(1);
    name = whole[0] ?? "";
    expect(readFileSync(join(downloads, name), "utf8")).toMatch(/[}\n]\s*$/);
  }).toPass({ timeout: 60_000 });
  return { file: join(downloads, name), text: readFileSync(join(downloads, name), "utf8") };
}

test.beforeEach(({ engine }) => {
  for (const name of readdirSync(engine.downloads)) rmSync(join(engine.downloads, name));
});

for (const kind of ["save", "fhir"])
  test(`what is saved from the result opens again to the same level: ${kind}`, async ({ tab, site, engine }) => {
    if (!moderate) throw new Error("There is no such person.");
    await openResult(tab, site.origin, moderate.answers);
    await tab.click(`[data-action="file-${kind}"]`);
    const { file, text } = await downloaded(engine);
    const counted = applicableAnswers(readGiven(levelOfCare, moderate.answers), moderate.answers);
    expect(openFile(levelOfCare, text)).toMatchObject({ answers: counted, dropped: [] });
    await tab.go(`${site.origin}/en/open/`);
    await screeningReady(tab);
    await tab.choose(".open-root input[type=file]", file);
    await isThere(tab, `[data-opened="${moderate.level}"]`);
    await isSeen(tab, ".opened-page .print-document");
  });

test("a code from paper opens from the URL, which is cleaned up, and leaves nothing behind", async ({ tab, site }) => {
  if (!severe) throw new Error("There is no such person.");
  const code = encodeAnswers(levelOfCare, severe.answers, "2026-11-20", { layouts: codeLayouts });
  await tab.go(`${site.origin}/en/open/#${code}`);
  await screeningReady(tab);
  await isThere(tab, "[data-opened]");
  expect(await attributeOf(tab, "[data-opened]", "data-opened")).toBe(severe.level);
  await isSeen(tab, '[data-help="crisis"] a[href="tel:988"]');
  expect(await tab.address()).not.toContain("#");
  expect(await tab.run(() => [sessionStorage.length, localStorage.length, document.cookie])).toEqual([0, 0, ""]);
});

test("the week is planned and saved as a calendar, the cost is estimated, and neither is stored", async ({
  tab,
  site,
  engine,
}) => {
  await tab.go(`${site.origin}/en/plan/#iop`);
  await isSeen(tab, "[data-planner]");
  await tab.click('label:has(input[value="evening"])');
  await isThere(tab, '[data-conflicts="0"]');
  await isSeen(tab, '[data-picture="week"] svg[role="img"]');
  await tab.click('[data-action="save-week"]');
  const { file, text } = await downloaded(engine);
  expect(file.endsWith(careEn.week.fileName)).toBe(true);
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);

  for (const [field, amount] of [
    ["deductibleLeft", "0"],
    ["copay", "40"],
  ]) {
    await tab.click(`[data-field="${field}"] input`);
    await tab.type(amount ?? "");
  }
  await tab.press("Enter");
  await isSeen(tab, ".cost-result");
  expect(await tab.run(() => document.querySelector(".cost-result")?.textContent)).toContain("$720–$2,400");
  await isSeen(tab, '[data-picture="cost"] svg[role="img"]');
  expect(await tab.run(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ""]);
});
