import type { VerifiedProperty } from "../../lib/content/verification-words";
import type { Questionnaire } from "../../lib/questionnaire/definition";
import type { Basis } from "../../lib/report/verification";

/** What one property came to over everything it was checked on. */
export interface Finding {
  /** How many cases were looked at, one by one. */
  readonly enumerated: bigint;
  /** How many combinations it holds for by the structure of the rules, beyond those looked at one by one. */
  readonly covers?: bigint;
  /** Each says what broke and gives the smallest example at hand. */
  readonly violations: readonly string[];
  /** The rules, questions or answers that the property's sentence says are listed. */
  readonly listed?: readonly string[];
}

/** A property that has to hold. `run` takes any questionnaire, so that a broken one can show that the check can fail. */
export interface Check {
  readonly property: VerifiedProperty;
  readonly basis: Basis;
  readonly run: (questionnaire: Questionnaire) => Finding;
}

/** At most this many examples of one kind of violation are listed. */
export const MOST_EXAMPLES = 5;
