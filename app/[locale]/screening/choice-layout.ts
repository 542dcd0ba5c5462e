import type { Question } from "../../../lib/questionnaire/definition";
import { optionsOf } from "../../../lib/questionnaire/questions";
import { type QuestionWords, say, type Voice } from "../../../lib/questionnaire/words";

/** One answer as it is offered: its code, and its label in the voice of the page. */
export interface Choice {
  readonly code: string;
  readonly label: string;
}

/** In letters: the longest label that is next to two others on a narrow phone, and the longest way not to say. */
const BESIDE = 14;
const DECLINE_BESIDE = 24;

/** The answers of a question; not to say apart. */
export const choicesOf = (question: Question, words: QuestionWords, voice: Voice): readonly Choice[] =>
  optionsOf(question).map(({ code }) => ({ code, label: say(words.options[code] ?? code, voice) }));

/** Two or three short answers of which one is chosen are in a row; all others in a list, a line each. */
export const isRow = (question: Question, choices: readonly Choice[]): boolean =>
  question.kind === "choice" && choices.length <= 3 && choices.every(({ label }) => label.length <= BESIDE);

/** Not to say has a line of its own where its words are too long for a row. */
export const isDeclineApart = (decline: string): boolean => decline.length > DECLINE_BESIDE;
