import { textsOf } from "../../app/_content/site-texts";
import { counterfactuals } from "../../lib/assessment/explain/counterfactuals";
import type { Locale } from "../../lib/content/locales";
import { helpNumbers } from "../../lib/crisis/help-numbers";
import type { Answers } from "../../lib/questionnaire/answers";
import { leavingTheScreen } from "../../lib/questionnaire/withheld";
import type { Paper } from "../../lib/report/paper/paper";
import type { PaperLine } from "../../lib/report/paper/paper-line";
import { paperOf } from "../../lib/report/paper/paper-of";
import type { PaperSource } from "../../lib/report/paper/paper-source";
import { paperText } from "../../lib/report/paper/paper-text";
import { reportOf } from "../../lib/report/report";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { paperPlan } from "../../questionnaires/level-of-care/paper-plan";

interface Wanted {
  readonly found?: boolean;
  /** The language of the print. */
  readonly locale?: Locale;
}

/** The lines of the first page below its box, in order. */
export const linesOfPaper = ({ safety, measures, life, necessity, words }: Paper): readonly PaperLine[] => [
  ...(safety?.lines ?? []),
  ...measures.beside,
  ...life.flatMap(({ lines }) => lines),
  ...(necessity?.lines ?? []),
  ...(words?.lines ?? []),
];

/** The first page as plain text. */
export const firstPageOf = (paper: Paper): string => paperText({ ...paper, behind: [], found: [] });

const usual = new WeakMap<Answers, Paper>();

/**
 * The paper for a set of answers, in English by default, built on a fixed day. Withheld answers stay off it, as on the
 * site. The usual paper of the same answers is made once, because many tests read it.
 */
export function paperOfAnswers(
  given: Answers,
  version: Paper["version"] = "full",
  wanted?: Partial<PaperSource> & Wanted,
): Paper {
  if (wanted || version !== "full") return newPaper(given, version, wanted);
  const paper = usual.get(given) ?? newPaper(given, version);
  usual.set(given, paper);
  return paper;
}

function newPaper(
  given: Answers,
  version: Paper["version"],
  { found = false, locale = "en", ...other }: Partial<PaperSource> & Wanted = {},
): Paper {
  const texts = { ...textsOf(locale).forScreening, builtOn: "2026-11-23" };
  const { questionnaire: words, decision } = texts;
  const { questionnaire, answers } = leavingTheScreen(levelOfCare, given);
  const source: PaperSource = {
    questionnaire,
    answers,
    plan: paperPlan,
    report: reportOf(questionnaire, answers, { questionnaire: words, decision, answerText: texts.report.answerText }),
    texts,
    changes: () => counterfactuals(questionnaire, answers),
    answered: {
      end: { at: new Date("2026-11-24T18:30:00Z"), zone: "America/New_York" },
      start: { at: new Date("2026-11-24T18:11:00Z"), zone: "America/New_York" },
      changedAfter: null,
    },
    reference: "7F3K-9GQD",
    answeredIn: "en",
    relation: null,
    earlier: null,
    together: null,
    numbers: helpNumbers("US", texts.report.print, texts.locale),
    linesChecked: "2026-11-20",
    ...other,
  };
  return paperOf(source, { version, found });
}
