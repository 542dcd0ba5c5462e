import { fill } from "../../content/fill";
import { placesOf } from "../../questionnaire/questions";
import { say } from "../../questionnaire/words";
import { wordsOf } from "../answer-rows";
import { answeredRows } from "./answered-rows";
import { areaSteps } from "./area-steps";
import type { PaperBlock, PaperItem, PaperRow } from "./block";
import { changeItems } from "./change-items";
import { cut } from "./cut";
import type { Fit } from "./fit";
import type { PaperSource } from "./paper";
import { reasonItems, sourceItems } from "./reason-items";

/** More than any list holds. */
const ALL = 10_000;

const plainItem = (id: string, text: string): PaperItem => ({ id, lead: "", text, note: "" });

/** On which side of the cut-off a total lies, and whose cut-off that is. */
function cutOffText(
  print: PaperSource["texts"]["report"]["print"],
  positive: boolean,
  cut: number,
  whose: string | null,
) {
  if (whose === null) return fill(positive ? print.positive : print.below, { cut });
  return fill(positive ? print.positiveNamed : print.belowNamed, { cut, whose });
}

/** Totals of published instruments with their published bands and cut-offs. */
export function scoreRows({
  report,
  texts,
  plan,
}: Pick<PaperSource, "report" | "texts" | "plan">): readonly PaperRow[] {
  const { print } = texts.report;
  return report.scores.map(({ total, name, points, max, band, positiveAt, cutOff }) => {
    const usual = plan.shortForms[total];
    const cut = usual ?? positiveAt;
    const positive = cut === null || points === null || band ? null : points >= cut;
    const parts = [
      points === null ? print.notScored : fill(print.scoreLine, { total: points, max }),
      ...(band ? [band.name] : []),
      ...(positive === null ? [] : [cutOffText(print, positive, cut ?? 0, cutOff)]),
    ];
    return { id: total, label: name, value: parts.join(", "), marked: positive === true, unknown: points === null };
  });
}

/** Of another person, scores are what someone else saw: the instruments are made to be answered by oneself. */
export function scoreBlock(source: PaperSource): PaperBlock {
  const { report, texts, plan } = source;
  const { scores, scoresByOther, opensAt } = texts.report.print;
  const short = report.scores.find(({ total }) => Object.hasOwn(plan.shortForms, total));
  const foot = [
    ...(short?.positiveAt ? [fill(opensAt, { from: short.positiveAt })] : []),
    ...(report.voice === "other" ? [scoresByOther] : []),
  ];
  return { kind: "rows", id: "scores", title: scores, rows: scoreRows(source), foot: foot.join(" ") || null };
}

function changes({ questionnaire, texts, report, changes: both, plan }: PaperSource, most: number) {
  const { paper } = texts;
  const lasting = (list: PaperSource["changes"]["up"]) =>
    list.filter(({ question }) => !plan.unchanging.includes(question));
  const up = changeItems(questionnaire, texts, report.voice, lasting(both.up), "up");
  const down = changeItems(questionnaire, texts, report.voice, lasting(both.down), "down");
  const items = [
    ...(up.length > 0 ? up.slice(0, most) : [plainItem("none up", paper.nothingUp)]),
    ...(down.length > 0 ? down.slice(0, most) : [plainItem("none down", paper.nothingDown)]),
  ];
  return { items, left: Math.max(up.length - most, 0) + Math.max(down.length - most, 0) };
}

const moreLine = ({ texts }: PaperSource, count: number): string | null =>
  count > 0 ? fill(texts.paper.more, { count }) : null;

function notKnown({ report, texts }: PaperSource, most: number): PaperBlock {
  const { paper } = texts;
  const { none } = texts.report.print;
  const named = (rows: readonly { readonly short: string }[]) =>
    rows.length === 0
      ? none
      : `${rows.length} (${rows
          .slice(0, most)
          .map(({ short }) => short)
          .join("; ")}${rows.length > most ? "; …" : ""})`;
  const item = (id: string, lead: string, text: string) => ({ id, lead, text, note: "" });
  return {
    kind: "list",
    id: "not-known",
    title: texts.report.print.unknownTitle,
    items: [
      item("declined", texts.report.print.unknown, named(report.declined)),
      item("missing", texts.report.print.missing, named(report.missing)),
      item("not-asked", paper.notAsked, fill(paper.questions, { count: report.notAsked })),
    ],
  };
}

const list = (id: string, title: string, items: readonly PaperItem[], more: string | null = null): PaperBlock => ({
  kind: "list",
  id,
  title,
  items,
  more,
});

function suggested({ report, texts }: PaperSource, most: number): PaperBlock {
  const names = (all: readonly { readonly name: string }[]) =>
    `${all
      .slice(0, most)
      .map(({ name }) => name)
      .join("; ")}${all.length > most ? "; …" : ""}`;
  const items = [
    { id: "programs", lead: texts.paper.programs, text: names(report.programs), note: "" },
    { id: "formats", lead: texts.paper.formats, text: names(report.formats), note: "" },
  ].filter(({ text }) => text !== "");
  return list("suggested", texts.paper.suggested, items);
}

/** Blocks without anything in them are left out, so that no heading stands alone. */
const filled = (blocks: readonly PaperBlock[]): readonly PaperBlock[] =>
  blocks.filter((block) => {
    if (block.kind === "rows") return block.rows.length > 0;
    return block.kind === "list" ? block.items.length > 0 : block.steps.length > 0;
  });

/** What is on the first side under the level, in the order it is read. */
export function summaryBlocks(source: PaperSource, { most, run, behind }: Fit): readonly PaperBlock[] {
  const { questionnaire, answers, report, texts } = source;
  const { print } = texts.report;
  const { paper } = texts;
  const reasons = reasonItems(report, most.grounds, most.groundLetters);
  const shownReasons = reasons.length > 0 ? reasons.slice(0, most.reasons) : [plainItem("none", paper.noReason)];
  const change = changes(source, most.changes);
  const short = (rows: typeof report.treatment) =>
    answeredRows(questionnaire, answers, rows, "short").map((row) => ({
      ...row,
      value: cut(row.value, most.answerLetters),
    }));
  const notes = report.notes.map(({ question, short: lead, answer }) => ({
    id: question,
    lead,
    text: cut(answer, most.noteLetters),
    note: "",
  }));
  const all = filled([
    {
      kind: "chart",
      id: "areas",
      title: print.dimensions,
      none: paper.areaNone,
      steps: report.level === null ? [] : areaSteps(report.dimensions, paper, most.areaLetters),
    },
    ...(report.level === null && reasons.length === 0
      ? []
      : [list("reasons", print.reasons, shownReasons, moreLine(source, reasons.length - most.reasons))]),
    ...(report.level === null ? [] : [list("change", paper.change, change.items, moreLine(source, change.left))]),
    scoreBlock(source),
    { kind: "rows", id: "treatment", title: print.treatment, rows: short(report.treatment), run },
    { kind: "rows", id: "practical", title: print.practical, rows: short(report.practical), run },
    list("words", print.notes, notes),
    suggested(source, most.names),
    notKnown(source, most.names),
  ]);
  const left = all.filter(({ id }) => behind.includes(id)).map(({ title }) => title);
  const named = left.length > 0 ? [list("behind", paper.behind, [plainItem("left", left.join("; "))])] : [];
  return [...all.filter(({ id }) => !behind.includes(id)), ...named];
}

function notAskedBlock({ questionnaire, report, texts }: PaperSource): PaperBlock {
  const asked = new Set(report.assessment.path);
  const names = placesOf(questionnaire)
    .filter(({ question }) => !asked.has(question.id))
    .map(({ question, section }) => say(wordsOf(texts.questionnaire, section.id, question.id).short, report.voice));
  return list("not-asked-list", texts.paper.notAsked, names.length > 0 ? [plainItem("names", names.join("; "))] : []);
}

/** What stands behind the summary: every answer, what the summary had no room for, and the sources. */
export function answerBlocks(source: PaperSource): readonly PaperBlock[] {
  const { questionnaire, answers, report, texts, plan } = source;
  const { print } = texts.report;
  const { paper } = texts;
  const name = (question: string) => (question === plan.namedItem ? print.item9 : null);
  const change = changes(source, ALL).items;
  const names = (id: string, title: string, rows: typeof report.declined) =>
    list(id, title, rows.length > 0 ? [plainItem(id, rows.map(({ short }) => short).join("; "))] : []);
  return filled([
    ...report.sections.map(({ id, title, rows }) => ({
      kind: "rows" as const,
      id: `section-${id}`,
      title,
      rows: answeredRows(questionnaire, answers, rows, "ask", name),
    })),
    names("declined-list", texts.report.print.unknown, report.declined),
    names("missing-list", texts.report.print.missing, report.missing),
    notAskedBlock(source),
    list("reasons-in-full", paper.reasonsInFull, reasonItems(report, ALL, ALL)),
    ...(report.level === null ? [] : [list("change-in-full", paper.changeInFull, change)]),
    suggested(source, ALL),
    list("sources", print.sources, sourceItems(report)),
  ]);
}
