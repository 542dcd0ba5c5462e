import type { Answers } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import { readGiven } from "../questionnaire/reading";

/** Whether the person is under 18, as far as they have said; if so, the words mention a trusted adult. */
export function isMinor(questionnaire: Questionnaire, answers: Answers): boolean {
  const { ledger, outOfScope } = readGiven(questionnaire, answers);
  return outOfScope !== null || ledger.flag("minor");
}
