import { LEVELS } from "../assessment/levels";
import { fill } from "../content/fill";
import type { PaperTexts } from "../content/screening-texts";
import type { ChangeLine } from "./change";
import { checkDate } from "./check-date";

type Texts = Pick<PaperTexts, "locale" | "levels" | "exchange">;

/** Every value of one thing over time, with its day, for those who read and do not see the line. */
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

/** What is measured, by name. */
export const lineName = (line: ChangeLine, { exchange }: Texts): string =>
  line.kind === "level" ? exchange.change.level : line.name;
