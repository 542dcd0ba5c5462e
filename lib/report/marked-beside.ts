import { type Answers, codesOf } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import { optionsOf, questionOf } from "../questionnaire/questions";
import type { AnswerRow } from "./answer-rows";
import type { ReasonAnswer } from "./reason-answers";

/**
 * Answers about danger that count for something although no reason is based on them, such as self-injury when something
 * else alone decides the level. A result that never mentions them reads as if they had been missed.
 */
export function markedBeside(
  questionnaire: Questionnaire,
  answers: Answers,
  rows: readonly AnswerRow[],
  reasons: readonly { readonly answers: readonly ReasonAnswer[] }[],
): readonly AnswerRow[] {
  const told = new Set(reasons.flatMap((reason) => reason.answers).flatMap(({ questions }) => questions));
  return rows.filter(({ question: id, safety, state }) => {
    const answer = answers[id];
    if (!safety || state !== "answered" || answer === undefined || told.has(id)) return false;
    const question = questionOf(questionnaire, id);
    const marked = codesOf(question, answer);
    return optionsOf(question).some(
      ({ code, sets = {}, flags = [], score = 0 }) =>
        marked.includes(code) && (flags.length > 0 || score > 0 || Object.keys(sets).length > 0),
    );
  });
}
