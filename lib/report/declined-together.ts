import { fill } from "../content/fill";
import { say, type Voice } from "../questionnaire/words";
import type { AnswerTextWords } from "./answer-text";
import type { ReasonAnswer } from "./reason-answers";

/** From this many up, repeating the same words after each name only tires a listener. */
const MANY = 3;

/** Answers as they are told on screen: what was declined many times is drawn into one, with every name in it. */
export interface ToldAnswers {
  readonly answers: readonly ReasonAnswer[];
  readonly declined: readonly ReasonAnswer[];
}

export function declinedTogether(answers: readonly ReasonAnswer[], declinedText: string): ToldAnswers {
  const declined = answers.filter(({ answer }) => answer === declinedText);
  if (declined.length < MANY) return { answers, declined: [] };
  return { answers: answers.filter(({ answer }) => answer !== declinedText), declined };
}

/** Many declined answers, by how many they are. */
export const manyDeclined = (count: number, words: AnswerTextWords, voice: Voice): string =>
  fill(words.manyDeclined, { answer: say(words.declined, voice), count });
