import { Seeded } from "../seeded";

export interface Estimate {
  /** Null if it is undefined. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Resamples in which it was undefined; they are left out of the interval. */
  readonly undefinedResamples: number;
}

export interface Resampling {
  readonly resamples: number;
  readonly seed: number;
}

/**
 * The quantile with linear interpolation between the two nearest values, the default of most statistics programs (type
 * 7).
 */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}

/** If fewer than this share of resamples are defined, no interval is given. */
const ENOUGH = 0.5;

/**
 * Estimates with 95% percentile intervals: whole cases are resampled with replacement, as many as there are, and each
 * statistic is recomputed from every resample. Statistics of one call share their resamples.
 */
export function bootstrapped<Case, Name extends string>(
  cases: readonly Case[],
  statistics: Readonly<Record<Name, (cases: readonly Case[]) => number | null>>,
  { resamples, seed }: Resampling,
): Readonly<Record<Name, Estimate>> {
  const chance = new Seeded(seed);
  const names = Object.keys(statistics) as Name[];
  const drawn = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let resample = 0; resample < resamples && cases.length > 0; resample++) {
    const draw = cases.map(() => cases[chance.below(cases.length)] as Case);
    for (const name of names) {
      const value = statistics[name](draw);
      if (value !== null) drawn.get(name)?.push(value);
    }
  }
  const estimate = (name: Name): Estimate => {
    const values = (drawn.get(name) ?? []).sort((a, b) => a - b);
    const enough = values.length > 0 && values.length >= resamples * ENOUGH;
    return {
      value: cases.length > 0 ? statistics[name](cases) : null,
      low: enough ? quantile(values, 0.025) : null,
      high: enough ? quantile(values, 0.975) : null,
      undefinedResamples: resamples - values.length,
    };
  };
  return Object.fromEntries(names.map((name) => [name, estimate(name)])) as Record<Name, Estimate>;
}
