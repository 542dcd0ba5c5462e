import type { VerifiedProperty } from "../../lib/content/verification-words";
import type { Questionnaire } from "../../lib/questionnaire/definition";
import type { Basis } from "../../lib/report/verification";

/** The outcome for one property over everything it was checked on. */
export interface Finding {
  /** How many cases were examined one by one. */
  readonly enumerated: bigint;
  /** How many combinations it holds for because of the rules' structure, beyond those examined one by one. */
  readonly covers?: bigint;
  /** Each says what failed and gives the smallest example found. */
  readonly violations: readonly string[];
  /** The rules, questions or answers that the property's sentence refers to as listed. */
  readonly listed?: readonly string[];
}

/**
 * A property that must hold. `run` accepts any questionnaire, so that a broken one can show that the check is able to
 * fail.
 */
export interface Check {
  readonly property: VerifiedProperty;
  readonly basis: Basis;
  readonly run: (questionnaire: Questionnaire) => Finding;
}

/** At most this many examples of one kind of violation are listed. */
export const MOST_EXAMPLES = 5;
