// The public API of the library. Nothing inside the project imports it.
import { acuteKinds, noticesOf } from "../lib/assessment/acute-risks";
import { type Assessment, assess, type Reason } from "../lib/assessment/assess";
import { levelToShow } from "../lib/assessment/too-little";
import { CRISIS_LINES } from "../lib/crisis/crisis-lines";
import type { CrisisLine } from "../lib/crisis/line";
import { loincNotice } from "../lib/exchange/fhir/loinc-notice";
import { type Answer, type Answers, checkAnswers, type Refusal } from "../lib/questionnaire/answers";
import type { Question, Questionnaire } from "../lib/questionnaire/definition";
import { mildestRest } from "../lib/questionnaire/mildest";
import { decidingOn, type Reading, readGiven } from "../lib/questionnaire/reading";
import { rulesIdentity } from "../lib/questionnaire/rules-identity";
import type { QuestionnaireWords } from "../lib/questionnaire/words";
import { LEVELS, type Level, ROUTES, type Route, rankOfLevel, rankOfRoute } from "../lib/rules/levels";
import type { AcuteKind, Notice } from "../lib/rules/rule";
import { levelOfCare } from "../questionnaires/level-of-care/level-of-care";
import { someone } from "../questionnaires/level-of-care/someone";
import { instrumentsEn } from "../questionnaires/level-of-care/text/en/instruments";
import { enWords } from "../questionnaires/level-of-care/text/en/words";
import { esWords } from "../questionnaires/level-of-care/text/es/words";

/** The words of every question and answer, in both languages. */
const words: { readonly en: QuestionnaireWords; readonly es: QuestionnaireWords } = { en: enWords, es: esWords };

/** Crisis and help lines with their numbers, hours and the date each was last checked. */
const crisisLines: readonly CrisisLine[] = CRISIS_LINES;

/** Attribution of the questions and codes. Show it, or pass it on, wherever the words or the codes appear. */
const notices: readonly string[] = [
  ...new Set([...Object.values(instrumentsEn).map(({ notice }) => notice), loincNotice]),
];

export type {
  AcuteKind,
  Answer,
  Answers,
  Assessment,
  CrisisLine,
  Level,
  Notice,
  Question,
  Questionnaire,
  QuestionnaireWords,
  Reading,
  Reason,
  Refusal,
  Route,
};
export {
  acuteKinds,
  assess,
  checkAnswers,
  crisisLines,
  decidingOn,
  LEVELS,
  levelOfCare,
  levelToShow,
  mildestRest,
  notices,
  noticesOf,
  ROUTES,
  rankOfLevel,
  rankOfRoute,
  readGiven,
  rulesIdentity,
  someone,
  words,
};
