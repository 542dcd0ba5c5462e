import { fill } from "../../content/fill";
import type { ChartPageWords } from "../../content/words";
import { say, type Voice } from "../../questionnaire/words";
import type { Chart } from "./chart-of";
import type { PaperLine, Said } from "./paper-line";
import type { PaperPlan, PlannedLine } from "./paper-plan";
import { isOpen } from "./screen-result";

type Words = ChartPageWords["safety"];

export const SEPARATOR = "; ";

/** The questions of a line that were asked, grouped by what was answered. */
export function saidIn({ stateOf }: Chart, questions: readonly string[]): Said {
  const where = (wanted: (state: ReturnType<Chart["stateOf"]>) => boolean) =>
    questions.filter((id) => wanted(stateOf(id)));
  return {
    reported: where((state) => state === "reported"),
    denied: where((state) => state === "denied"),
    open: where(isOpen),
  };
}

function deniedText(
  chart: Chart,
  { reported, denied, open }: Said,
  whole: boolean,
  words: Words,
  voice: Voice,
): readonly string[] {
  if (denied.length === 0) return [];
  if (!whole || reported.length + open.length > 0)
    return [fill(say(words.deniesNamed, voice), { names: denied.map(chart.nameOf).join(", ") })];
  const times = [...new Set(denied.map(chart.timeOf))];
  const all = say(words.deniesAll, voice);
  return [times.length === 1 && times[0] ? `${all} (${times[0]})` : all];
}

/**
 * What is reported, then what is denied, then what was not answered. Denied items are named unless all are denied. If
 * the question that gives the line its name was not asked, the line says so.
 */
export function dangerLine(
  chart: Chart,
  { id, questions, named = false }: PlannedLine,
  words: Words,
  unasked: string,
  voice: Voice,
): PaperLine {
  const said = saidIn(chart, questions);
  const whole = questions.slice(0, 1).every((first) => chart.stateOf(first) !== "unasked");
  const reported = said.reported.flatMap((question) => chart.alone(question));
  const rest = [
    ...(whole ? [] : [unasked]),
    ...deniedText(chart, said, whole && !named, words, voice),
    ...(said.open.length > 0 ? [fill(words.notAnsweredNamed, { names: said.open.map(chart.nameOf).join(", ") })] : []),
  ];
  const label = words.lines[id as keyof Words["lines"]];
  if (reported.length === 0) return { id, label, text: rest.join(SEPARATOR), said, strong: false };
  // What is reported is emphasized; the rest of the line is not.
  const more = rest.length > 0 ? { after: `${SEPARATOR}${rest.join(SEPARATOR)}` } : {};
  return { id, label, text: reported.join(SEPARATOR), ...more, said, strong: true };
}

/** Whether the person can stay safe, what makes that uncertain, and who can stay with them. */
export function stayLine(chart: Chart, { staySafe }: PaperPlan, words: Words, open: ChartPageWords["open"]): PaperLine {
  const said = saidIn(chart, staySafe);
  const [first = "", ...others] = staySafe;
  const told = (id: string): readonly string[] => {
    const state = chart.stateOf(id);
    if (state === "reported" || state === "denied") return chart.onLine(id);
    if (id === first) return [open[state === "blank" ? "missing" : state]];
    return isOpen(state) ? [fill(words.notAnsweredNamed, { names: chart.nameOf(id) })] : [];
  };
  const text = [first, ...others].flatMap(told).join(SEPARATOR);
  return { id: "stay", label: words.lines.stay, text, said, strong: said.reported.length + said.open.length > 0 };
}
