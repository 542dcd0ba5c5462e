import type { Counterfactuals } from "../../assessment/counterfactuals";
import { type Level, rankOfLevel, rankOfRoute } from "../../assessment/levels";
import { dayText } from "../../care/clock-text";
import { fill } from "../../content/fill";
import type { Locale } from "../../content/locales";
import type { PaperTexts } from "../../content/screening-texts";
import type { Relation } from "../../exchange/relation";
import type { Answers } from "../../questionnaire/answers";
import { DECLINE, type Questionnaire } from "../../questionnaire/definition";
import { DETAIL_PARTS, detailPages, detailPartOf } from "../../questionnaire/pages";
import { readGiven } from "../../questionnaire/reading";
import { say } from "../../questionnaire/words";
import type { Report } from "../report";
import type { TwoViews } from "../two-views";
import { seenBy, type UrgencyCause, urgencyOf } from "../urgency";
import { answeredText, type PaperAnswered } from "./answered-text";
import type { PaperBlock } from "./block";
import { answerBlocks, summaryBlocks } from "./blocks";
import { FITS, type Fit, fitting } from "./fit";
import type { PaperPlan } from "./paper-plan";
import { safetyRows } from "./safety-rows";
import { shortBlocks } from "./short-blocks";

export const PAPER_VERSIONS = ["full", "short"] as const;
export type PaperVersion = (typeof PAPER_VERSIONS)[number];

/** Everything the paper says in one language comes from these. */
export interface PaperSource {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly plan: PaperPlan;
  /** In the language of the print. */
  readonly report: Report;
  readonly texts: PaperTexts;
  readonly changes: Counterfactuals;
  readonly answered: PaperAnswered;
  /** Ties the pages, the file and the code of the same answers together. */
  readonly reference: string;
  /** The language the questions were answered in, where it is known, and who answered for another, where they say so. */
  readonly answeredIn: keyof PaperTexts["report"]["print"]["languages"] | null;
  readonly relation: Relation | null;
  /** What the answers of the person and of someone who knows them ask for together, where both are at hand. */
  readonly together: TwoViews["together"] | null;
  /** Numbers of the crisis lines, and the oldest day one was looked at. */
  readonly numbers: Readonly<Record<string, string>>;
  readonly linesChecked: string;
}

export interface PaperLevel {
  readonly title: string;
  /** "At least: …", or for children what is in its place. */
  readonly text: string;
  readonly level: Level | null;
  readonly couldBe: Level | null;
  readonly names: { readonly [L in Level]: string };
  readonly urgency: { readonly label: string; readonly text: string };
  /** More than this page alone asks for, from answers of someone else that were opened beside it. */
  readonly together: string | null;
  readonly remarks: readonly string[];
}

/** The whole paper as plain data in one language: one side of summary, then what belongs behind it. */
export interface Paper {
  readonly locale: Locale;
  readonly version: PaperVersion;
  readonly reference: string;
  readonly fit: Fit["name"];
  readonly title: string;
  readonly lead: string;
  /** What the short version leaves out, the same for everyone. */
  readonly notice: string | null;
  /** That questions which decide were left open; null where none was. */
  readonly unfinished: string | null;
  readonly help: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly safety: PaperBlock | null;
  /** The safety questions are in few words. */
  readonly safetyInShort: boolean;
  readonly level: PaperLevel;
  readonly blocks: readonly PaperBlock[];
  readonly foot: readonly string[];
  readonly answers: readonly PaperBlock[];
}

function factsOf(source: PaperSource, version: PaperVersion): Paper["facts"] {
  const { report, texts, plan, answered, relation } = source;
  const { facts, relation: relations } = texts.paper;
  const { print } = texts.report;
  const age = report.sections.flatMap(({ rows }) => rows).find(({ question }) => question === plan.age);
  const shown = { label: facts.crisis, value: report.guidance ? print.guidance : print.noGuidance };
  return [
    ...(report.voice === "other" && relation ? [{ label: facts.relation, value: relations.options[relation] }] : []),
    { label: facts.date, value: answeredText(answered, texts) },
    { label: facts.reference, value: source.reference },
    { label: facts.age, value: age?.answer ?? texts.report.answerText.missing },
    ...(source.answeredIn ? [{ label: facts.language, value: print.languages[source.answeredIn] }] : []),
    ...(version === "full" ? [shown] : []),
  ];
}

function urgencyText(
  { report: { print } }: PaperTexts,
  { level, route }: TwoViews["together"],
  cause: UrgencyCause,
): string {
  return route === "urgent" ? print.seenBy[seenBy(level, cause)] : print.routes[route];
}

/** What can be handed on says by when, and nothing of what it is about. */
function shortUrgency({ paper }: PaperTexts, found: TwoViews["together"], cause: UrgencyCause): string {
  const urgency = urgencyOf(found);
  if (urgency === "none") return paper.shortUrgency.none;
  const isLater = urgency !== "now" && seenBy(found.level, cause) === "within-a-day";
  return paper.shortUrgency[isLater ? "within-a-day" : "today"];
}

/** A page of one view must not read as milder than both views together. */
function togetherText({ report, texts, together }: PaperSource, version: PaperVersion): string | null {
  if (!together) return null;
  const { level, assessment } = report;
  const higher = together.level !== null && (level === null || rankOfLevel(together.level) > rankOfLevel(level));
  if (!higher && rankOfRoute(together.route) <= rankOfRoute(assessment.route)) return null;
  const [words, urgency] =
    version === "full" ? [texts.paper.together, urgencyText] : [texts.paper.togetherShort, shortUrgency];
  return fill(words, {
    level: together.level ? texts.levels[together.level].short : texts.report.children.title,
    urgency: urgency(texts, together, report.urgencyCause),
  });
}

function levelOf(source: PaperSource, version: PaperVersion): PaperLevel {
  const { report, texts } = source;
  const { report: words, levels } = texts;
  const { level, voice, assessment } = report;
  const full = version === "full";
  const nothing = report.tooLittle ? words.tooLittle.paper : words.children.title;
  const remarks = report.tooLittle
    ? [words.tooLittle.paperRemark]
    : [
        ...(assessment.couldBe ? [fill(words.couldBe, { level: levels[assessment.couldBe].short })] : []),
        ...(assessment.stay ? [say(words.stay, voice)] : []),
      ];
  return {
    title: words.print.level,
    text: level ? `${words.atLeast}: ${levels[level].short}` : nothing,
    level,
    couldBe: full && level ? assessment.couldBe : null,
    names: {
      outpatient: levels.outpatient.short,
      iop: levels.iop.short,
      php: levels.php.short,
      residential: levels.residential.short,
      inpatient: levels.inpatient.short,
    },
    urgency: {
      label: words.print.route,
      text: (full ? urgencyText : shortUrgency)(texts, assessment, report.urgencyCause),
    },
    together: togetherText(source, version),
    remarks: full ? remarks : [],
  };
}

function headOf(source: PaperSource, version: PaperVersion): { title: string; lead: string } {
  const { report, texts, answers, plan } = source;
  const { print } = texts.report;
  const other = report.voice === "other";
  const said = (answers[plan.subject] ?? DECLINE) !== DECLINE;
  const by = `${said ? say(print.by, report.voice) : print.byNotSaid}.${other ? ` ${print.notLegal}` : ""}`;
  if (version === "short") return { title: texts.paper.shortTitle, lead: `${by} ${texts.paper.shortLead}` };
  return other ? { title: texts.paper.proxyTitle, lead: `${print.title}. ${by}` } : { title: print.title, lead: by };
}

function safetyOf(source: PaperSource, { safety }: Fit): PaperBlock {
  const { report, paper } = source.texts;
  const { rows, counted, unknown, all } = safetyRows(source, safety);
  const title = fill(paper.safetyTitle, { title: report.print.safety, marked: counted, all, unknown });
  const foot = { ask: null, mixed: paper.othersInShort, short: paper.wordForWord, run: paper.wordForWord }[safety];
  return { kind: "rows", id: "safety", title, rows, run: safety === "run", foot };
}

function unfinishedText({ report, texts }: PaperSource): string | null {
  const count = report.assessment.missing.length;
  const { one, many } = texts.paper.unfinished;
  return count > 0 ? fill(count === 1 ? one : many, { count }) : null;
}

/** The parts after the result with nothing filled in. */
function notFilledText({ questionnaire, answers, report, texts }: PaperSource): readonly string[] {
  const { notFilled } = texts.paper;
  const open = new Set(report.assessment.openDetails);
  const pages = detailPages(questionnaire, readGiven(questionnaire, answers));
  const parts = DETAIL_PARTS.filter((part) => {
    const asked = pages.filter((page) => detailPartOf(page) === part).flatMap(({ questions }) => questions);
    return asked.length > 0 && asked.every(({ id }) => open.has(id));
  });
  return parts.length > 0 ? [fill(notFilled.line, { parts: parts.map((part) => notFilled[part]).join("; ") })] : [];
}

/**
 * The paper of a set of answers. The short version holds nothing of what the plan leaves out. Large print takes as many
 * sides as it needs, so nothing in it is shortened.
 */
export function paperOf(source: PaperSource, version: PaperVersion, large = false): Paper {
  const { texts, report } = source;
  const { print } = texts.report;
  const { paper } = texts;
  const full = version === "full";
  const make = (fit: Fit) => ({
    fit: fit.name,
    safety: full ? safetyOf(source, fit) : null,
    safetyInShort: full && fit.safety !== "ask" && fit.safety !== "mixed",
    blocks: full ? summaryBlocks(source, fit) : shortBlocks(source),
  });
  const { fit, safety, safetyInShort, blocks } = large
    ? make(FITS[0])
    : fitting(texts.locale, make, (made) => [...(made.safety ? [made.safety] : []), ...made.blocks]);
  return {
    locale: texts.locale,
    version,
    reference: source.reference,
    fit,
    ...headOf(source, version),
    notice: full ? null : paper.shortNotice,
    unfinished: unfinishedText(source),
    help: fill(print.help, source.numbers),
    facts: factsOf(source, version),
    safety,
    safetyInShort,
    level: levelOf(source, version),
    blocks,
    foot: [
      ...(full ? [paper.marked, ...notFilledText(source)] : [paper.notInShort]),
      print.limits,
      `${fill(paper.made, {
        rules: report.rules,
        build: dayText(texts.builtOn, texts.locale),
        lines: dayText(source.linesChecked, texts.locale),
      })} ${texts.crisis.cannotContact} ${print.found}`,
    ],
    answers: full ? answerBlocks(source) : [],
  };
}
