import { fill } from "../../content/fill";
import type { ReasonAnswer } from "../reason-answers";
import type { Chart } from "./chart-of";
import type { PaperSource } from "./paper-source";
import { isOpen } from "./screen-result";

const once = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];

/** As many answers as a reader takes in at a glance. Those that decide are never left out. */
const ENOUGH = 5;

/**
 * The answers that decide the level and the route, each once, the level's first; then what else the same rules read.
 */
function grounds({ report }: PaperSource): readonly ReasonAnswer[] {
  const reasons = [...report.reasons, ...report.routeReasons];
  const found = new Map<string, ReasonAnswer>();
  const add = (one: ReasonAnswer) => {
    const key = one.questions.join(" ");
    if (!found.has(key)) found.set(key, one);
  };
  for (const { answers, deciding } of reasons) for (const one of answers.slice(0, deciding)) add(one);
  for (const { answers, deciding } of reasons)
    for (const one of answers.slice(deciding)) if (found.size < ENOUGH) add(one);
  return [...found.values()];
}

/** The grounds for the level and the route, using only answers. Unanswered questions are named as unanswered. */
export function becauseText(source: PaperSource, chart: Chart): string {
  const { report, texts } = source;
  const { box, necessity } = texts.chart;
  const answers = grounds(source);
  const told = ({ questions, short, answer }: ReasonAnswer): readonly string[] => {
    const [only = ""] = questions;
    if (questions.length === 1) {
      const said = chart.alone(only);
      return said.length > 0 ? said : [`${chart.nameOf(only)}: ${answer}`];
    }
    const score = report.scores.find(({ name }) => name === short);
    if (score?.points == null) return [`${short} ${answer}`];
    const values = { name: short, points: score.points, band: score.band?.name ?? "" };
    return [fill(score.band ? necessity.scoreBand : necessity.score, values)];
  };
  const isUnsaid = ({ questions }: ReasonAnswer) =>
    questions.length === 1 && questions.every((id) => isOpen(chart.stateOf(id)));
  const said = once(answers.filter((one) => !isUnsaid(one)).flatMap(told));
  const unsaid = once(answers.filter(isUnsaid).flatMap(({ questions }) => questions.map(chart.nameOf)));
  const parts = [...said, ...(unsaid.length > 0 ? [fill(box.unsaid, { names: unsaid.join(", ") })] : [])];
  return parts.join("; ");
}
