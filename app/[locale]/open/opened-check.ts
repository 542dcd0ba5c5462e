import type { Locale } from "../../../lib/content/locales";
import type { ScreeningTexts } from "../../../lib/content/screening-texts";
import type { AnswerTimes } from "../../../lib/exchange/answer-times";
import { shownId } from "../../../lib/exchange/dropped";
import type { Unfinished } from "../../../lib/exchange/fhir/import";
import type { OpenedAnswers } from "../../../lib/exchange/open-answers";
import { referenceOf } from "../../../lib/exchange/reference";
import type { Answers } from "../../../lib/questionnaire/answers";
import type { Relation } from "../../../lib/questionnaire/relation";
import { saidVoice } from "../../../lib/questionnaire/voice";
import { asFilesKnow, leavingTheScreen } from "../../../lib/questionnaire/withheld";
import { type Change, changeOver } from "../../../lib/report/change";
import { type Report, reportOf } from "../../../lib/report/report";
import { stepWithViews } from "../../../lib/report/step-with-views";
import { compareViews, type TwoViews } from "../../../lib/report/two-views";
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

export interface Comparisons {
  readonly change: Change | null;
  readonly views: TwoViews | null;
  /** When each of the two sides answered. */
  readonly on: { readonly self: string | null; readonly other: string | null };
}

/** The same comparisons for print or copying, without what stays off paper. */
export function comparisonsForPaper(checks: readonly OpenedCheck[], texts: ScreeningTexts): Comparisons {
  const left = (answers: Answers) => leavingTheScreen(levelOfCare, answers).answers;
  return comparisons(
    checks.map((check) => ({ ...check, answers: left(check.answers) })),
    texts,
  );
}

/** What changed within one side's answers, starting with the side of the latest, and where the two sides disagree. */
export function comparisons(checks: readonly OpenedCheck[], texts: ScreeningTexts): Comparisons {
  const ordered = inOrder(eachOnce(checks));
  const known = asFilesKnow(levelOfCare, ...checks.map(({ answers }) => answers));
  const latest = ordered.at(-1);
  if (!latest) return { change: null, views: null, on: { self: null, other: null } };
  const by = (voice: Report["voice"]) => ordered.filter(({ report }) => report.voice === voice);
  const over = (voice: Report["voice"]) => changeOver(known, by(voice), texts.decision, relevantChanges);
  const [self, other] = [by("self").at(-1), by("other").at(-1)];
  const views =
    self && other
      ? compareViews(known, self.answers, other.answers, {
          ...texts,
          answerText: texts.report.answerText,
          notAsked: texts.exchange.views.notAsked,
        })
      : null;
  const { voice } = latest.report;
  const change = stepWithViews(over(voice) ?? over(voice === "self" ? "other" : "self"), views);
  return { change, views, on: { self: self?.takenOn ?? null, other: other?.takenOn ?? null } };
}
