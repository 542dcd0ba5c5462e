import { fill } from "../../content/fill";
import { checkDate } from "../../dates/check-date";
import { LEVELS } from "../../rules/levels";
import type { Change } from "../over-time";
import { signed } from "../signed";
import type { PaperSource } from "./paper-source";

/** The last time before the answers on screen at which something was measured. */
export function lastBefore({ values }: Change["level"], { dates, onScreen }: Change) {
  for (let place = onScreen - 1; place >= 0; place -= 1) {
    const value = values[place];
    if (value !== null && value !== undefined) return { value, date: dates[place] ?? null };
  }
  return null;
}

/** A total's previous value and its change in points, marked as relevant only if it reaches the published threshold. */
export function changeCells(
  { earlier, texts, plan }: PaperSource,
  total: string,
  points: number,
): { readonly earlier: string; readonly change: string } {
  const line = earlier?.scores.find(({ id }) => id === total);
  const before = earlier && line ? lastBefore(line, earlier) : null;
  if (!before) return { earlier: "", change: "" };
  const { measures } = texts.chart;
  const difference = points - before.value;
  const relevant = plan.relevantChanges[total];
  const change = signed(difference);
  return {
    earlier: fill(measures.earlierScore, {
      points: before.value,
      day: checkDate(before.date, texts.locale) ?? texts.paper.dayNotSaid,
    }),
    change:
      relevant && Math.abs(difference) >= relevant.points
        ? fill(measures.relevant, { change, from: relevant.points })
        : change,
  };
}

/** The level of the previous set of answers. */
export function earlierLevelText({ earlier, texts }: PaperSource): string {
  const { box } = texts.chart;
  if (!earlier || earlier.onScreen < 1) return box.earlierNone;
  const before = lastBefore(earlier.level, earlier);
  const on = before ? before.date : (earlier.dates[earlier.onScreen - 1] ?? null);
  const day = checkDate(on, texts.locale) ?? texts.paper.dayNotSaid;
  const level = before ? LEVELS[before.value - 1] : undefined;
  return level ? fill(box.earlierLevel, { level: box.levels[level], day }) : fill(box.earlierUnknown, { day });
}
