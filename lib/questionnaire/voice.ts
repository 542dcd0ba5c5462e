import { holds } from "../rules/condition";
import type { Answers } from "./answers";
import type { Questionnaire } from "./definition";
import { readGiven } from "./reading";
import type { Voice } from "./words";

/** Whether the person answers for themselves, or about another. */
export const voiceOf = (questionnaire: Questionnaire, answers: Answers): Voice =>
  holds(questionnaire.proxy, readGiven(questionnaire, answers).ledger) ? "other" : "self";

/**
 * Who the answers are about, from the question that asks it; null if unanswered. The rules treat answers about no one
 * in particular as the person's own.
 */
export function saidVoice(subject: string, answers: Answers): Voice | null {
  const said = answers[subject];
  return said === "self" || said === "other" ? said : null;
}
