import { fill } from "../../content/fill";
import { readSettled } from "../../questionnaire/reading";
import { asksGroup } from "./asks-group";
import { behindBlocks } from "./behind-blocks";
import { chartOf } from "./chart-of";
import { foundBlocks } from "./found-blocks";
import { besideMeasures, lifeGroups, notesGroup } from "./life-groups";
import { measureRows } from "./measure-rows";
import { necessityGroup } from "./necessity-group";
import type { Paper } from "./paper";
import { paperBox } from "./paper-box";
import { paperFoot, paperHead } from "./paper-head";
import type { PaperSource, PaperVersion } from "./paper-source";
import { safetyGroup } from "./safety-group";
import { toShare } from "./to-share";

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
