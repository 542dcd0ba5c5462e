import { type Answers, isStated } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import { decidingOn, type Reading } from "../questionnaire/reading";
import type { Level } from "../rules/levels";

/**
 * Whether too little was answered for a level to be named: one of the questions that screen for suicide was declined or is
 * unanswered, and fewer than the questionnaire's share of the deciding questions on the path were answered. Route and crisis
 * help do not depend on this.
 */
export function answeredTooLittle({ enough }: Questionnaire, reading: Reading, answers: Answers): boolean {
  if (!enough || reading.outOfScope !== null || enough.screen.every((id) => isStated(answers[id]))) return false;
  const deciding = decidingOn(reading);
  return deciding.filter(({ id }) => isStated(answers[id])).length < deciding.length * enough.share;
}

/** The level that may be shown, printed or exported: null if too little was answered for one. */
export const levelToShow = ({
  level,
  tooLittle,
}: {
  readonly level: Level | null;
  readonly tooLittle: boolean;
}): Level | null => (tooLittle ? null : level);
