import type { Answers } from "../../lib/questionnaire/answers";

/**
 * What scores and several answers together come to, at each cut-off and one short of it, worked out by hand from the
 * published question contract. `comes` names every dimension above 0 and every flag; the answers of the gates are left out.
 */
export interface DerivedCase {
  readonly name: string;
  readonly answers: Answers;
  readonly comes: string;
}

export const one = (name: string, answers: Answers, comes: string): DerivedCase => ({ name, answers, comes });
