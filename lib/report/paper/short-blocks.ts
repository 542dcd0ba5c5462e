import type { AnswerRow } from "../answer-rows";
import { answeredRows } from "./answered-rows";
import { areaSteps } from "./area-steps";
import type { PaperBlock } from "./block";
import { scoreBlock, scoreRows } from "./blocks";
import type { PaperSource } from "./paper";

/** The short version has room for answers as they are. */
const ALL_LETTERS = 500;

/** What can be handed on: nothing from a section, a question, an area, a program or a way to fit that the plan leaves out, and no notes. */
export function shortBlocks(source: PaperSource): readonly PaperBlock[] {
  const { questionnaire, answers, report, texts, plan } = source;
  const { print } = texts.report;
  const { sections, questions, dimensions, programs, formats: leftOutFormats } = plan.leftOut;
  const asked = new Set(
    questionnaire.sections
      .filter(({ id }) => !sections.includes(id))
      .flatMap(({ pages }) => pages.flatMap((page) => page.questions.map(({ id }) => id)))
      .filter((id) => !questions.includes(id)),
  );
  const keep = (rows: readonly AnswerRow[]) =>
    answeredRows(
      questionnaire,
      answers,
      rows.filter(({ question }) => asked.has(question)),
      "short",
    );
  const itemsOf = (total: string) =>
    questionnaire.instruments.flatMap(({ totals }) => totals).find(({ id }) => id === total)?.items ?? [];
  // A total that only counts what is left out would say what was answered there.
  const scores = scoreRows(source).filter(({ id }) => itemsOf(id).some((item) => asked.has(item)));
  const programNames = report.programs.filter(({ id }) => !programs.includes(id)).map(({ name }) => name);
  const formatNames = report.formats.filter(({ id }) => !leftOutFormats.includes(id)).map(({ name }) => name);
  const suggested = [
    { id: "programs", lead: texts.paper.programs, text: programNames.join("; "), note: "" },
    { id: "formats", lead: texts.paper.formats, text: formatNames.join("; "), note: "" },
  ].filter(({ text }) => text !== "");
  const blocks: readonly PaperBlock[] = [
    { ...scoreBlock(source), kind: "rows", rows: scores },
    {
      kind: "chart",
      id: "areas",
      title: print.dimensions,
      none: texts.paper.areaNone,
      steps: areaSteps(
        report.dimensions.filter(({ id }) => report.level !== null && !dimensions.includes(id)),
        texts.paper,
        ALL_LETTERS,
        (question) => asked.has(question),
      ),
    },
    { kind: "rows", id: "treatment", title: print.treatment, rows: keep(report.treatment) },
    { kind: "rows", id: "practical", title: print.practical, rows: keep(report.practical) },
    { kind: "list", id: "suggested", title: texts.paper.suggested, items: suggested },
  ];
  return blocks.filter((block) =>
    block.kind === "rows"
      ? block.rows.length > 0
      : block.kind === "list"
        ? block.items.length > 0
        : block.steps.length > 0,
  );
}
