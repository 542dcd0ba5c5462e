import { fill } from "../content/fill";
import { say, type Voice } from "../questionnaire/words";
import type { AnswerTextWords } from "./answer-text";
import type { ReasonAnswer } from "./reason-answers";

/** From this number on, repeating the same words after each name only tires someone listening to a screen reader. */
const MANY = 3;

/** Answers as shown on screen. Several declined answers are combined into one entry that lists their names. */
export interface ToldAnswers {
  readonly answers: readonly ReasonAnswer[];
  readonly declined: readonly ReasonAnswer[];
}

export function declinedTogether(answers: readonly ReasonAnswer[], declinedText: string): ToldAnswers {
  const declined = answers.filter(({ answer }) => answer === declinedText);
  if (declined.length < MANY) return { answers, declined: [] };
  return { answers: answers.filter(({ answer }) => answer !== declinedText), declined };
}

/** The text for several declined answers, with their count. */
export const manyDeclined = (count: number, words: AnswerTextWords, voice: Voice): string =>
  fill(words.manyDeclined, { answer: say(words.declined, voice), count });
