import type { Answers } from "../questionnaire/answers";
import { DECLINE, type Question, type Questionnaire } from "../questionnaire/definition";
import { effectsOf, enterDerived, type Reading } from "../questionnaire/path";
import { furthestReach } from "../questionnaire/reach";
import { LEVELS, type LevelRank } from "./levels";
import { rate } from "./rate";

/** A deciding question left open counts as declined. It opens no further question. */
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

/**
 * The level if every unknown answer to a deciding question, and every question such answers would open, were the most serious one; null where
 * that is no higher than `level`.
 */
export function worstOfUnknown(
  questionnaire: Questionnaire,
  reading: Reading,
  answers: Answers,
  unknown: readonly Question[],
  level: LevelRank,
): LevelRank | null {
  if (level >= LEVELS.length) return null;
  if (unknown.length === 0) return null;
  const open = new Set(unknown);
  const { ledger } = furthestReach(questionnaire, reading, answers, (question) => open.has(question));
  const worst = rate(questionnaire, ledger).level;
  return worst > level ? worst : null;
}
