import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { chartEn } from "../../../lib/content/en/chart";
import { paperEn } from "../../../lib/content/en/paper";
import { chartEs } from "../../../lib/content/es/chart";
import { paperEs } from "../../../lib/content/es/paper";
import { LOCALES } from "../../../lib/content/locales";
import { FIVE_PEOPLE } from "../../cases/five-people";
import { sampled } from "../nightly";
import { openResult } from "../open-result";
import { printed } from "../printed";

const severe = FIVE_PEOPLE.find(({ name }) => name.startsWith("severe"))?.answers ?? {};
const WORDS = {
  en: { chart: chartEn, ...paperEn },
  es: { chart: chartEs, ...paperEs },
};

/** What another program reads from the file. */
const read = (...how: string[]) =>
  execFileSync("pdfinfo", how, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

/** The headings in the file's structure, each with its rank and its text. */
function headings(file: string): readonly { readonly rank: number; readonly text: string }[] {
  const found: { rank: number; text: string }[] = [];
  let open: { rank: number; text: string; depth: number } | null = null;
  for (const line of read("-struct-text", file).split("\n")) {
    const depth = line.length - line.trimStart().length;
    if (open && depth <= open.depth) open = null;
    const rank = /^\s*H([1-6])\b/.exec(line)?.[1];
    if (rank) {
      open = { rank: Number(rank), text: "", depth };
      found.push(open);
    } else if (open) open.text += /^\s*"(.*)"$/.exec(line)?.[1] ?? "";
  }
  return found;
}

for (const [index, locale] of LOCALES.entries())
  test(
    `${locale}: the printed file has tags, headings in order, its language and a neutral title`,
    sampled(index),
    async ({ page }, info) => {
      await openResult(page, severe, locale);
      const { file } = await printed(page, info.outputPath("summary.pdf"));
      const { chart, behind, fileName } = WORDS[locale];
      expect(read(file)).toMatch(/^Tagged:\s+yes$/m);
      expect(/^Title:\s+(.*)$/m.exec(read(file))?.[1]).toBe(fileName);
      expect(readFileSync(file, "latin1")).toContain(`/Lang (${locale})`);
      const all = headings(file);
      expect(all.filter(({ rank }) => rank === 1).map(({ text }) => text)).toEqual([chart.titles.self]);
      expect(all[0]?.rank).toBe(1);
      const second = all.filter(({ rank }) => rank === 2).map(({ text }) => text);
      const { box, safety, measures, necessity, asks } = chart;
      for (const title of [box.suggests, safety.title, measures.title, necessity.title, asks.title, behind])
        expect(
          // The capitals come from the style sheet.
          second.some((text) => text.toLowerCase().startsWith(title.toLowerCase())),
          `${title} in ${second.join(" | ")}`,
        ).toBe(true);
      all.forEach(({ rank }, index) => {
        expect(rank - (all[index - 1]?.rank ?? 0)).toBeLessThanOrEqual(1);
      });
    },
  );
