import type { Counterfactuals } from "../../assessment/counterfactuals";
import type { Level } from "../../assessment/levels";
import { fill } from "../../content/fill";
import type { ScreeningTexts } from "../../content/screening-texts";
import type { Answers } from "../../questionnaire/answers";
import type { Questionnaire } from "../../questionnaire/definition";
import { say } from "../../questionnaire/words";
import type { Report } from "../report";
import { answeredRows } from "./answered-rows";
import type { PaperBlock } from "./block";
import { answerBlocks, summaryBlocks } from "./blocks";
import { type Fit, fitting } from "./fit";
import type { PaperPlan } from "./paper-plan";
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
  readonly texts: ScreeningTexts;
  readonly changes: Counterfactuals;
  readonly made: Date;
  /** IANA name of the time zone. */
  readonly zone: string;
  /** The language the questions were answered in, and who answered for another, where they say so. */
  readonly answeredIn: keyof ScreeningTexts["report"]["print"]["languages"];
  readonly relation: keyof ScreeningTexts["paper"]["relation"]["options"] | null;
  /** Numbers of the crisis lines, the oldest day one was looked at, and the day the pages were built. */
  readonly numbers: Readonly<Record<string, string>>;
  readonly linesChecked: string;
  readonly builtOn: string;
}

export interface PaperLevel {
  readonly title: string;
  /** "At least: …", or for children what stands in its place. */
  readonly text: string;
  readonly level: Level | null;
  readonly couldBe: Level | null;
  readonly names: { readonly [L in Level]: string };
  readonly urgency: { readonly label: string; readonly text: string };
  readonly remarks: readonly string[];
}

/** The whole paper as plain data in one language: one side of summary, then what belongs behind it. */
export interface Paper {
  readonly locale: string;
  readonly version: PaperVersion;
  readonly fit: Fit["name"];
  readonly title: string;
  readonly lead: string;
  readonly help: string;
  readonly byHand: readonly string[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly safety: PaperBlock | null;
  readonly level: PaperLevel;
  readonly blocks: readonly PaperBlock[];
  readonly foot: readonly string[];
  readonly answers: readonly PaperBlock[];
}

function factsOf(source: PaperSource, version: PaperVersion): Paper["facts"] {
  const { report, texts, plan, made, zone, relation } = source;
  const { facts, relation: relations } = texts.paper;
  const { print } = texts.report;
  const date = new Intl.DateTimeFormat(texts.locale, { dateStyle: "long", timeStyle: "short", timeZone: zone });
  const age = report.sections.flatMap(({ rows }) => rows).find(({ question }) => question === plan.age);
  const proxy = {
    label: facts.relation,
    value: relation === null ? relations.notSaid : relations.options[relation],
  };
  const shown = { label: facts.crisis, value: report.guidance ? print.guidance : print.noGuidance };
  return [
    ...(report.voice === "other" ? [proxy] : []),
    { label: facts.date, value: `${date.format(made)} (${zone})` },
    { label: facts.age, value: age?.answer ?? texts.report.answerText.missing },
    { label: facts.language, value: texts.report.print.languages[source.answeredIn] },
    ...(version === "full" ? [shown] : []),
  ];
}

function levelOf({ report, texts }: PaperSource, version: PaperVersion): PaperLevel {
  const { report: words, levels } = texts;
  const { level, voice, assessment } = report;
  const full = version === "full";
  const urgencies = full ? words.print.routes : texts.paper.shortUrgency;
  const remarks = [
    ...(assessment.couldBe ? [fill(words.couldBe, { level: levels[assessment.couldBe].short })] : []),
    ...(assessment.stay ? [say(words.stay, voice)] : []),
  ];
  return {
    title: words.print.level,
    text: level ? `${words.atLeast}: ${levels[level].short}` : words.children.title,
    level,
    couldBe: full ? assessment.couldBe : null,
    names: {
      outpatient: levels.outpatient.short,
      iop: levels.iop.short,
      php: levels.php.short,
      residential: levels.residential.short,
      inpatient: levels.inpatient.short,
    },
    urgency: { label: words.print.route, text: urgencies[assessment.route] },
    remarks: full ? remarks : [],
  };
}

function headOf({ report, texts }: PaperSource, version: PaperVersion): { title: string; lead: string } {
  const { print } = texts.report;
  const other = report.voice === "other";
  const by = other ? `${texts.paper.proxyLead} ${print.notLegal}` : `${say(print.by, report.voice)}.`;
  if (version === "short") return { title: texts.paper.shortTitle, lead: `${by} ${texts.paper.shortLead}` };
  return other ? { title: texts.paper.proxyTitle, lead: `${print.title}. ${by}` } : { title: print.title, lead: by };
}

function safetyOf({ questionnaire, answers, report, texts, plan }: PaperSource, { safety }: Fit): PaperBlock {
  const name = (question: string) => (question === plan.namedItem ? texts.report.print.item9 : null);
  const rows = answeredRows(questionnaire, answers, report.safety, safety, name);
  const foot = safety === "short" ? texts.paper.wordForWord : null;
  return { kind: "rows", id: "safety", title: texts.report.print.safety, rows, foot };
}

/** The paper of a set of answers. The short version holds nothing of what the plan leaves out. */
export function paperOf(source: PaperSource, version: PaperVersion): Paper {
  const { texts, report } = source;
  const { print } = texts.report;
  const { paper } = texts;
  const full = version === "full";
  const make = (fit: Fit) => ({
    fit: fit.name,
    safety: full ? safetyOf(source, fit) : null,
    blocks: full ? summaryBlocks(source, fit) : shortBlocks(source),
  });
  const { fit, safety, blocks } = fitting(make, (made) => [...(made.safety ? [made.safety] : []), ...made.blocks]);
  return {
    locale: texts.locale,
    version,
    fit,
    ...headOf(source, version),
    help: fill(print.help, source.numbers),
    byHand: [paper.byHand.name, paper.byHand.birth],
    facts: factsOf(source, version),
    safety,
    level: levelOf(source, version),
    blocks,
    foot: [
      ...(full ? [paper.marked] : [paper.notInShort]),
      print.limits,
      `${fill(paper.made, { rules: report.rules, build: source.builtOn, lines: source.linesChecked })} ${print.found}`,
    ],
    answers: full ? answerBlocks(source, fit) : [],
  };
}
