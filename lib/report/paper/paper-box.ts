import { fill } from "../../content/fill";
import { type Level, rankOfLevel, rankOfRoute } from "../../rules/levels";
import { becauseText } from "./because";
import type { Chart } from "./chart-of";
import { earlierLevelText } from "./measure-change";
import { type PaperLine, plainLine } from "./paper-line";
import type { PaperSource, PaperVersion } from "./paper-source";
import { cannotWait, timingNote, timingText, timingToShare } from "./timing";

/** The level to ask about and the timing: the first thing the reader sees. */
export interface PaperBox {
  readonly level: Level | null;
  /** "Suggests at least", or that there is no level. */
  readonly label: string;
  readonly text: string;
  readonly timing: { readonly label: string; readonly text: string; readonly note: string };
  readonly lines: readonly PaperLine[];
  /** Remarks that apply only to some people, such as staying in current care. */
  readonly remarks: readonly string[];
  /** Set if someone else's answers, opened beside these, ask for more than this page alone does. */
  readonly together: string | null;
}

/** The page of one view must not read as milder than both views together. */
function togetherText(source: PaperSource, version: PaperVersion): string | null {
  const { report, texts, together } = source;
  if (!together) return null;
  const { level, assessment } = report;
  const higher = together.level !== null && (level === null || rankOfLevel(together.level) > rankOfLevel(level));
  if (!higher && rankOfRoute(together.route) <= rankOfRoute(assessment.route)) return null;
  const { box } = texts.chart;
  const level2 = together.level ? box.levels[together.level] : box.noLevel;
  if (version === "full") return fill(box.together, { level: level2, timing: timingText(source, together) });
  const urgency = timingToShare(source, together);
  return fill(texts.paper.togetherShort, { level: level2, urgency });
}

/** Deciding questions without an answer; details and optional questions are not among them. */
const missingIn = (report: PaperSource["report"], chart: Chart) =>
  report.missing.filter(({ question }) => chart.stateOf(question) === "missing");

/** How many questions were declined and how many left unanswered. Each line, and the later pages, say which ones. */
function unansweredText({ report, texts }: PaperSource, chart: Chart): string {
  const { box, open } = texts.chart;
  const missing = missingIn(report, chart);
  const declined = report.voice === "other" ? box.declinedOther : open.declined;
  const counts = [
    { count: report.declined.length, how: declined },
    { count: missing.length, how: open.missing },
  ].filter(({ count }) => count > 0);
  return counts.map((one) => fill(box.counted, one)).join("; ") || box.none;
}

function couldBeText({ report, texts }: PaperSource): string {
  const { box } = texts.chart;
  const { couldBe } = report.assessment;
  if (report.level === null) return box.cannotSay;
  return couldBe ? fill(box.couldBeLevel, { level: box.levels[couldBe] }) : box.couldNot;
}

function nameOfLevel({ report, texts }: PaperSource, chart: Chart): { readonly label: string; readonly text: string } {
  const { box } = texts.chart;
  if (report.level !== null) return { label: box.suggests, text: box.levels[report.level] };
  const count = report.declined.length + missingIn(report, chart).length;
  return { label: box.noLevel, text: report.tooLittle ? fill(box.tooLittle, { count }) : box.outOfScope };
}

export function paperBox(source: PaperSource, chart: Chart, version: PaperVersion): PaperBox {
  const { report, texts } = source;
  const { box } = texts.chart;
  const { level, assessment, tooLittle } = report;
  const timing =
    version === "short"
      ? timingToShare(source, assessment)
      : tooLittle && !cannotWait(assessment.route)
        ? box.tooLittleTiming
        : timingText(source, assessment);
  const named = nameOfLevel(source, chart);
  const common = {
    level,
    ...named,
    timing: { label: box.timing, text: timing, note: version === "full" ? timingNote(source, assessment.route) : "" },
    together: togetherText(source, version),
  };
  if (version === "short") return { ...common, lines: [], remarks: [] };
  const because = becauseText(source, chart) || (level === null ? box.cannotSay : box.nothing);
  return {
    ...common,
    lines: [
      plainLine("because", box.because, because),
      plainLine("could-be", box.couldBe, couldBeText(source)),
      plainLine("unanswered", box.unanswered, unansweredText(source, chart)),
      plainLine("earlier", box.earlier, earlierLevelText(source)),
    ],
    remarks: assessment.stay && !tooLittle ? [box.stay] : [],
  };
}
