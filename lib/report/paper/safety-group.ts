import { fill } from "../../content/fill";
import { codesOf } from "../../questionnaire/answers";
import { questionsById } from "../../questionnaire/questions";
import { say } from "../../questionnaire/words";
import type { Chart } from "./chart-of";
import { dangerLine, saidIn, stayLine } from "./danger-lines";
import { stateText } from "./life-groups";
import { NOTHING_SAID, type PaperGroup, type PaperLine, plainLine } from "./paper-line";
import type { PaperSource } from "./paper-source";
import { isOpen, openInScreen, screenResult } from "./screen-result";

/** The suicide screen, by name, with its result. */
function screenLine(chart: Chart, { texts, plan, report }: PaperSource): PaperLine {
  const { safety } = texts.chart;
  const result = screenResult(chart, plan);
  const open = openInScreen(chart, plan);
  const now = chart.stateOf(plan.screen.now);
  const answer = now === "reported" ? safety.yes : now === "denied" ? safety.no : null;
  const added = [
    ...(answer === null ? [] : [fill(safety.rightNow, { answer })]),
    ...(open > 0 ? [fill(safety.openCount, { count: open })] : []),
  ];
  return {
    ...plainLine("screen", safety.screen[report.voice], safety.results[result], result !== "negative"),
    after: added.length > 0 ? ` (${added.join("; ")})` : "",
  };
}

/** The suicide item of the longer instrument, as the score of its answer. */
function itemLine(chart: Chart, source: PaperSource): PaperLine {
  const { questionnaire, answers, texts, plan, report } = source;
  const { safety, open } = texts.chart;
  const { question: id, short } = plan.suicideItem;
  const state = chart.stateOf(id);
  const said = saidIn(chart, [id]);
  const line = (text: string, strong: boolean) => ({ ...plainLine("item9", safety.item9, text, strong), said });
  if (state === "unasked") {
    const points = report.scores.find(({ total }) => total === short)?.points;
    return line(points == null ? open.unasked : fill(safety.item9Unasked, { points }), false);
  }
  const answer = answers[id];
  const question = questionsById(questionnaire).get(id);
  if (state !== "reported" || !question || answer === undefined) return line(stateText(chart, id, source), true);
  const [code] = codesOf(question, answer);
  return line(`${code} (${chart.onLine(id).join()})`, code !== "0");
}

/** What is reported, denied and not answered about suicide and self-harm, each once. */
function lists(chart: Chart, source: PaperSource): readonly PaperLine[] {
  const { texts, plan, report } = source;
  const { safety, box, open: openWords } = texts.chart;
  const { reported, denied, open } = saidIn(chart, plan.listed);
  const names = (ids: readonly string[]) => ids.map(chart.nameOf).join("; ");
  const asked = reported.length + denied.length + open.length > 0;
  const none = asked ? box.none : openWords.unasked;
  const line = (id: string, label: string, text: string, said: Partial<PaperLine["said"]>, strong: boolean) => ({
    ...plainLine(id, label, text || none, strong),
    said: { ...NOTHING_SAID, ...said },
  });
  // "None" beside a suicide item above 0 would contradict the line above.
  const isItemReported = chart.stateOf(plan.suicideItem.question) === "reported" && itemLine(chart, source).strong;
  const nothingElse = asked && isItemReported ? safety.reportsOnlyItem9 : "";
  const reports = reported.flatMap((id) => chart.alone(id)).join("; ") || nothingElse;
  return [
    line("reports", safety.reports, reports, { reported }, reported.length > 0),
    line("denies", say(safety.denies, report.voice), names(denied), { denied }, false),
    line("unanswered", safety.lines.unanswered, names(open), { open }, open.length > 0),
  ];
}

/** Everything asked about danger, each on a line in a fixed place. */
export function safetyGroup(source: PaperSource, chart: Chart): PaperGroup {
  const { texts, plan } = source;
  const { safety, open } = texts.chart;
  const dangers = plan.dangers.map((line) => {
    // With open questions on the line, nothing is known about use either.
    const isKnown = line.questions.every((id) => !isOpen(chart.stateOf(id)));
    const unasked =
      line.id !== "withdrawal" ? open.unasked : isKnown ? safety.withdrawalUnasked : safety.withdrawalOpen;
    return dangerLine(chart, line, safety, unasked, source.report.voice);
  });
  return {
    id: "safety",
    title: safety.title,
    lines: [
      screenLine(chart, source),
      itemLine(chart, source),
      ...lists(chart, source),
      stayLine(chart, plan, safety, open),
      ...dangers,
    ],
  };
}
