import type { Locale } from "../../../lib/content/locales";
import type { ScreeningTexts } from "../../../lib/content/text-bundles";
import type { AnswerTimes } from "../../../lib/exchange/answer-times";
import { shownId } from "../../../lib/exchange/dropped";
import type { Unfinished } from "../../../lib/exchange/fhir/import";
import type { OpenedAnswers } from "../../../lib/exchange/open-answers";
import { referenceOf } from "../../../lib/exchange/reference";
import type { Answers } from "../../../lib/questionnaire/answers";
import type { Relation } from "../../../lib/questionnaire/relation";
import { saidVoice } from "../../../lib/questionnaire/voice";
import { asFilesKnow, leavingTheScreen } from "../../../lib/questionnaire/withheld";
import type { Voice } from "../../../lib/questionnaire/words";
import { type Comparison, comparisonOf } from "../../../lib/report/comparison";
import { type Report, reportOf } from "../../../lib/report/report";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { paperPlan } from "../../../questionnaires/level-of-care/paper-plan";
import { relevantChanges } from "../../../questionnaires/level-of-care/relevant-changes";
import { type LeftOut, leftOutOf } from "../../_exchange/left-out";
import { eachOnce } from "./whose-answers";

/** One opened set of answers, as the page shows it. */
export interface OpenedCheck extends LeftOut {
  readonly key: string;
  readonly name: string;
  readonly answers: Answers;
  /** Whose answers they are, if they say so; otherwise null. */
  readonly by: Report["voice"] | null;
  readonly takenOn: string | null;
  readonly times: AnswerTimes;
  /** The reference printed on paper for these answers. */
  readonly reference: string;
  /** Who answered for someone else, if they said so. */
  readonly relation: Relation | null;
  /** The language the questions were asked in, if known. */
  readonly answeredIn: Locale | null;
  readonly changedSince: boolean;
  /** How complete the answers are according to the file; null if they were completed. */
  readonly unfinished: Unfinished | null;
  readonly report: Report;
}

export function openedCheck(key: string, name: string, opened: OpenedAnswers, texts: ScreeningTexts): OpenedCheck {
  const {
    answers,
    dropped,
    answeredAt,
    startedAt,
    changedAfter,
    relation = null,
    language = null,
    changedSince,
  } = opened;
  const { unfinished = null } = opened;
  const reference = opened.reference ?? referenceOf(levelOfCare, answers, answeredAt);
  // A file cannot tell withheld answers from questions that were never asked.
  const report = reportOf(asFilesKnow(levelOfCare, answers), answers, {
    questionnaire: texts.questionnaire,
    decision: texts.decision,
    answerText: texts.report.answerText,
  });
  return {
    key,
    name: shownId(name),
    answers,
    by: saidVoice(paperPlan.subject, answers),
    takenOn: answeredAt,
    times: { answeredAt, ...(startedAt && { startedAt }), ...(changedAfter && { changedAfter }) },
    reference,
    answeredIn: language,
    relation: report.voice === "other" ? relation : null,
    changedSince,
    unfinished,
    ...leftOutOf(dropped, texts),
    report,
  };
}

const time = ({ takenOn }: OpenedCheck): number => (takenOn === null ? 0 : Date.parse(takenOn) || 0);

/** In chronological order, the latest last. */
export const inOrder = (checks: readonly OpenedCheck[]): readonly OpenedCheck[] =>
  checks.toSorted((a, b) => time(a) - time(b));

/** The same comparisons for print or copying, without what stays off paper. */
export function comparisonsForPaper(checks: readonly OpenedCheck[], texts: ScreeningTexts): Comparison {
  const left = (answers: Answers) => leavingTheScreen(levelOfCare, answers).answers;
  return comparisons(
    checks.map((check) => ({ ...check, answers: left(check.answers) })),
    texts,
  );
}

/** What changed within one side's answers, starting with the side of the latest, and where the two sides disagree. */
export function comparisons(checks: readonly OpenedCheck[], texts: ScreeningTexts): Comparison {
  const ordered = inOrder(eachOnce(checks));
  const sided = ordered.map(({ takenOn, answers, report }) => ({ takenOn, answers, voice: report.voice }));
  const sides: readonly Voice[] = sided.at(-1)?.voice === "other" ? ["other", "self"] : ["self", "other"];
  return comparisonOf(levelOfCare, sided, sides, texts, relevantChanges);
}
