import { fill } from "../content/fill";
import type { PaperTexts } from "../content/text-bundles";
import { checkDate } from "../dates/check-date";
import { LEVELS } from "../rules/levels";
import { type ChangeLine, isJudged } from "./over-time";
import { signed } from "./signed";

type Texts = Pick<PaperTexts, "locale" | "levels" | "exchange">;

/** Every value of one line with its date, for people who read the values instead of seeing the chart. */
export function valuesInWords(line: ChangeLine, dates: readonly (string | null)[], texts: Texts): string {
  const { change } = texts.exchange;
  const said = (value: number | null) => {
    if (value === null) return change.notMeasured;
    const level = LEVELS[value - 1];
    return line.kind === "level" && level ? texts.levels[level].short : String(value);
  };
  return line.values
    .map((value, index) => {
      const date = checkDate(dates[index] ?? null, texts.locale) ?? change.noDate;
      return fill(change.at, { date, value: said(value) });
    })
    .join("; ");
}

/**
 * By how much a line has moved since the last time, and whether that is for the better; empty where neither can be said.
 * Dimensions are coarse ranks of our own, so only the points of a total are given as a number.
 */
export function differenceInWords(line: ChangeLine, { exchange }: Texts): string {
  const { direction, difference, kind } = line;
  if (direction === null || difference === null || !isJudged(line)) return "";
  const said = exchange.change.direction[direction];
  return kind === "score" && difference !== 0
    ? fill(exchange.change.points, { points: signed(difference), said })
    : said;
}

/** What each published convention says of the totals on screen. */
export const conventionsInWords = (lines: readonly ChangeLine[], { exchange }: Texts): readonly string[] =>
  lines.flatMap(({ name, relevant }) =>
    relevant ? [fill(exchange.change.relevant, { name, points: relevant.points, source: relevant.source })] : [],
  );

/** The name of what a line measures. */
export const lineName = (line: ChangeLine, { exchange }: Texts): string =>
  line.kind === "level" ? exchange.change.level : line.name;
