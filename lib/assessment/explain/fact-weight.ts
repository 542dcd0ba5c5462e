import type { DerivedEffect, Question, Questionnaire } from "../../questionnaire/definition";
import { effectsOf } from "../../questionnaire/path";
import { atomsOf } from "../../rules/condition";
import type { Fact } from "./fact";
import { openedBy } from "./opened-by";

const readCounts = new WeakMap<Questionnaire, ReadonlyMap<string, number>>();

/** How many derived effects read each answer, by question and code. */
function readCountsOf(questionnaire: Questionnaire): ReadonlyMap<string, number> {
  const known = readCounts.get(questionnaire);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { when } of questionnaire.derived)
    for (const atom of atomsOf(when)) {
      if (!("answered" in atom)) continue;
      const [question, codes] = atom.answered;
      for (const code of codes) counts.set(`${question} ${code}`, (counts.get(`${question} ${code}`) ?? 0) + 1);
    }
  readCounts.set(questionnaire, counts);
  return counts;
}

/** Higher than any single answer: the time of an attempt says more than the fact of one. */
const SAYS_BOTH = 100;

/** How informative an answer is beyond the condition: of two that satisfy it equally, the more informative one counts. */
export function weightOfCode(questionnaire: Questionnaire, question: Question, code: string): number {
  const effects = effectsOf(question, question.kind === "multi" ? [code] : code);
  const flags = effects.flatMap((effect) => effect.flags ?? []).length;
  const read = readCountsOf(questionnaire).get(`${question.id} ${code}`) ?? 0;
  return flags + read + (openedBy(question) ? SAYS_BOTH : 0);
}

/**
 * Whether a fact only selects the published cut-off for a total: the answer to the question of whom the rules apply to,
 * beside a total. "18 to 64" is not a reason for a level.
 */
export function picksCutOff(questionnaire: Questionnaire, { when }: DerivedEffect, fact: Fact): boolean {
  if (!("question" in fact) || !atomsOf(when).some((atom) => "score" in atom)) return false;
  return atomsOf(questionnaire.outOfScope.when).some(
    (atom) => "answered" in atom && atom.answered[0] === fact.question,
  );
}
