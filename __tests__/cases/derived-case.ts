import type { Answers } from "../../lib/questionnaire/answers";

/**
 * The effect of scores and combinations of answers, at each cut-off and one below it, worked out by hand from the
 * published question contract. `comes` names every dimension above 0 and every flag; the answers that open the gates
 * are left out.
 */
export interface DerivedCase {
  readonly name: string;
  readonly answers: Answers;
  readonly comes: string;
}

export const one = (name: string, answers: Answers, comes: string): DerivedCase => ({ name, answers, comes });
