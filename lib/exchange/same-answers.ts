import type { Answers } from "../questionnaire/answers";
import { canonicalAnswers } from "../questionnaire/canonical-answers";
import type { Questionnaire } from "../questionnaire/definition";
import { answersEverywhere } from "./reference";

interface Given {
  readonly answers: Answers;
  /** ISO date or time; null if unknown. */
  readonly takenOn: string | null;
}

const minute = (takenOn: string): number => Math.floor(Date.parse(takenOn) / 60_000);

/** Whether two times can be the same: compared to the minute if both are that precise, otherwise to the day. */
function mayBeOne(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const length = Math.min(a.length, b.length);
  return length <= 10 ? a.slice(0, length) === b.slice(0, length) : minute(a) === minute(b);
}

/**
 * Whether two files hold the same set of answers, in whichever formats. Anything one format does not hold is not
 * compared.
 */
export const areSameAnswers = (questionnaire: Questionnaire, a: Given, b: Given): boolean =>
  mayBeOne(a.takenOn, b.takenOn) &&
  canonicalAnswers(answersEverywhere(questionnaire, a.answers)) ===
    canonicalAnswers(answersEverywhere(questionnaire, b.answers));

/** Groups entries with the same answers, keeping their order. */
export function groupedByAnswers<T extends Given>(
  questionnaire: Questionnaire,
  all: readonly T[],
): readonly (readonly T[])[] {
  const groups: T[][] = [];
  for (const one of all) {
    const group = groups.find(([first]) => first !== undefined && areSameAnswers(questionnaire, first, one));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}
