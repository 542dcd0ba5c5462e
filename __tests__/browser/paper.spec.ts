import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import jsQR from "jsqr";
import { assess } from "../../lib/assessment/assess";
import { chartEn } from "../../lib/content/en/chart";
import { exchangeEn } from "../../lib/content/en/exchange";
import { paperEn } from "../../lib/content/en/paper";
import { chartEs } from "../../lib/content/es/chart";
import { exchangeEs } from "../../lib/content/es/exchange";
import { paperEs } from "../../lib/content/es/paper";
import { decodeAnswers } from "../../lib/exchange/answer-code";
import { openFile } from "../../lib/exchange/open-answers";
import { writeSavedFile } from "../../lib/exchange/saved-file";
import type { Answers } from "../../lib/questionnaire/answers";
import { answersThatCount } from "../../lib/questionnaire/withheld";
import { codeLayouts } from "../../questionnaires/level-of-care/code-layouts";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { FIVE_PEOPLE } from "../cases/five-people";
import { LONGEST_PAPERS } from "../cases/longest-papers";
import { NIGHTLY, sampled } from "./nightly";
import { openResult } from "./open-result";
import { openOptions, switchOn } from "./print-options";
import { printed } from "./printed";
import { unlocked, wordOnPaper } from "./unlocked";

const parent = FIVE_PEOPLE.find(({ name }) => name.startsWith("a parent"))?.answers ?? {};
const person = (level: string): Answers => FIVE_PEOPLE.find((one) => one.level === level)?.answers ?? {};

async function choose(page: Page, name: string, value: string): Promise<void> {
  await openOptions(page);
  await page.locator(`[data-print="${name}"] input[value="${value}"]`).check();
}

/** Selected options of a multiple-choice question have no inherent order. */
const inOneOrder = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, Array.isArray(answer) ? [...answer].sort() : answer]),
  );

/** Page count and size in points, from an independent PDF reader. */
function pdfInfo(file: string): { readonly pages: number; readonly size: string } {
  const info = execFileSync("pdfinfo", [file], { encoding: "utf8" });
  return { pages: Number(/^Pages:\s+(\d+)/m.exec(info)?.[1]), size: /^Page size:\s+(.*)$/m.exec(info)?.[1] ?? "" };
}

/** Heights of the words on the pages, in points. */
function wordHeights(file: string): readonly number[] {
  const boxes = execFileSync("pdftotext", ["-bbox", file, "-"], { encoding: "utf8" });
  return [...boxes.matchAll(/yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">[^<]*[A-Za-z]{3}/g)].map(
    ([, top, bottom]) => Number(bottom) - Number(top),
  );
}

/** The capitals come from the style sheet. */
const small = (text: string) => text.toLowerCase();

for (const [index, { name, answers, level }] of FIVE_PEOPLE.entries())
  test(
    `the first page fits one side of Letter and of A4, its parts in order, its footer on every page: ${name}`,
    sampled(index),
    async ({ page }, info) => {
      await openResult(page, answers);
      for (const format of ["Letter", "A4"] as const) {
        const { file, pages } = await printed(page, info.outputPath(`${format}.pdf`), format);
        const { pages: count, size } = pdfInfo(file);
        expect(size).toContain(format === "Letter" ? "612 x 792" : "A4");
        expect(count).toBe(pages.length);
        expect(count).toBeLessThanOrEqual(5);
        const [first = "", second = ""] = pages;
        // The closing lines end the first side, and the answers start the second.
        expect(first).toContain(levelOfCare.hash);
        expect(first.replace(/\s+/g, " ")).toContain("not tested in a study");
        expect(second.trimStart()).toMatch(new RegExp(`^${paperEn.behind}`));
        const { box, safety, measures, necessity, asks, review } = chartEn;
        const order = [
          box.because,
          safety.title,
          measures.columns.score,
          // Below outpatient care there is nothing to ask for.
          level === "outpatient" ? necessity.lowest : necessity.lower,
          asks.title,
          review.credentials,
        ];
        const places = order.map((title) => small(first).indexOf(small(title)));
        expect(Math.min(...places)).toBeGreaterThan(0);
        expect(places).toEqual(places.toSorted((one, other) => one - other));
        pages.forEach((text, index) => {
          expect(text).toContain(`${chartEn.foot.page} ${index + 1} ${chartEn.foot.of} ${count}`);
          expect(text).toContain(chartEn.foot.found);
          expect(text).toMatch(/Ref [3-9A-Z]{4}-[3-9A-Z]{4}/);
        });
      }
    },
  );

for (const [index, { name, answers }] of LONGEST_PAPERS.entries())
  test(`at its fullest the first page runs on, and loses nothing: ${name}`, sampled(index), async ({ page }, info) => {
    await openResult(page, answers);
    const { file, pages, text } = await printed(page, info.outputPath("fullest.pdf"));
    expect(pages.length).toBeLessThanOrEqual(10);
    for (const one of pages) expect(one).toContain(chartEn.foot.found);
    expect(text).toContain(paperEn.behind);
    expect(text).toContain(chartEn.review.credentials);
    expect(Math.min(...wordHeights(file))).toBeGreaterThanOrEqual(9 * 1.2);
  });

test("H13 the short version fits one side, says what it leaves out, and contains nothing of that", async ({
  page,
}, info) => {
  for (const level of ["inpatient", "iop"]) {
    await openResult(page, person(level));
    await choose(page, "version", "short");
    const { pages, text } = await printed(page, info.outputPath(`short-${level}.pdf`));
    expect(pages).toHaveLength(1);
    expect(text).toContain(paperEn.shortNotice);
    expect(text.replace(paperEn.shortNotice, "").replace(chartEn.function.lines.eating, "")).not.toMatch(
      /suicid|kill|dead|self-harm|hurt|alcohol|drug|drink|overdose|withdrawal/i,
    );
    expect(text).toContain(chartEn.box.suggests);
  }
});

test(
  "the short version prints no comparison with other answers, because those name safety",
  NIGHTLY,
  async ({ page }, info) => {
    await openResult(page, person("iop"));
    const friend = { ...person("inpatient"), "about-subject": "other" };
    const text = writeSavedFile(levelOfCare, friend, "2026-11-20");
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "friend.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await expect(page.locator(".no-print [data-views]")).toBeVisible();
    expect((await printed(page, info.outputPath("full.pdf"))).text).toContain(exchangeEn.views.title);
    await choose(page, "version", "short");
    const short = await printed(page, info.outputPath("short.pdf"));
    expect(short.pages).toHaveLength(1);
    expect(short.text).not.toContain(exchangeEn.views.title);
  },
);

test("what has changed is printed and copied in the language of the print", NIGHTLY, async ({ page }, info) => {
  await openResult(page, person("iop"), "es");
  const text = writeSavedFile(levelOfCare, person("inpatient"), "2026-09-01");
  await page
    .locator("#earlier-answers")
    .setInputFiles({ name: "first.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await expect(page.locator(".no-print [data-changes]")).toBeVisible();
  await choose(page, "language", "english");
  const english = await printed(page, info.outputPath("english.pdf"));
  expect(english.text).toContain(exchangeEn.change.title);
  expect(english.text).not.toContain(exchangeEs.change.title);
  await page.locator(".copy-text [aria-expanded]").click();
  await expect(page.locator("[data-copy] textarea")).toHaveValue(new RegExp(exchangeEn.change.title));
});

test("large print is 18 points", NIGHTLY, async ({ page }, info) => {
  await openResult(page, parent);
  await switchOn(page, "large");
  const { file, pages } = await printed(page, info.outputPath("large.pdf"));
  // A word's box is its font's ascent and descent, about 1.4 times its size. Only the line at the foot of a page is smaller.
  const smaller = wordHeights(file).filter((height) => height < 18 * 1.35);
  const [{ foot }] = [chartEn];
  const atFoot =
    `${foot.report} ${foot.answered} ${foot.reference} ${foot.page} ${foot.of} ${foot.found}`.split(" ").length + 8;
  expect(smaller.length).toBeLessThanOrEqual(atFoot * pages.length);
  expect(Math.min(...smaller)).toBeGreaterThanOrEqual(14);
});

for (const [index, { name, answers }] of [...FIVE_PEOPLE.slice(1, 3), ...LONGEST_PAPERS.slice(0, 1)].entries())
  test(
    `the code on paper, scanned at 200 dpi, leads to the same assessment: ${name}`,
    sampled(index),
    async ({ page }, info) => {
      await openResult(page, answers);
      await expect(page.locator("[data-block=code]")).toHaveCount(0);
      await switchOn(page, "code");
      const word = await wordOnPaper(page);
      const { file, pages, text } = await printed(page, info.outputPath("code.pdf"));
      // Behind a first page that runs on, the code moves on too.
      const at = String(pages.findIndex((one) => one.includes(word)) + 1);
      expect(text).toContain(word);
      const image = info.outputPath("page");
      execFileSync("pdftoppm", ["-r", "200", "-f", at, "-l", at, "-singlefile", file, image]);
      const found = scan(`${image}.ppm`);
      expect(found.widthInCm).toBeGreaterThanOrEqual(4);
      expect(found.version).toBeLessThanOrEqual(22);
      const address = new URL(found.text);
      expect(address.pathname).toBe("/en/open/");
      expect(address.search).toBe("");
      expect(decodeAnswers(levelOfCare, address.hash.slice(1), { layouts: codeLayouts })).toHaveProperty("refused");
      const decoded = await unlocked(address.hash.slice(1), word);
      expect(decoded.relation).toBeUndefined();
      const { "note-goals": _goals, "note-questions": _questions, ...coded } = answers;
      // Answers about someone who hurts them, and answers that no longer apply, are in no code.
      const counted = answersThatCount(levelOfCare, { "known-conditions": [], ...coded });
      const asGiven = assess(levelOfCare, inOneOrder(counted));
      expect(assess(levelOfCare, inOneOrder(decoded.answers))).toEqual(asGiven);
      expect(Object.keys(decoded.answers)).not.toContain("note-goals");
    },
  );

/**
 * Decodes a page image (PPM, 8 bit) with an independent decoder. The width is that of the symbol without its quiet
 * zone.
 */
function scan(file: string): { readonly text: string; readonly version: number; readonly widthInCm: number } {
  const bytes = readFileSync(file);
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString("latin1"));
  const [whole = "", width = "", height = ""] = header ?? [];
  const points = new Uint8ClampedArray(Number(width) * Number(height) * 4).fill(255);
  for (let from = whole.length, to = 0; from < bytes.length; from += 3, to += 4)
    points.set(bytes.subarray(from, from + 3), to);
  const found = jsQR(points, Number(width), Number(height));
  if (!found) throw new Error("No code was found on the page.");
  const { topLeftCorner: left, topRightCorner: right } = found.location;
  return {
    text: found.data,
    version: found.version,
    widthInCm: (Math.hypot(right.x - left.x, right.y - left.y) / 200) * 2.54,
  };
}

for (const [index, { name, answers }] of FIVE_PEOPLE.slice(2).entries())
  test(`in Spanish the first page fits one side too: ${name}`, sampled(index), async ({ page }, info) => {
    await openResult(page, answers, "es");
    for (const format of ["Letter", "A4"] as const) {
      const { pages } = await printed(page, info.outputPath(`es-${format}.pdf`), format);
      expect(pages[0]).toContain(levelOfCare.hash);
      expect((pages[1] ?? "").trimStart()).toMatch(new RegExp(`^${paperEs.behind}`));
    }
  });

test(
  "a Spanish reader prints in Spanish, in English for the clinician, or in both",
  NIGHTLY,
  async ({ page }, info) => {
    await openResult(page, person("inpatient"), "es");
    const own = await printed(page, info.outputPath("own.pdf"));
    expect(own.text).toContain(chartEs.titles.self);
    expect(own.text).not.toContain(chartEn.titles.self);
    for (const one of own.pages) expect(one).toContain(chartEs.foot.found);

    await choose(page, "language", "english");
    const english = await printed(page, info.outputPath("english.pdf"));
    expect(english.text).toContain(chartEn.titles.self);
    expect(english.text).toContain(chartEn.answeredIn.es);
    expect(english.text).not.toContain(chartEs.titles.self);
    // The footer is in the language of the print, not of the reader.
    for (const one of english.pages) {
      expect(one).toContain(chartEn.foot.found);
      expect(one).not.toContain(chartEs.foot.page);
    }

    await choose(page, "language", "both");
    const both = await printed(page, info.outputPath("both.pdf"));
    expect(both.pages).toHaveLength(english.pages.length + own.pages.length);
    expect(both.pages[0]).toContain(chartEn.titles.self);
    expect(both.pages[0]).toContain(chartEn.foot.found);
    expect(both.pages[english.pages.length]).toContain(chartEs.titles.self);
    expect(both.pages[english.pages.length]).toContain(chartEs.foot.found);
  },
);

test("nothing on paper is smaller than 9 points, including the footer", NIGHTLY, async ({ page }, info) => {
  await openResult(page, person("iop"));
  const { file } = await printed(page, info.outputPath("sizes.pdf"));
  // A word's box is about a quarter taller than its size.
  expect(Math.min(...wordHeights(file))).toBeGreaterThanOrEqual(9 * 1.15);
});

test("how the level was found is printed only for someone who asks for it", NIGHTLY, async ({ page }, info) => {
  await openResult(page, person("iop"));
  const without = await printed(page, info.outputPath("without.pdf"));
  expect(without.text).not.toMatch(/\bI4\b|SEED|instead of “/);
  await switchOn(page, "found");
  const found = await printed(page, info.outputPath("found.pdf"));
  for (const part of [paperEn.found, "I4", "SEED"]) expect(found.text).toContain(part);
  expect(found.pages.length).toBeGreaterThan(without.pages.length - 1);
});

test("an English reader is not asked for a language", NIGHTLY, async ({ page }) => {
  await openResult(page, person("iop"));
  await openOptions(page);
  await expect(page.locator('[data-print="language"]')).toHaveCount(0);
});

test(
  "scanning opens the clinician's page of the same answers, and the URL keeps nothing",
  NIGHTLY,
  async ({ page }, info) => {
    const answers = parent;
    await openResult(page, answers);
    await switchOn(page, "code");
    const word = await wordOnPaper(page);
    const { file } = await printed(page, info.outputPath("code.pdf"));
    execFileSync("pdftoppm", ["-r", "200", "-f", "2", "-l", "2", "-singlefile", file, info.outputPath("page")]);
    const { pathname, hash } = new URL(scan(`${info.outputPath("page")}.ppm`).text);
    const scanning = await page.context().newPage();
    await scanning.goto(`${pathname}${hash}`);
    await scanning.locator("#locked-word").fill(word === "bbbbb-bbbbb" ? "ccccc-ccccc" : "bbbbb-bbbbb");
    await scanning.locator('[data-action="unlock"]').click();
    await expect(scanning.locator("[data-locked]")).toHaveAttribute("data-locked", "wrong");
    await expect(scanning.locator(".opened-page")).toHaveCount(0);
    await scanning.locator("#locked-word").fill(word.toUpperCase());
    await scanning.locator("#locked-word").press("Enter");
    await expect(scanning.locator(".opened-page")).toContainText(
      `${chartEn.box.suggests}: ${chartEn.box.levels.inpatient}`,
    );
    await expect(scanning.locator(".opened-page")).toContainText(levelOfCare.hash);
    expect(new URL(scanning.url()).hash).toBe("");
  },
);

test(
  "who answered for someone else is on paper, in the code and in files, once they say so",
  NIGHTLY,
  async ({ page }, info) => {
    await openResult(page, parent);
    await choose(page, "relation", "parent");
    await page.reload();
    await page.locator("[data-result]").waitFor();
    await switchOn(page, "code");
    const word = await wordOnPaper(page);
    const { file, pages } = await printed(page, info.outputPath("relation.pdf"));
    expect(pages[0]).toContain(chartEn.titles.other);
    expect(pages[0]?.replace(/\s+/g, " ")).toContain("Not for legal use");
    expect(pages[0]).toContain(chartEn.by.relation.parent);
    execFileSync("pdftoppm", ["-r", "200", "-f", "2", "-l", "2", "-singlefile", file, info.outputPath("page")]);
    const { hash } = new URL(scan(`${info.outputPath("page")}.ppm`).text);
    expect(await unlocked(hash.slice(1), word)).toMatchObject({ relation: "parent" });
    for (const kind of ["save", "fhir"]) {
      const [kept] = await Promise.all([
        page.waitForEvent("download"),
        page.locator(`[data-action="file-${kind}"]`).click(),
      ]);
      expect(openFile(levelOfCare, readFileSync(await kept.path(), "utf8"))).toMatchObject({ relation: "parent" });
    }
  },
);

test("the text can be copied, and is shown for selection if copying is refused", NIGHTLY, async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openResult(page, person("iop"));
  await page.locator('[data-action="copy"]').click();
  await expect(page.locator('[data-copy="done"]')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`${chartEn.box.suggests}: ${chartEn.box.levels.iop}`.toUpperCase());
  expect(copied).toContain(levelOfCare.hash);

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
  });
  await page.locator('[data-action="copy"]').click();
  await expect(page.locator('[data-copy="refused"]')).toContainText(paperEn.copy.refused);
  await expect(page.locator("[data-copy] textarea")).toBeVisible();
  await expect(page.locator("[data-copy] textarea")).toHaveValue(copied);
});

test("H13 a browser that cannot print says so, and printing uses a neutral file name", async ({ page }) => {
  await openResult(page, person("iop"));
  const title = await page.title();
  const named = await page.evaluate(() => {
    window.dispatchEvent(new Event("beforeprint"));
    const during = document.title;
    window.dispatchEvent(new Event("afterprint"));
    return during;
  });
  expect(named).toBe(paperEn.fileName);
  expect(await page.title()).toBe(title);
  await page.evaluate(() => Reflect.set(window, "print", undefined));
  await page.locator('[data-action="print"]').click();
  await expect(page.locator("[data-take]")).toContainText(paperEn.noPrint);
});

test("changes to watch for are shown with the result, each with what to do", NIGHTLY, async ({ page }) => {
  await openResult(page, person("iop"));
  const signs = page.locator("[data-signs]");
  await expect(signs.locator("[data-step]").first()).toHaveAttribute("data-step", "now");
  await expect(signs.locator('[data-step="now"]')).toContainText("988");
  await expect(signs.locator('[data-step="level"]').first()).toBeVisible();
});
