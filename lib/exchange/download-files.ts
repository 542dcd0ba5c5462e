import type { InstrumentNames } from "../assessment/decision-words";
import type { Locale } from "../content/locales";
import { zonedTime } from "../dates/zoned-time";
import type { Answers } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import type { Relation } from "../questionnaire/relation";
import { answersThatCount, type WithheldChoice } from "../questionnaire/withheld";
import type { QuestionnaireWords } from "../questionnaire/words";
import type { AnswerTimes } from "./answer-times";
import type { Beside } from "./beside";
import { type BundledAs, type BundleKind, fhirBundle } from "./fhir/bundle";
import { canonicalOf } from "./fhir/canonical";
import type { FhirPlan } from "./fhir/fhir-plan";
import { writeSavedFile } from "./saved-file";

/** A file for the browser to download. Its name does not reveal what is in it. */
export interface DownloadFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export interface FileMoments {
  /** When the file is created. */
  readonly now: Date;
  /** When the answers in it were given. */
  readonly times: AnswerTimes;
}

/** The answers that count, as a file to open later. Answers to questions that a correction has closed are left out. */
export const savedFile = (
  questionnaire: Questionnaire,
  answers: Answers,
  { now, times }: FileMoments,
  beside: Beside & WithheldChoice = {},
): DownloadFile => {
  const time = zonedTime(now);
  return {
    name: `summary-${time.slice(0, 10)}.json`,
    type: "application/json",
    text: writeSavedFile(questionnaire, answersThatCount(questionnaire, answers, beside), times.answeredAt, {
      ...beside,
      ...times,
      savedOn: time,
    }),
  };
};

export interface BundleTexts {
  readonly questionnaire: QuestionnaireWords;
  readonly instruments: Readonly<Record<string, InstrumentNames>>;
  readonly title: string;
}

export interface FileMaking extends WithheldChoice, FileMoments {
  /** URL of this copy of the site. */
  readonly madeAt: string;
  readonly plan: FhirPlan;
  readonly kind?: BundleKind;
  readonly withQuestions?: boolean;
  readonly page?: NonNullable<BundledAs["page"]>;
  /** Who answered for someone else, if they said so. */
  readonly relation?: Relation | null;
  /** The language the questions were asked in, if known. */
  readonly language?: Locale | null;
}

/** The answers and results as a file for a clinician's program. */
export function fhirFile(
  questionnaire: Questionnaire,
  answers: Answers,
  { questionnaire: words, instruments, title }: BundleTexts,
  { now: at, ...making }: FileMaking,
): DownloadFile {
  const now = zonedTime(at);
  const canonical = canonicalOf(questionnaire);
  const bundle = fhirBundle(questionnaire, answers, { canonical, words, instruments, title, now, ...making });
  return {
    name: `summary-${now.slice(0, 10)}-fhir.json`,
    type: "application/fhir+json",
    text: `${JSON.stringify(bundle, null, 1)}\n`,
  };
}
