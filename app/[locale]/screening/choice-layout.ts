import type { Question } from "../../../lib/questionnaire/definition";
import { optionsOf } from "../../../lib/questionnaire/questions";
import { type QuestionWords, say, type Voice } from "../../../lib/questionnaire/words";

/** One answer choice: its code, and its label in the voice of the page. */
export interface Choice {
  readonly code: string;
  readonly label: string;
}

/** In characters: the longest label that fits next to two others on a narrow phone, and the longest decline option. */
const BESIDE = 14;
const DECLINE_BESIDE = 24;

/** The answers of a question, with the decline option separate. */
export const choicesOf = (question: Question, words: QuestionWords, voice: Voice): readonly Choice[] =>
  optionsOf(question).map(({ code }) => ({ code, label: say(words.options[code] ?? code, voice) }));

/** Two or three short single-choice answers share a row; all others form a list, one per line. */
export const isRow = (question: Question, choices: readonly Choice[]): boolean =>
  question.kind === "choice" && choices.length <= 3 && choices.every(({ label }) => label.length <= BESIDE);

/** The decline option gets its own line if its label is too long for a row. */
export const isDeclineApart = (decline: string): boolean => decline.length > DECLINE_BESIDE;
