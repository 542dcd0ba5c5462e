import type { Counterfactuals } from "../../assessment/counterfactuals";
import type { ChartPageWords } from "../../content/chart-words";
import { fill } from "../../content/fill";
import type { Locale } from "../../content/locales";
import type { PaperTexts } from "../../content/screening-texts";
import type { Relation } from "../../exchange/relation";
import type { Answers } from "../../questionnaire/answers";
import type { Questionnaire } from "../../questionnaire/definition";
import { readSettled } from "../../questionnaire/reading";
import type { Change } from "../change";
import type { Report } from "../report";
import type { TwoViews } from "../two-views";
import type { PaperAnswered } from "./answered-text";
import { asksGroup, type PaperAsks } from "./asks-group";
import { behindBlocks } from "./behind-blocks";
import type { PaperBlock } from "./block";
import { chartOf } from "./chart-of";
import { foundBlocks } from "./found-blocks";
import { besideMeasures, lifeGroups, notesGroup } from "./life-groups";
import { type MeasureRow, measureRows } from "./measure-rows";
import { necessityGroup } from "./necessity-group";
import { type PaperBox, paperBox } from "./paper-box";
import { type PaperFoot, type PaperHead, paperFoot, paperHead } from "./paper-head";
import type { PaperGroup, PaperLine } from "./paper-line";
import type { PaperPlan } from "./paper-plan";
import { safetyGroup } from "./safety-group";
import { toShare } from "./to-share";

export const PAPER_VERSIONS = ["full", "short"] as const;
export type PaperVersion = (typeof PAPER_VERSIONS)[number];

/** Everything the paper is built from, in one language. */
export interface PaperSource {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly plan: PaperPlan;
  /** In the language of the printout. */
  readonly report: Report;
  readonly texts: PaperTexts;
  /**
   * What one different answer would change. Lazy, because it is slow to compute and shown only if someone asks how the
   * level was found.
   */
  readonly changes: () => Counterfactuals;
  readonly answered: PaperAnswered;
  /** Reference that ties the pages, the file and the code of the same answers together. */
  readonly reference: string;
  /** The language the questions were answered in, if known, and who answered for someone else, if they said so. */
  readonly answeredIn: keyof PaperTexts["report"]["print"]["languages"] | null;
  readonly relation: Relation | null;
  /** These answers compared with earlier ones of the same side, if there are any. */
  readonly earlier: Change | null;
  /** What the answers of the person and of someone who knows them ask for together, if both are available. */
  readonly together: TwoViews["together"] | null;
  /** Crisis line numbers, and the date of the oldest check among them. */
  readonly numbers: Readonly<Record<string, string>>;
  readonly linesChecked: string;
}

export interface PaperMeasures {
  readonly title: string;
  readonly columns: ChartPageWords["measures"]["columns"];
  readonly rows: readonly MeasureRow[];
  readonly beside: readonly PaperLine[];
}

/** The whole paper as plain data in one language: a first page of lines in fixed places, then the pages after it. */
export interface Paper {
  readonly locale: Locale;
  readonly version: PaperVersion;
  readonly reference: string;
  readonly head: PaperHead;
  /** What the short version leaves out; the same for everyone. */
  readonly notice: string | null;
  /** Says that deciding questions were left unanswered; null if none were. */
  readonly unfinished: string | null;
  readonly box: PaperBox;
  /** Null in the short version, like everything that may be too much to hand on. */
  readonly safety: PaperGroup | null;
  readonly measures: PaperMeasures;
  readonly life: readonly PaperGroup[];
  readonly necessity: PaperGroup | null;
  readonly words: PaperGroup | null;
  readonly asks: PaperAsks | null;
  readonly review: (Omit<ChartPageWords["review"], "by"> & { readonly by: string }) | null;
  /** What the paper is, and where to get help. */
  readonly closing: readonly string[];
  readonly foot: PaperFoot;
  readonly behind: readonly PaperBlock[];
  /** How the level was found, for those who ask for it. */
  readonly found: readonly PaperBlock[];
}

function unfinishedText({ report, texts }: PaperSource): string | null {
  const count = report.assessment.missing.length;
  const { one, many } = texts.paper.unfinished;
  return count > 0 ? fill(count === 1 ? one : many, { count }) : null;
}

function closingOf({ report, texts, numbers }: PaperSource, version: PaperVersion): readonly string[] {
  const { chart, report: words, crisis, siteName } = texts;
  return [
    fill(chart.version, { site: siteName, rules: report.rules }),
    ...(version === "full" ? [chart.next] : []),
    fill(words.print.help, numbers),
    ...(version === "full" ? [] : [crisis.cannotContact]),
  ];
}

/** Options for the paper. The short version has nothing the plan leaves out; `found` adds how the level was found. */
export interface PaperWanted {
  readonly version: PaperVersion;
  readonly found: boolean;
}

export function paperOf(source: PaperSource, { version, found }: PaperWanted): Paper {
  const { questionnaire, answers, texts, report } = source;
  const reading = readSettled(questionnaire, answers);
  const chart = chartOf({ ...source, reading });
  const { measures, review } = texts.chart;
  const paper: Paper = {
    locale: texts.locale,
    version,
    reference: source.reference,
    head: paperHead(source, version),
    notice: null,
    unfinished: unfinishedText(source),
    box: paperBox(source, chart, version),
    safety: safetyGroup(source, chart),
    measures: {
      title: report.voice === "other" ? measures.titleObserver : measures.title,
      columns: measures.columns,
      rows: measureRows(source, chart),
      beside: besideMeasures(source, chart),
    },
    life: lifeGroups(source, chart),
    necessity: necessityGroup(source, chart),
    words: notesGroup(source, chart),
    asks: asksGroup(source, chart, reading),
    review: { ...review, by: review.by[report.voice] },
    closing: closingOf(source, version),
    foot: paperFoot(source),
    behind: [],
    found: [],
  };
  if (version === "short") return toShare(paper, source, chart);
  return {
    ...paper,
    behind: behindBlocks(source, reading),
    found: found ? foundBlocks(source) : [],
  };
}
