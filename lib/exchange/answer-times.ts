import { whenGiven } from "./when-given";

/** When answers were given, each no more exact than it is known. A part that is not known is left out. */
export interface AnswerTimes {
  /** When the last answer was given or changed: an ISO date, or a time with its zone; null where it is not known. */
  readonly answeredAt: string | null;
  /** When the first answer was given, in the same form. */
  readonly startedAt?: string;
  /**
   * Answers that had been opened from a file or a code were added to or changed since: when they had been given before
   * that, in the same form, or `BEFORE_UNKNOWN`. Left out where nothing was.
   */
  readonly changedAfter?: string;
}

/** Stands where answers were changed since, and nothing says when they had been given. */
export const BEFORE_UNKNOWN = "unknown";

export const TIMES_NOT_KNOWN: AnswerTimes = { answeredAt: null };

/** The times that a file or a tab says; what is no date is left out. */
export function timesNamed(answeredAt: unknown, startedAt: unknown, changedAfter: unknown): AnswerTimes {
  const started = whenGiven(startedAt);
  const changed = changedAfter === BEFORE_UNKNOWN ? BEFORE_UNKNOWN : whenGiven(changedAfter);
  return {
    answeredAt: whenGiven(answeredAt),
    ...(started !== null && { startedAt: started }),
    ...(changed !== null && { changedAfter: changed }),
  };
}
