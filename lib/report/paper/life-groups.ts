import type { Chart } from "./chart-of";
import { SEPARATOR, saidIn } from "./danger-lines";
import type { PaperGroup, PaperLine } from "./paper-line";
import type { PlannedLine } from "./paper-plan";
import type { PaperSource } from "./paper-source";

/** Why a question has no answer, in a few words. */
export function stateText(chart: Chart, id: string, { texts, report }: PaperSource): string {
  const { open, words, box } = texts.chart;
  const state = chart.stateOf(id);
  if (state === "blank") return words.blank;
  // Someone answering about another person may simply not know.
  if (state === "declined" && report.voice === "other") return box.declinedOther;
  return state === "reported" || state === "denied" ? "" : open[state];
}

/** The answers of one line, in the words for use after the line's name. */
export function lifeLine(chart: Chart, { id, questions }: PlannedLine, label: string, source: PaperSource): PaperLine {
  const answered = (question: string) => ["reported", "denied"].includes(chart.stateOf(question));
  const told = questions.flatMap((question) => {
    if (answered(question)) return chart.onLine(question);
    return question === questions[0] || chart.stateOf(question) === "declined"
      ? [stateText(chart, question, source)]
      : [];
  });
  const text = [...new Set(told)].join(SEPARATOR);
  return { id, label, text, said: saidIn(chart, questions), strong: false };
}

type Titled = { readonly title: string; readonly lines: object };

function groupOf(
  chart: Chart,
  id: string,
  { title, lines: labels }: Titled,
  lines: readonly PlannedLine[],
  source: PaperSource,
): PaperGroup {
  const named = labels as Readonly<Record<string, string>>;
  return { id, title, lines: lines.map((line) => lifeLine(chart, line, named[line.id] ?? line.id, source)) };
}

/** Daily life, support, treatment and access to care: four lists in the same order for everyone. */
export function lifeGroups(source: PaperSource, chart: Chart): readonly PaperGroup[] {
  const { texts, plan } = source;
  const words = texts.chart;
  const treatment = groupOf(chart, "treatment", words.treatment, plan.treatment, source);
  const medicines = treatment.lines.map((line) =>
    line.id === "medications" ? { ...line, text: words.treatment.medicationsUnasked } : line,
  );
  return [
    groupOf(chart, "function", words.function, plan.function, source),
    groupOf(chart, "support", words.support, plan.support, source),
    { ...treatment, lines: medicines },
    groupOf(chart, "access", words.access, plan.access, source),
  ];
}

/** Our own questions that appear beside the measures. */
export const besideMeasures = (source: PaperSource, chart: Chart): readonly PaperLine[] =>
  source.plan.beside.map((line) =>
    lifeLine(chart, line, source.texts.chart.measures.lines[line.id as "ocd"] ?? line.id, source),
  );

/** What the person wrote, verbatim, with a note if it is in another language. */
export function notesGroup(source: PaperSource, chart: Chart): PaperGroup {
  const { texts, plan, answers, answeredIn, report } = source;
  const { words } = texts.chart;
  const foreign = answeredIn !== null && answeredIn !== texts.locale ? answeredIn : null;
  const line = (id: string, label: string, question: string): PaperLine => {
    const said = saidIn(chart, [question]);
    const note = report.notes.find((row) => row.question === question);
    if (!note || answers[question] === undefined)
      return { id, label, text: stateText(chart, question, source), said, strong: false };
    const own = { id, label, text: `“${note.answer}”`, said, strong: false };
    return foreign ? { ...own, after: ` ${words.untranslated[foreign]}`, language: foreign } : own;
  };
  return {
    id: "words",
    title: report.voice === "other" ? words.titleObserver : words.title,
    lines: [line("hopes", words.hopes, plan.notes.hopes), line("asks", words.asks, plan.notes.asks)],
  };
}
