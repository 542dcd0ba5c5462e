/** The standard normal quantile with 2.5% above it. */
const Z = 1.959963984540054;

/** A proportion with its confidence interval. */
export interface Share {
  readonly of: number;
  readonly count: number;
  /** Null if the denominator is 0. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A proportion with its 95% score interval by Wilson (1927), without continuity correction. */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { of, count, share: null, low: null, high: null };
  const share = count / of;
  const z2 = Z * Z;
  const middle = share + z2 / (2 * of);
  const reach = Z * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of));
  const scale = 1 + z2 / of;
  // At 0 and at 1 the limit is exact; rounding would leave a residue.
  const low = count === 0 ? 0 : (middle - reach) / scale;
  const high = count === of ? 1 : (middle + reach) / scale;
  return { of, count, share, low, high };
}

/**
 * The exact one-sided 95% upper limit of a proportion when none was observed: the share at which none in `of` would
 * still occur one time in twenty. 0 of 30 gives 9.5%.
 */
export const upperOfNone = (of: number): number | null => (of === 0 ? null : 1 - 0.05 ** (1 / of));
