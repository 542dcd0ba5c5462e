import type { Resampling } from "./bootstrap";
import { type PairAgreement, pairAgreement } from "./pair-agreement";
import type { RatedCase } from "./rated-case";
import { type Triage, triageOf } from "./triage";

/** The role of each name among the ratings. */
export interface Roles {
  readonly raters: readonly string[];
  /** Null if only raters are compared. */
  readonly tool: string | null;
  /** Whose level is taken as correct; null if each rater is used in turn. */
  readonly reference: string | null;
}

export interface AgreementReport extends Resampling {
  /** Version and hash of the rules that produced the tool's ratings. */
  readonly rules: string;
  readonly generator: "xoroshiro128+";
  readonly cases: number;
  /** Cases without a level, by who did not give one. */
  readonly without: Readonly<Record<string, readonly string[]>>;
  readonly betweenRaters: readonly PairAgreement[];
  readonly withTool: readonly PairAgreement[];
  readonly triage: readonly Triage[];
}

/** Sorted by id, so that resampling with a seed does not depend on the order of the file. */
const sorted = (cases: readonly RatedCase[]) =>
  cases.toSorted((a, b) => a.id.localeCompare(b.id, "en", { numeric: true }));

export function agreementReport(
  given: readonly RatedCase[],
  { raters, tool, reference }: Roles,
  rules: string,
  resampling: Resampling,
): AgreementReport {
  const cases = sorted(given);
  const everyone = [...raters, ...(tool === null ? [] : [tool]), ...(reference === null ? [] : [reference])];
  const without = everyone.map((name) => [
    name,
    cases.filter(({ ratings }) => (ratings.get(name)?.level ?? null) === null).map(({ id }) => id),
  ]);
  const pair = (first: string, second: string) => pairAgreement(cases, first, second, resampling);
  const judges = reference === null ? raters : [reference];
  return {
    rules,
    ...resampling,
    generator: "xoroshiro128+",
    cases: cases.length,
    without: Object.fromEntries(without.filter(([, ids]) => ids && ids.length > 0)),
    betweenRaters: raters.flatMap((first, at) => raters.slice(at + 1).map((second) => pair(first, second))),
    withTool: tool === null ? [] : [...judges, ...(reference === null ? [] : raters)].map((one) => pair(one, tool)),
    triage: tool === null ? [] : judges.map((judge) => triageOf(cases, tool, judge)),
  };
}
