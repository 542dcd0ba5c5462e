import { fill } from "../../content/fill";
import { say } from "../../questionnaire/words";
import { rankOfLevel } from "../../rules/levels";
import type { Chart } from "./chart-of";
import { SEPARATOR } from "./danger-lines";
import { type PaperGroup, plainLine } from "./paper-line";
import type { Speaking } from "./paper-plan";
import type { PaperSource } from "./paper-source";
import { screenResult } from "./screen-result";

/** Answers of a list that were given, in the order of the list. */
const given = (chart: Chart, speaking: Speaking): readonly string[] =>
  speaking.flatMap(([question, ...codes]) =>
    ["reported", "denied"].includes(chart.stateOf(question)) ? chart.alone(question, codes) : [],
  );

/** Totals of complete instruments that are in a moderate or positive range. */
function totals({ report, texts, plan }: PaperSource): readonly string[] {
  const { necessity } = texts.chart;
  return plan.moreTotals.flatMap(({ total, from }) => {
    const score = report.scores.find((one) => one.total === total);
    if (score?.points == null || score.points < from) return [];
    const { name, points, band } = score;
    return [fill(band ? necessity.scoreBand : necessity.score, { name, points, band: band?.name ?? "" })];
  });
}

/**
 * Answers that speak for the level and answers that speak for a lower one. It only repeats answers; a clinician weighs
 * them.
 */
export function necessityGroup(source: PaperSource, chart: Chart): PaperGroup {
  const { texts, plan, report } = source;
  const { necessity } = texts.chart;
  const title = report.voice === "other" ? necessity.titleObserver : necessity.title;
  const level = report.level;
  const denied = plan.lessDenied.filter((id) => chart.stateOf(id) === "denied").map(chart.bareNameOf);
  const more = [...given(chart, plan.more), ...totals(source)];
  const less = [
    ...(screenResult(chart, plan) === "negative" ? [necessity.screenNegative] : []),
    ...(denied.length > 0 ? [fill(say(necessity.denies, report.voice), { names: denied.join(", ") })] : []),
    ...given(chart, plan.less),
  ];
  const textOf = (parts: readonly string[]) =>
    level === null ? necessity.noLevel : parts.join(SEPARATOR) || necessity.nothing;
  const lowest = level !== null && rankOfLevel(level) === 1;
  return {
    id: "necessity",
    title,
    lines: [
      plainLine("lower", lowest ? necessity.lowest : necessity.lower, textOf(more)),
      plainLine("higher", necessity.higher, textOf(less)),
    ],
  };
}
