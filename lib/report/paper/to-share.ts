import type { Chart } from "./chart-of";
import { lifeLine } from "./life-groups";
import { questionsOf } from "./measure-rows";
import type { Paper } from "./paper";
import type { PaperGroup } from "./paper-line";
import type { PlannedLine } from "./paper-plan";
import type { PaperSource } from "./paper-source";

/**
 * The same page in a version to hand on: without the sections, questions, programs and formats the plan leaves out,
 * without scores of single items, and without notes. Lines about what is left out are removed for everyone, so that
 * their absence reveals nothing.
 */
export function toShare(paper: Paper, source: PaperSource, chart: Chart): Paper {
  const { questionnaire, report, texts, plan } = source;
  const { sections, questions, programs, formats } = plan.leftOut;
  const left = new Set([
    ...questions,
    ...questionnaire.sections
      .filter(({ id }) => sections.includes(id))
      .flatMap(({ pages }) => pages.flatMap((page) => page.questions.map(({ id }) => id))),
  ]);
  const shown = (ids: readonly string[]) => ids.filter((id) => !left.has(id));
  const group = ({ lines, ...rest }: PaperGroup, planned: readonly PlannedLine[]): PaperGroup => ({
    ...rest,
    lines: lines.flatMap((line) => {
      const ids = shown(planned.find(({ id }) => id === line.id)?.questions ?? []);
      return ids.length > 0 ? [lifeLine(chart, { id: line.id, questions: ids }, line.label, source)] : [];
    }),
  });
  const planned: Readonly<Record<string, readonly PlannedLine[]>> = {
    function: plan.function,
    support: plan.support,
    treatment: plan.treatment,
    access: plan.access,
  };
  // A total built only from left-out questions would reveal how they were answered.
  const kept = plan.measures.filter(({ ways }) => ways.some((way) => shown(questionsOf(source, way)).length > 0));
  const beside = group({ id: "beside", title: "", lines: paper.measures.beside }, plan.beside).lines;
  const names = (all: Paper["life"][number]["lines"][number]["text"][]) => all.join("; ");
  const suggested = [
    {
      id: "programs",
      lead: texts.paper.programs,
      text: names(report.programs.filter(({ id }) => !programs.includes(id)).map(({ name }) => name)),
      note: "",
    },
    {
      id: "formats",
      lead: texts.paper.formats,
      text: names(report.formats.filter(({ id }) => !formats.includes(id)).map(({ name }) => name)),
      note: "",
    },
  ].filter(({ text }) => text !== "");
  return {
    ...paper,
    head: { ...paper.head, byHand: [] },
    notice: texts.paper.shortNotice,
    safety: null,
    measures: {
      ...paper.measures,
      rows: paper.measures.rows
        .filter(({ id }) => kept.some((one) => one.id === id))
        .map((row) => ({ ...row, items: "", earlier: "", change: "" })),
      beside,
    },
    life: paper.life.map((one) => group(one, planned[one.id] ?? [])).filter(({ lines }) => lines.length > 0),
    necessity: null,
    words: null,
    asks: null,
    review: null,
    behind:
      suggested.length > 0
        ? [{ kind: "list", id: "suggested", title: texts.chart.behind.suggested, items: suggested }]
        : [],
  };
}
