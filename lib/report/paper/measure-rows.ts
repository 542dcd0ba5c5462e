import { fill } from "../../content/fill";
import { codesOf } from "../../questionnaire/answers";
import { optionByCode, questionsById } from "../../questionnaire/questions";
import { totalNamed } from "../../questionnaire/totals";
import type { Chart } from "./chart-of";
import { changeCells } from "./measure-change";
import type { MeasureWay, PlannedMeasure } from "./paper-plan";
import type { PaperSource } from "./paper-source";

/** One row of the table of measures. Empty cells are printed as a dash. */
export interface MeasureRow {
  readonly id: string;
  readonly name: string;
  readonly score: string;
  readonly band: string;
  /** The score of each item in order; the suicide item is in brackets. */
  readonly items: string;
  readonly earlier: string;
  readonly change: string;
  /** At or above the published cut-off, or in a band called moderate or higher. */
  readonly strong: boolean;
  /** The questions the measure consists of. */
  readonly questions: readonly string[];
}

type Total = Extract<MeasureWay, { kind: "total" }>;

const EMPTY = { score: "", band: "", items: "", earlier: "", change: "", strong: false } as const;
const MISSING_ITEM = "–";

/** The questions of one way of measuring. If it was used at all, the first of them was asked. */
export function questionsOf(source: PaperSource, way: MeasureWay): readonly string[] {
  if (way.kind === "choice") return [way.question];
  if (way.kind !== "total") return way.questions;
  const items = totalNamed(source.questionnaire, way.total)?.items ?? [];
  return way.gate && !items.includes(way.gate.question) ? [way.gate.question, ...items] : items;
}

/** The score of an answer. */
function numberOf({ questionnaire, answers }: PaperSource, chart: Chart, id: string): number | null {
  const question = questionsById(questionnaire).get(id);
  const answer = answers[id];
  if (!question || answer === undefined || !["reported", "denied"].includes(chart.stateOf(id))) return null;
  if (typeof answer === "number") return answer;
  const [code = ""] = codesOf(question, answer);
  return optionByCode(question).get(code)?.score ?? null;
}

function itemNumbers(source: PaperSource, chart: Chart, ids: readonly string[]): string {
  const { question: suicide } = source.plan.suicideItem;
  return ids
    .map((id) => {
      const number = String(numberOf(source, chart, id) ?? MISSING_ITEM);
      return id === suicide ? `[${number}]` : number;
    })
    .join(" ");
}

function bandOf(source: PaperSource, way: Total, points: number): { readonly text: string; readonly strong: boolean } {
  const { measures } = source.texts.chart;
  const score = source.report.scores.find(({ total }) => total === way.total);
  if (score?.band) return { text: score.band.name, strong: points >= (score.positiveAt ?? Number.POSITIVE_INFINITY) };
  const { cut, edge } = way;
  if (cut === undefined) return { text: "", strong: false };
  if (points < cut) return { text: fill(measures.belowCut, { cut }), strong: false };
  return { text: edge && points === cut ? measures[edge] : fill(measures.atCut, { cut }), strong: true };
}

function totalRow(source: PaperSource, chart: Chart, id: string, way: Total): MeasureRow {
  const { measures } = source.texts.chart;
  const { gate, total } = way;
  const questions = questionsOf(source, way);
  const known = totalNamed(source.questionnaire, total);
  const items = known?.items ?? [];
  const base = { ...EMPTY, id, name: measures.names[total as keyof typeof measures.names], questions };
  const ended = gate !== undefined && source.answers[gate.question] === gate.code;
  const numbers = items.map((item) => numberOf(source, chart, item));
  const points = ended ? 0 : numbers.every((one) => one !== null) ? numbers.reduce((sum, one) => sum + one, 0) : null;
  const shown = itemNumbers(source, chart, ended ? items.filter((item) => item === gate?.question) : items);
  if (points === null) {
    const open = items.filter((item) => numberOf(source, chart, item) === null).length;
    const allUnfilled = items.every((item) => chart.stateOf(item) === "unfilled");
    if (allUnfilled) return { ...base, score: measures.notFilled };
    return { ...base, score: measures.incomplete, band: fill(measures.openItems, { count: open }), items: shown };
  }
  const { text, strong } = bandOf(source, way, points);
  const long = longText(source, chart, way);
  const never = ended ? measures.gates[total as keyof typeof measures.gates] : undefined;
  return {
    ...base,
    score: fill(measures.score, { points, max: known?.max ?? 0 }),
    band: text,
    items: [...(shown ? [shown] : []), ...(long ? [`(${long})`] : []), ...(never ? [`(${never})`] : [])].join(" "),
    strong,
    ...changeCells(source, total, points),
  };
}

/** Why only the short form is shown and not the long one. */
function longText(source: PaperSource, chart: Chart, { long, total }: Total): string | null {
  const items = long === undefined ? [] : (totalNamed(source.questionnaire, long)?.items ?? []);
  if (long === undefined) return null;
  const { measures } = source.texts.chart;
  const offered = items.some((item) => chart.stateOf(item) === "unfilled");
  const names = { long: long.toUpperCase(), short: total.toUpperCase() };
  return fill(offered ? measures.longNotFilled : measures.longNotGiven, names);
}

function rowOf(source: PaperSource, chart: Chart, id: string, way: MeasureWay): MeasureRow {
  if (way.kind === "total") return totalRow(source, chart, id, way);
  const { measures, open } = source.texts.chart;
  const questions = questionsOf(source, way);
  const nameKey = way.kind === "choice" ? way.question : way.kind === "all" ? way.id : (way.questions[0] ?? "");
  const base = { ...EMPTY, id, name: measures.names[nameKey as keyof typeof measures.names], questions };
  const [first = ""] = questions;
  const state = chart.stateOf(first);
  if (way.kind === "days") {
    const days = questions.filter((one) => chart.stateOf(one) !== "unasked");
    return { ...base, score: days.map((one) => numberOf(source, chart, one) ?? MISSING_ITEM).join(" / ") };
  }
  if (way.kind === "all") {
    const asked = questions.filter((one) => chart.stateOf(one) !== "unasked");
    const numbers = asked.map((one) => numberOf(source, chart, one));
    const negative = numbers.includes(0);
    const positive = asked.length === questions.length && numbers.every((one) => one === 1);
    const band = negative ? measures.negative : positive ? measures.positive : measures.incomplete;
    return { ...base, band, items: itemNumbers(source, chart, asked), strong: positive };
  }
  if (state !== "reported" && state !== "denied")
    return { ...base, score: open[state === "blank" ? "missing" : state] };
  const quiet = source.answers[first] === way.negative;
  const band = way.negative === undefined ? "" : quiet ? measures.negative : measures.positive;
  const number = numberOf(source, chart, first);
  return {
    ...base,
    score: number === null ? "" : String(number),
    band,
    items: chart.onLine(first).join(),
    strong: !quiet && band !== "",
  };
}

/** The first way that was asked and is complete. An incomplete long form gives way to its short form. */
function usedWay(source: PaperSource, chart: Chart, { ways }: PlannedMeasure): MeasureWay | null {
  const asked = ways.filter((way) => {
    const [first] = questionsOf(source, way);
    return first !== undefined && chart.stateOf(first) !== "unasked";
  });
  const whole = asked.filter((way) => {
    if (way.kind !== "total") return true;
    const states = questionsOf(source, way).map(chart.stateOf);
    const ended = way.gate !== undefined && source.answers[way.gate.question] === way.gate.code;
    return ended || !states.some((state) => state === "unasked" || state === "unfilled");
  });
  return whole[0] ?? asked.at(-1) ?? null;
}

/**
 * Every measure in its fixed place: completed ones with their numbers, negative screens as negative, and those not
 * asked.
 */
export function measureRows(source: PaperSource, chart: Chart): readonly MeasureRow[] {
  const { measures } = source.texts.chart;
  return source.plan.measures.map((planned) => {
    const way = usedWay(source, chart, planned);
    if (way) return rowOf(source, chart, planned.id, way);
    const [usual] = planned.ways;
    const key = usual?.kind === "total" ? usual.total : usual?.kind === "choice" ? usual.question : "phq-eating";
    const name = measures.names[key as keyof typeof measures.names];
    return { ...EMPTY, id: planned.id, name, score: measures.notGiven, questions: [] };
  });
}
