import type { Answers } from "../questionnaire/answers";
import { DECLINE, type Question, type Questionnaire } from "../questionnaire/definition";
import { effectsOf, enterDerived, type Reading } from "../questionnaire/path";
import { placeOf } from "../questionnaire/questions";
import { furthestReach } from "../questionnaire/reach";
import { type Rating, rate } from "./rate";

/** A question on the path left open counts as declined. It opens no further question. */
export function countMissingAsDeclined(
  questionnaire: Questionnaire,
  { ledger, derived }: Reading,
  missing: readonly Question[],
): void {
  for (const question of missing) {
    ledger.enterCodes(question.id, [DECLINE]);
    for (const effect of effectsOf(question, DECLINE)) ledger.enter(effect);
  }
  if (missing.length > 0) while (enterDerived(questionnaire, ledger, derived));
}

/** The rating if every unknown answer, and every question such answers would open, were the most serious one. */
export function worstOfUnknown(
  questionnaire: Questionnaire,
  reading: Reading,
  answers: Answers,
  unknown: readonly Question[],
): Rating {
  const clinical = new Set(unknown.filter(({ id }) => !placeOf(questionnaire, id).section.practical));
  return rate(
    questionnaire,
    furthestReach(questionnaire, reading, answers, (question) => clinical.has(question)).ledger,
  );
}
