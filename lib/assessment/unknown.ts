import type { Answers } from "../questionnaire/answers";
import type { Question, Questionnaire } from "../questionnaire/definition";
import { furthestReach } from "../questionnaire/reach";
import type { Reading } from "../questionnaire/reading";
import { LEVELS, type LevelRank } from "../rules/levels";
import { rate } from "../rules/rate";

/**
 * The level if every unknown answer to a deciding question, and every question such answers would open, were the most
 * serious one; null if that is no higher than `level`.
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
