import { type Answer, type Answers, isBlank } from "../../lib/questionnaire/answers";
import type { Option, Question } from "../../lib/questionnaire/definition";
import { readAnswers } from "../../lib/questionnaire/path";
import { optionsOf } from "../../lib/questionnaire/questions";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";

/** Who is meant unless a case says otherwise; no age is milder than another. */
const SOMEONE: Answers = { "about-subject": "self", "about-age": "18-64" };

function weightOf(option: Option): number {
  const sets = Object.values(option.sets ?? {}).reduce((sum, value) => sum + value, 0);
  return sets + (option.flags?.length ?? 0) + (option.score ?? 0) + (option.current ?? 0);
}

/** The answer that means least to the rules; the first listed where several mean nothing. */
export function mildestAnswer(question: Question): Answer {
  const someone = SOMEONE[question.id];
  if (someone !== undefined) return someone;
  if (question.kind === "integer") return question.min;
  if (question.kind === "text") return "";
  const options = optionsOf(question);
  const none = options.find((option) => option.exclusive);
  const mildest = none ?? options.toSorted((a, b) => weightOf(a) - weightOf(b))[0];
  const code = mildest?.code ?? "";
  return question.kind === "multi" ? [code] : code;
}

/** The answers stated, and to every other question on the path that they open what `fill` makes of it. */
export function filled(stated: Answers, fill: (question: Question) => Answer): Answers {
  let answers: Answers = { ...SOMEONE, ...stated };
  for (;;) {
    const open = readAnswers(levelOfCare, answers).path.filter(({ id, optional }) => !optional && isBlank(answers[id]));
    if (open.length === 0) return answers;
    answers = { ...answers, ...Object.fromEntries(open.map((question) => [question.id, fill(question)])) };
  }
}

/** Full answers of a case that states only what matters: everything else on the path is at its mildest. */
export const mildest = (stated: Answers): Answers => filled(stated, mildestAnswer);
