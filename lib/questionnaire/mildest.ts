import { type Answer, type Answers, isBlank } from "./answers";
import type { Option, Question, Questionnaire } from "./definition";
import { optionsOf } from "./questions";
import { readGiven } from "./reading";

function weightOf(option: Option): number {
  const sets = Object.values(option.sets ?? {}).reduce((sum, value) => sum + value, 0);
  return sets + (option.flags?.length ?? 0) + (option.score ?? 0) + (option.current ?? 0);
}

/**
 * The answer that matters least to the rules; the first listed if several do not matter. `someone` supplies what no
 * answer is mildest for: who the person is and how old they are.
 */
export function mildestAnswer(question: Question, someone: Answers): Answer {
  const given = someone[question.id];
  if (given !== undefined) return given;
  if (question.kind === "integer") return question.min;
  // Free text has none, and is left empty.
  const options = optionsOf(question);
  const none = options.find((option) => option.exclusive);
  const mildest = none ?? options.toSorted((a, b) => weightOf(a) - weightOf(b))[0];
  const code = mildest?.code ?? "";
  return question.kind === "multi" ? [code] : code;
}

/** The stated answers plus, for every other question on the path they open, the answer from `fill`. */
export function filledWith(
  questionnaire: Questionnaire,
  stated: Answers,
  someone: Answers,
  fill: (question: Question) => Answer,
): Answers {
  let answers: Answers = { ...someone, ...stated };
  for (;;) {
    const open = readGiven(questionnaire, answers).path.filter(({ id, optional }) => !optional && isBlank(answers[id]));
    if (open.length === 0) return answers;
    answers = { ...answers, ...Object.fromEntries(open.map((question) => [question.id, fill(question)])) };
  }
}

/**
 * Complete answers for a case that states only what matters: everything else on the path gets its mildest answer. For trying a
 * case, never for a person: what a person did not say counts as declined.
 */
export const mildestRest = (questionnaire: Questionnaire, stated: Answers, someone: Answers): Answers =>
  filledWith(questionnaire, stated, someone, (question) => mildestAnswer(question, someone));
