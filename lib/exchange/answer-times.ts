import { whenGiven } from "./when-given";

/** When answers were given. Each time is only as precise as what is known; an unknown part is absent. */
export interface AnswerTimes {
  /** When the last answer was given or changed: an ISO date, or a time with its zone; null if unknown. */
  readonly answeredAt: string | null;
  /** When the first answer was given, in the same form. */
  readonly startedAt?: string;
  /**
   * Set if answers opened from a file or a code were then added to or changed: when the opened answers had been given,
   * in the same form, or `BEFORE_UNKNOWN`. Absent if nothing was changed.
   */
  readonly changedAfter?: string;
}

/**
 * Value of `changedAfter` when opened answers were changed but the file or code did not say when they had been given.
 */
export const BEFORE_UNKNOWN = "unknown";

export const TIMES_NOT_KNOWN: AnswerTimes = { answeredAt: null };

/** Parses the times found in a file or a tab. Anything that is not a valid date is left out. */
export function timesNamed(answeredAt: unknown, startedAt: unknown, changedAfter: unknown): AnswerTimes {
  const started = whenGiven(startedAt);
  const changed = changedAfter === BEFORE_UNKNOWN ? BEFORE_UNKNOWN : whenGiven(changedAfter);
  return {
    answeredAt: whenGiven(answeredAt),
    ...(started !== null && { startedAt: started }),
    ...(changed !== null && { changedAfter: changed }),
  };
}
