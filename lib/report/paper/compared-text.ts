import { fill } from "../../content/fill";
import type { PaperTexts } from "../../content/text-bundles";
import { checkDate } from "../../dates/check-date";
import type { Comparison } from "../comparison";
import type { Change } from "../over-time";
import { lineName, valuesInWords } from "../over-time-text";
import type { Disagreement, TwoViews } from "../two-views";
import { underlined } from "./paper-text";

function changeLines(change: Change, texts: PaperTexts): readonly string[] {
  const words = texts.exchange.change;
  const { dates, step, better, worse } = change;
  const dateOf = (date: string | null | undefined) => checkDate(date ?? null, texts.locale) ?? words.noDate;
  const names = (all: readonly string[]) => (all.length > 0 ? all.join("; ") : words.none);
  const levels = step && { from: texts.levels[step.from].short, to: texts.levels[step.to].short };
  return [
    ...underlined(words.title),
    fill(words.lead, { first: dateOf(dates[0]), last: dateOf(dates.at(-1)) }),
    ...(step && levels ? [fill(words.step[step.kind], levels)] : []),
    `${words.worse}: ${names(worse)}`,
    `${words.better}: ${names(better)}`,
    ...[change.level, ...change.scores, ...change.dimensions].map((line) => {
      const direction = line.direction ? ` (${words.direction[line.direction]})` : "";
      return `  ${lineName(line, texts)}${direction}. ${valuesInWords(line, dates, texts)}`;
    }),
  ];
}

function viewsLines(views: TwoViews, on: Comparison["on"], texts: PaperTexts): readonly string[] {
  const words = texts.exchange.views;
  const { compared, different, disagreements, ageDiffers } = views;
  const who = (side: "self" | "other") => {
    const date = checkDate(on[side], texts.locale);
    return date ? fill(words.saidOn, { who: words[side], date }) : words[side];
  };
  const level = (of: "self" | "other" | "together") => {
    const found = views[of].level;
    return found ? texts.levels[found].short : words.noLevel;
  };
  const part = (title: string, rows: readonly Disagreement[]) => {
    if (rows.length === 0) return [];
    const mark = (row: Disagreement, side: "self" | "other") => (row.counts === side ? ` (${words.counts})` : "");
    return [
      `${title}:`,
      ...rows.flatMap((row) => [
        `  ${row.short}`,
        `    ${who("self")}: ${row.self}${mark(row, "self")}`,
        `    ${who("other")}: ${row.other}${mark(row, "other")}`,
      ]),
    ];
  };
  return [
    ...underlined(words.title),
    different > 0 ? fill(words.lead, { compared, different }) : fill(words.same, { compared }),
    ...(ageDiffers ? [words.age] : []),
    `${words.levelOf.self}: ${level("self")}`,
    `${words.levelOf.other}: ${level("other")}`,
    `${words.together}: ${level("together")}`,
    ...part(
      words.safety,
      disagreements.filter(({ safety }) => safety),
    ),
    ...part(
      words.rest,
      disagreements.filter(({ safety }) => !safety),
    ),
    words.note,
  ];
}

/** The comparisons as plain text to append to the paper's text; empty if nothing is compared. */
export function comparedText({ change, views, on }: Comparison, texts: PaperTexts): string {
  const parts = [...(change ? [changeLines(change, texts)] : []), ...(views ? [viewsLines(views, on, texts)] : [])];
  return parts.map((lines) => `\n${lines.join("\n")}\n`).join("");
}
