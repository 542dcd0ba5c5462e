import type { ReasonAnswer } from "./reason-answers";

/** From this many on, the same words after each name only tire whoever listens to them. */
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
