import type { Answer, Answers } from "../../lib/questionnaire/answers";
import { DECLINE, type Question, type Questionnaire } from "../../lib/questionnaire/definition";
import { isOpen } from "../../lib/questionnaire/pages";
import { readGiven } from "../../lib/questionnaire/reading";

function mildest(question: Question): Answer {
  switch (question.kind) {
    case "choice":
      return question.options[0]?.code ?? DECLINE;
    case "multi":
      return [question.options.find((option) => option.exclusive)?.code ?? DECLINE];
    case "integer":
      return question.min;
    case "text":
      return "";
  }
}

/** The answers, completed with the mildest answer to every open question on their path. */
export function completed(questionnaire: Questionnaire, answers: Answers): Answers {
  const open = readGiven(questionnaire, answers).path.filter((question) => isOpen(question, answers));
  if (open.length === 0) return answers;
  const more = Object.fromEntries(open.map((question) => [question.id, mildest(question)]));
  return completed(questionnaire, { ...answers, ...more });
}
