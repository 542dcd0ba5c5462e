import { decisiveFacts } from "../../assessment/explain/decisive-answers";
import { fill } from "../../content/fill";
import { dayText } from "../../dates/clock-text";
import { codesOf } from "../../questionnaire/answers";
import { DETAIL_PARTS, detailPages, detailPartOf } from "../../questionnaire/pages";
import { optionByCode, placeOf, placesOf } from "../../questionnaire/questions";
import type { Settled } from "../../questionnaire/reading";
import { type QuestionWords, say, timeOf } from "../../questionnaire/words";
import { type AnswerRow, wordsOf } from "../answer-rows";
import { reasonText } from "../reason-text";
import { sameGroundsOnce } from "../same-grounds";
import { toldReasons } from "../told-reasons";
import { filledBlocks, listBlock, type PaperBlock, type PaperItem, type PaperRow } from "./block";
import { lastBefore } from "./measure-change";
import type { PaperSource } from "./paper-source";

const rowOf = (row: AnswerRow, label: string, number: string): PaperRow => ({
  id: row.question,
  label,
  value: number === "" ? row.answer : `${number}  ${row.answer}`,
  unknown: row.state !== "answered",
});

function itemWords({ questionnaire, texts }: PaperSource, id: string): QuestionWords {
  return wordsOf(texts.questionnaire, placeOf(questionnaire, id).section.id, id);
}

/** The items of one instrument that were asked, in its own order, each with the score of its answer. */
function instrumentBlock(source: PaperSource, id: string, rows: ReadonlyMap<string, AnswerRow>): PaperBlock {
  const { questionnaire, answers, texts, report } = source;
  const { behind, measures } = texts.chart;
  const own = placesOf(questionnaire).filter(({ question }) => question.instrument === id);
  const longest = questionnaire.instruments
    .find((one) => one.id === id)
    ?.totals.toSorted((a, b) => b.items.length - a.items.length)[0]?.items;
  const order = longest ?? [];
  const sorted = own.toSorted((a, b) => order.indexOf(a.question.id) - order.indexOf(b.question.id));
  const askOf = (question: string) => say(itemWords(source, question).ask, report.voice);
  const times = new Set(
    sorted
      .filter(({ question }) => rows.has(question.id))
      .map(({ question }) => timeOf(itemWords(source, question.id), report.voice)),
  );
  const [time = null] = times;
  const shared = times.size === 1 && time !== null;
  const shown = sorted.flatMap(({ question }, place): PaperRow[] => {
    const row = rows.get(question.id);
    if (!row || report.assessment.openDetails.includes(question.id)) return [];
    const answer = answers[question.id];
    const [code = ""] = answer === undefined ? [] : codesOf(question, answer);
    const score = optionByCode(question).get(code)?.score;
    return [
      rowOf(row, `${place + 1}. ${shared ? askOf(question.id) : row.ask}`, score === undefined ? "" : String(score)),
    ];
  });
  const totals = report.scores.filter(({ instrument }) => instrument === id);
  const foot = [
    ...totals.map(({ points, max, name, band }) =>
      points === null
        ? behind.notScored
        : fill(behind.total, { score: `${name} ${points}/${max}${band ? `, ${band.name}` : ""}` }),
    ),
    ...(report.voice === "other" ? [measures.observer] : []),
  ];
  const name = texts.decision.instruments[id]?.name ?? id;
  return {
    kind: "rows",
    id: `instrument-${id}`,
    title: shared ? `${name}. ${time}:` : name,
    rows: shown,
    foot: foot.map((one) => `${one}.`).join(" "),
  };
}

/** Each reason once, always in the third person, with its sources by name: those of the reader's country first. */
function reasonList(source: PaperSource, reading: Settled): readonly PaperItem[] {
  const { questionnaire, answers, report, texts, plan } = source;
  const { behind } = texts.chart;
  const given = { questionnaire, reading, answers };
  const words = { facts: texts.decision.facts, answerText: texts.report.answerText };
  return sameGroundsOnce(toldReasons([...report.reasons, ...report.routeReasons])).map(({ rules, sources }) => {
    const [rule = ""] = rules;
    const named = sources
      .filter(({ id }) => !plan.offPaper.includes(id))
      .toSorted((a, b) => Number(plan.abroad.includes(a.id)) - Number(plan.abroad.includes(b.id)))
      .map((one) => fill(behind.source, one));
    return {
      id: rules.join(" "),
      lead: "",
      text: `${reasonText(given, decisiveFacts(given, rule), words, "other", report.scores)}.`,
      note: named.length > 0 ? fill(behind.sources, { sources: named.join("; ") }) : behind.noSource,
    };
  });
}

/** What counts as a meaningful change of a total, and according to whom; only for totals whose change is shown. */
function conventions({ earlier, plan, texts }: PaperSource): readonly string[] {
  if (!earlier) return [];
  return Object.entries(plan.relevantChanges)
    .filter(([total]) => earlier.scores.some((line) => line.id === total && lastBefore(line, earlier)))
    .map(([total, { points, source }]) =>
      fill(texts.chart.behind.change, { name: total.toUpperCase(), points, source }),
    );
}

/** How old the pages and the crisis line numbers are, and that no one vouches for them. */
function madeText({ texts, linesChecked }: PaperSource): string {
  const day = (one: string) => dayText(one, texts.locale, "medium");
  const made = fill(texts.chart.made, { build: day(texts.builtOn), lines: day(linesChecked) });
  return `${made} ${texts.crisis.cannotContact}`;
}

/** Sections after the result in which nothing was filled in. */
function notFilled({ questionnaire, report, texts }: PaperSource, reading: Settled): readonly string[] {
  const { notFilled: words } = texts.paper;
  const open = new Set(report.assessment.openDetails);
  const pages = detailPages(questionnaire, reading);
  const parts = DETAIL_PARTS.filter((part) => {
    const asked = pages.filter((page) => detailPartOf(page) === part).flatMap(({ questions }) => questions);
    return asked.length > 0 && asked.every(({ id }) => open.has(id));
  });
  return parts.length > 0 ? [fill(words.line, { parts: parts.map((part) => words[part]).join("; ") })] : [];
}

function suggested({ report, texts }: PaperSource): readonly PaperItem[] {
  const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name).join("; ");
  return [
    { id: "programs", lead: texts.paper.programs, text: names(report.programs), note: "" },
    { id: "formats", lead: texts.paper.formats, text: names(report.formats), note: "" },
  ].filter(({ text }) => text !== "");
}

/**
 * The pages after the first: instruments in their own form, every other answer, the reasons and what they are based on.
 */
export function behindBlocks(source: PaperSource, reading: Settled): readonly PaperBlock[] {
  const { questionnaire, report, texts } = source;
  const { behind } = texts.chart;
  const rows = new Map(report.sections.flatMap((section) => section.rows).map((row) => [row.question, row]));
  const instruments = questionnaire.instruments.map(({ id }) => instrumentBlock(source, id, rows));
  const used = filledBlocks(instruments).map(({ id }) => id.replace("instrument-", ""));
  const notices = [...new Set(used.map((id) => texts.decision.instruments[id]?.notice ?? ""))].filter(Boolean);
  const unfilled = new Set(report.assessment.openDetails);
  const note = (text: string): PaperItem => ({ id: text, lead: "", text, note: "" });
  const notes = [
    ...conventions(source).map(note),
    ...notFilled(source, reading).map(note),
    note(fill(behind.skipped, { count: report.notAsked })),
    // Credits stay as the authors want them, in English.
    ...notices.map((text) => ({ ...note(text), language: "en" })),
    note(madeText(source)),
  ];
  return filledBlocks([
    ...instruments,
    ...report.sections.map(({ id, title, rows: all }) => ({
      kind: "rows" as const,
      id: `section-${id}`,
      title,
      rows: all
        .filter((row) => row.instrument === null && !row.text && !unfilled.has(row.question))
        .map((row) => rowOf(row, row.ask, "")),
    })),
    listBlock("reasons", behind.reasons, reasonList(source, reading)),
    listBlock("suggested", behind.suggested, suggested(source)),
    listBlock("notices", behind.notices, notes),
  ]);
}
