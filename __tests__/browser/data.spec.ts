import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { chartEn } from "../../lib/content/en/chart";
import { exchangeEn } from "../../lib/content/en/exchange";
import { paperEn } from "../../lib/content/en/paper";
import { fill } from "../../lib/content/fill";
import { encodeAnswers } from "../../lib/exchange/answer-code";
import { toBase64url } from "../../lib/exchange/base64url";
import { crc32 } from "../../lib/exchange/crc32";
import { openFile } from "../../lib/exchange/open-answers";
import { writeSavedFile } from "../../lib/exchange/saved-file";
import type { Answers } from "../../lib/questionnaire/answers";
import { applicableAnswers, readGiven } from "../../lib/questionnaire/reading";
import { codeLayouts } from "../../questionnaires/level-of-care/code-layouts";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { FIVE_PEOPLE } from "../cases/five-people";
import { GOLDEN_CODES } from "../cases/golden-codes";
import { goldenText } from "../cases/golden-files";
import { openScreening, screeningReady } from "./answer-pages";
import { NIGHTLY } from "./nightly";
import { printed } from "./printed";
import { addDetails, answerQuickly } from "./quick-walk";

const person = (name: string) => {
  const found = FIVE_PEOPLE.find((one) => one.name.startsWith(name));
  if (!found) throw new Error(`There is no ${name} among the five people.`);
  return found;
};
const moderate = person("moderate");
const severe = person("severe");
const { open: words } = exchangeEn;

const chosen = (name: string, text: string) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) });
const saved = (name: string, answers: Answers, savedOn: string) =>
  chosen(name, writeSavedFile(levelOfCare, answers, savedOn));
const choose = (page: Page, ...files: ReturnType<typeof chosen>[]) =>
  page.locator(".open-root input[type=file]").setInputFiles(files);

async function openPage(page: Page, code = ""): Promise<void> {
  await page.goto(`/en/open/${code}`);
  await screeningReady(page);
}

/** As a later version of this format would print it. */
function newerCode(): Uint8Array {
  const bytes = Uint8Array.from([0xc4, ...Array.from({ length: 30 }, () => 7)]);
  const check = crc32(bytes);
  return Uint8Array.from([...bytes, ...[24, 16, 8, 0].map((shift) => (check >>> shift) & 0xff)]);
}

/** Every network request of the page from here on. */
function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!/^blob:/.test(request.url())) asked.push(request.url());
  });
  return asked;
}

async function download(page: Page, kind: "save" | "fhir") {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`[data-action="file-${kind}"]`).click(),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

test("what is saved from the result opens again to the same level, and nothing is sent", async ({ page }) => {
  await openScreening(page);
  const asked = requestsOf(page);
  await answerQuickly(page, moderate.answers);
  const result = page.locator("[data-result]");
  await expect(result).toHaveAttribute("data-level", moderate.level);
  await addDetails(page, moderate.answers);
  const save = await download(page, "save");
  const fhir = await download(page, "fhir");
  expect(asked).toEqual([]);
  for (const { name } of [save, fhir]) expect(name).toMatch(/^summary-\d{4}-\d{2}-\d{2}(-fhir)?\.json$/);

  const counted = applicableAnswers(readGiven(levelOfCare, moderate.answers), moderate.answers);
  for (const { text } of [save, fhir])
    expect(openFile(levelOfCare, text)).toMatchObject({ answers: counted, dropped: [], changedSince: false });

  for (const file of [save, fhir]) {
    await openPage(page);
    const before = asked.length;
    await choose(page, chosen(file.name, file.text));
    await expect(page.locator("[data-opened]")).toHaveAttribute("data-opened", moderate.level);
    await expect(page.locator(".opened-page .print-document")).toBeVisible();
    expect(asked.slice(before)).toEqual([]);
    const again = await download(page, "fhir");
    expect(openFile(levelOfCare, again.text)).toMatchObject({ answers: counted, dropped: [] });
  }
});

test("a code from paper opens from the URL, which is cleaned up, and leaves nothing behind", async ({ page }) => {
  const code = encodeAnswers(levelOfCare, severe.answers, "2026-11-20", { layouts: codeLayouts });
  const asked = requestsOf(page);
  await openPage(page, `#${code}`);
  await expect(page.locator("[data-opened]")).toHaveAttribute("data-opened", severe.level);
  await expect(page.locator('[data-help="crisis"]')).toBeVisible();
  expect(page.url()).not.toContain("#");
  expect(await page.evaluate(() => window.location.href)).not.toContain("#");
  for (const address of asked) expect(address).not.toContain(code.slice(0, 12));
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length, document.cookie])).toEqual([0, 0, ""]);
  await page.reload();
  await screeningReady(page);
  await expect(page.locator("[data-opened]")).toHaveCount(0);
});

test(
  "the opened page is available as plain text, with who answered for someone else, and can be copied",
  NIGHTLY,
  async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const other = { ...severe.answers, "about-subject": "other" };
    await openPage(
      page,
      `#${encodeAnswers(levelOfCare, other, "2026-11-20", { layouts: codeLayouts, relation: "partner", language: "es" })}`,
    );
    await expect(page.locator("[data-opened]")).toContainText(paperEn.relation.options.partner);
    await page.locator('[data-action="copy"]').click();
    await expect(page.locator('[data-copy="done"]')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(chartEn.titles.other.toUpperCase());
    expect(copied).toContain(chartEn.by.relation.partner);
    expect(copied).toContain(chartEn.answeredIn.es);
    expect(copied).toContain("November 20, 2026");
    expect(copied).toContain(levelOfCare.hash);
    const kept = await download(page, "fhir");
    expect(openFile(levelOfCare, kept.text)).toMatchObject({ relation: "partner" });
  },
);

test("golden paper codes of every layout so far can be opened", NIGHTLY, async ({ page }) => {
  for (const { code, level } of GOLDEN_CODES) {
    await page.goto("about:blank");
    await openPage(page, `#${code}`);
    await expect(page.locator("[data-opened]")).toHaveAttribute("data-opened", level);
  }
});

test("what cannot be opened is reported, with the reason", NIGHTLY, async ({ page }) => {
  const code = encodeAnswers(levelOfCare, moderate.answers, null, { layouts: codeLayouts });
  const tampered = `${code.slice(0, 40)}${code[40] === "A" ? "B" : "A"}${code.slice(41)}`;
  const problem = page.locator("[data-problems] p");
  for (const [text, reason] of [
    [code.slice(0, 10), "too-short"],
    [code.slice(0, -20), "checksum"],
    [tampered, "checksum"],
    [toBase64url(newerCode()), "newer-format"],
    ["x", "too-short"],
  ] as const) {
    await page.goto("about:blank");
    await openPage(page, `#${text}`);
    if (text === "x") await expect(problem).toHaveCount(1);
    else await expect(problem).toHaveText(fill(words.refused[reason], { name: words.code }));
    expect(page.url()).not.toContain("#");
  }
  for (const [file, reason] of [
    [chosen("shopping.json", "milk"), "not-ours"],
    [chosen("patient.json", '{"resourceType":"Patient"}'), "not-fhir"],
    [
      chosen("newer.json", writeSavedFile(levelOfCare, moderate.answers, "2026-11-20").replace("/1", "/9")),
      "newer-format",
    ],
    [chosen("large.json", " ".repeat(10_000_000)), "too-large"],
  ] as const) {
    await choose(page, file);
    await expect(problem).toHaveText(fill(words.refused[reason], { name: file.name }));
  }
  await expect(page.locator("[data-opened]")).toHaveCount(0);
});

test(
  "a file of version 1 opens, names the question that is asked again, and continues from there",
  NIGHTLY,
  async ({ page }) => {
    await openPage(page);
    await choose(page, chosen("summary.json", goldenText("v1", "plan.json")));
    await expect(page.locator("[data-opened]")).toHaveAttribute("data-opened", "inpatient");
    await expect(page.locator("[data-asked-again]")).toHaveCount(1);
    await expect(page.locator("[data-dropped]")).toHaveCount(0);
    await page.locator('[data-action="continue"]').click();
    await page.waitForURL(/\/en\/screening\//);
    await screeningReady(page);
    await expect(page.locator('[data-help="crisis"], form[data-page]').first()).toBeVisible();
  },
);

test("an older file keeps what still fits and names the rest", NIGHTLY, async ({ page }) => {
  await openPage(page);
  await choose(page, saved("old.json", { ...moderate.answers, "gone-question": "1" }, "2025-01-02"));
  await expect(page.locator("[data-opened]")).toHaveAttribute("data-opened", moderate.level);
  await expect(page.locator("[data-dropped]")).toContainText("gone-question");
});

test("earlier answers show what has changed, on screen and on paper", NIGHTLY, async ({ page }, info) => {
  await openPage(page);
  await choose(
    page,
    saved("first.json", severe.answers, "2026-09-01"),
    saved("second.json", moderate.answers, "2026-10-01"),
  );
  const change = page.locator(".open-root .no-print [data-changes]");
  await expect(change).toHaveAttribute("data-changes", "down");
  const phq = change.locator('[data-change="phq-9"]');
  await expect(phq).toHaveAttribute("data-direction", "better");
  await expect(phq.locator("svg")).toHaveAttribute("aria-label", /Sep 1, 2026: 21; Oct 1, 2026: 12/);
  const { text } = await printed(page, info.outputPath("opened.pdf"));
  expect(text).toContain(exchangeEn.change.title);
});

test("the person's answers and another's are shown side by side, and the more serious one counts for safety", async ({
  page,
}, info) => {
  const other = { ...severe.answers, "about-subject": "other" };
  await openPage(page);
  await choose(page, saved("self.json", moderate.answers, "2026-11-02"), saved("friend.json", other, "2026-11-01"));
  const views = page.locator(".open-root .no-print [data-views]");
  await expect(views).toHaveAttribute("data-views", "inpatient");
  await expect(views.locator('[data-differs="asq-1"] td').nth(1)).toHaveAttribute("data-counts", "");
  await expect(views).toContainText(exchangeEn.views.other);
  await expect(views.locator("thead")).toContainText("Nov 1, 2026");
  // What only one was asked about, and the page of the milder view, both show the more serious one.
  await expect(views.locator('[data-differs="suicide-plan"] td').nth(1)).toHaveAttribute("data-counts", "");
  const { pages, text } = await printed(page, info.outputPath("views.pdf"));
  expect(pages[0]?.toLowerCase()).toContain(`${chartEn.box.suggests}: ${chartEn.box.levels.iop}`.toLowerCase());
  expect(pages[0]?.replace(/\s+/g, " ")).toMatch(/more serious on safety: at least inpatient/i);
  expect(text).toContain(exchangeEn.views.title);
});

test("opened answers continue in the tab, and answering again compares with them", NIGHTLY, async ({ page }) => {
  await openPage(page);
  await choose(page, saved("first.json", moderate.answers, "2026-10-01"));
  await page.locator('[data-action="continue"]').click();
  await page.waitForURL(/\/screening\//);
  await screeningReady(page);
  // No deciding question is unanswered, so the result is shown right away.
  await expect(page.locator("[data-result]")).toHaveAttribute("data-level", moderate.level);

  await openPage(page);
  await choose(page, saved("first.json", severe.answers, "2026-10-01"));
  await page.locator('[data-action="again"]').click();
  await page.locator('[data-action="replace"]').click();
  await page.waitForURL(/\/screening\//);
  await screeningReady(page);
  await answerQuickly(page, moderate.answers);
  await expect(page.locator(".result [data-changes]")).toHaveAttribute("data-changes", "down");
  await page.locator('[data-action="erase"]').click();
  await page.locator('[data-action="erase-confirm"]').click();
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
});
