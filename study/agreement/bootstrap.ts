import { Seeded } from "../seeded";

export interface Estimate {
  /** Null where it cannot be worked out. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Resamples in which it could not be worked out, left out of the interval. */
  readonly undefinedResamples: number;
}

export interface Resampling {
  readonly resamples: number;
  readonly seed: number;
}

/** The quantile between the two nearest values, as most statistics programs have it (type 7). */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}

/** Fewer than this share of resamples say too little of the rest. */
const ENOUGH = 0.5;

/**
 * Estimates with 95 % percentile intervals: whole cases are drawn with replacement, as many as there are, and each
 * statistic is worked out anew from every draw. Statistics of one call share their draws.
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
