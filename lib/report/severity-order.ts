import { type Answer, codesOf, isStated } from "../questionnaire/answers";
import type { Effect, Question } from "../questionnaire/definition";
import { effectsOf } from "../questionnaire/path";
import { optionsOf } from "../questionnaire/questions";

/** Compared in order: how far it raises a dimension, how many flags it sets, its score, its position in the list. */
function weightOf(question: Question, answer: Answer): readonly number[] {
  if (typeof answer === "number") return [answer];
  const codes = codesOf(question, answer);
  const effects: readonly Effect[] = effectsOf(question, answer);
  const options = optionsOf(question);
  const chosen = options.filter(({ code }) => codes.includes(code));
  return [
    Math.max(0, ...effects.flatMap(({ sets }) => Object.values(sets ?? {}))),
    effects.flatMap(({ flags }) => flags ?? []).length,
    Math.max(0, ...chosen.map(({ score }) => score ?? 0)),
    Math.max(0, ...chosen.map((option) => options.indexOf(option))),
  ];
}

/** Whether an answer matters to the rules by itself. */
export function raises(question: Question, answer: Answer | undefined): boolean {
  if (!isStated(answer)) return false;
  const [sets = 0, flags = 0] = weightOf(question, answer);
  return typeof answer !== "number" && sets + flags > 0;
}

export type Weighed = "first" | "second" | "equal";

/** Which of two answers the rules treat as more serious. An unanswered question never counts as more serious. */
export function weigh(question: Question, first: Answer | undefined, second: Answer | undefined): Weighed {
  if (!isStated(first)) return isStated(second) ? "second" : "equal";
  if (!isStated(second)) return "first";
  const [a, b] = [weightOf(question, first), weightOf(question, second)];
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference > 0 ? "first" : "second";
  }
  return "equal";
}

/** Merges two answers: for multiple choice, everything either side selected; otherwise the more serious of the two. */
export function combined(
  question: Question,
  first: Answer | undefined,
  second: Answer | undefined,
): Answer | undefined {
  if (question.kind === "multi" && isStated(first) && isStated(second)) {
    const exclusive = optionsOf(question).flatMap((option) => (option.exclusive ? [option.code] : []));
    const codes = [...new Set([first, second].flatMap((answer) => codesOf(question, answer)))];
    const real = codes.filter((code) => !exclusive.includes(code));
    return real.length > 0 ? real : codes;
  }
  return weigh(question, first, second) === "second" ? second : (first ?? second);
}
