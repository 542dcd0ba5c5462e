/** The standard normal deviate that 2.5 % lie above. */
const Z = 1.959963984540054;

/** So many of so many, and the interval that a proportion seen so may stand for. */
export interface Share {
  readonly of: number;
  readonly count: number;
  /** Null where there are none to count. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A proportion with its 95 % score interval by Wilson (1927), without continuity correction. */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { of, count, share: null, low: null, high: null };
  const share = count / of;
  const z2 = Z * Z;
  const middle = share + z2 / (2 * of);
  const reach = Z * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of));
  const scale = 1 + z2 / of;
  // At none and at all the limit is 0 and 1 exactly; rounding would leave a trace.
  const low = count === 0 ? 0 : (middle - reach) / scale;
  const high = count === of ? 1 : (middle + reach) / scale;
  return { of, count, share, low, high };
}

/**
 * The one-sided exact 95 % upper limit of a proportion of which none was seen: the share at which none in `of` would
 * still be seen one time in twenty. 0 of 30 leaves 9.5 %.
 */
export const upperOfNone = (of: number): number | null => (of === 0 ? null : 1 - 0.05 ** (1 / of));
