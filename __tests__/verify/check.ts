import type { VerifiedProperty } from "../../lib/content/verification-words";
import type { Questionnaire } from "../../lib/questionnaire/definition";

/** What one property came to over everything it was checked on. */
export interface Finding {
  /** How many combinations were looked at, one by one or all at once. */
  readonly combinations: bigint;
  /** Each says what broke and gives the smallest example at hand. */
  readonly violations: readonly string[];
  /** The rules, questions or answers that the property's sentence says are listed. */
  readonly listed?: readonly string[];
}

/** A property that has to hold. `run` takes any questionnaire, so that a broken one can show that the check can fail. */
export interface Check {
  readonly property: VerifiedProperty;
  /** Where nothing is left out: every combination there is. Otherwise the finding's count is the bound covered. */
  readonly exhaustive: boolean;
  readonly run: (questionnaire: Questionnaire) => Finding;
}

/** At most this many examples of one kind of violation are listed. */
export const MOST_EXAMPLES = 5;
