import { LEVELS } from "../../lib/rules/levels";
import { bootstrapped, type Estimate, type Resampling } from "./bootstrap";
import { type Disagreement, kappa, linear, nominal, quadratic, type Table, tableOf } from "./kappa";
import type { RatedCase } from "./rated-case";
import { type Share, shareOf } from "./wilson";

/** How well two agree on the level. Cases that either of them left without a level are not counted. */
export interface PairAgreement {
  readonly first: string;
  readonly second: string;
  readonly cases: number;
  readonly exact: Share;
  /** The same level or a neighboring one. */
  readonly withinOne: Share;
  readonly kappa: Estimate;
  readonly linearKappa: Estimate;
  readonly quadraticKappa: Estimate;
  /** Rows are the first one's levels, columns the second one's, starting with outpatient. */
  readonly table: Table;
  /** Cases they rated at different levels. */
  readonly differing: readonly string[];
}

type Pair = readonly [id: string, first: number, second: number];

const pairsOf = (cases: readonly RatedCase[], first: string, second: string): readonly Pair[] =>
  cases.flatMap(({ id, ratings }): Pair[] => {
    const [a, b] = [ratings.get(first)?.level, ratings.get(second)?.level];
    return a && b ? [[id, a - 1, b - 1]] : [];
  });

const tableFrom = (pairs: readonly Pair[]) =>
  tableOf(
    pairs.map(([, a, b]) => [a, b] as const),
    LEVELS.length,
  );

const kappaBy = (disagreement: Disagreement) => (pairs: readonly Pair[]) => kappa(tableFrom(pairs), disagreement);

export function pairAgreement(
  cases: readonly RatedCase[],
  first: string,
  second: string,
  resampling: Resampling,
): PairAgreement {
  const pairs = pairsOf(cases, first, second);
  const within = (most: number) => pairs.filter(([, a, b]) => Math.abs(a - b) <= most).length;
  const estimates = bootstrapped(
    pairs,
    { kappa: kappaBy(nominal), linearKappa: kappaBy(linear), quadraticKappa: kappaBy(quadratic) },
    resampling,
  );
  return {
    first,
    second,
    cases: pairs.length,
    exact: shareOf(within(0), pairs.length),
    withinOne: shareOf(within(1), pairs.length),
    ...estimates,
    table: tableFrom(pairs),
    differing: pairs.filter(([, a, b]) => a !== b).map(([id]) => id),
  };
}
