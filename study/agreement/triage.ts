import { LEVELS, type Level, rankOfLevel } from "../../lib/rules/levels";
import type { RatedCase } from "./rated-case";
import { type Share, shareOf, upperOfNone } from "./wilson";

/** Why a miss could cost a life. */
export type Danger = "highest-level-missed" | "two-levels-too-low" | "crisis-missed";

export interface DangerousMiss {
  readonly id: string;
  readonly dangers: readonly Danger[];
  readonly tool: Level | null;
  readonly reference: Level | null;
}

/** How often the tool asks for too little or too much, compared with the reference. */
export interface Triage {
  readonly reference: string;
  readonly cases: number;
  /** Lower than the reference, at each of its levels; outpatient cannot be missed. */
  readonly underByLevel: readonly (Share & { readonly level: Level })[];
  readonly under: Share;
  readonly underByTwo: Share;
  readonly over: Share;
  /**
   * Lower than the reference when that is the highest level, with the upper confidence limit that zero misses would
   * still allow.
   */
  readonly underAtHighest: Share & { readonly upperIfNone: number | null };
  /**
   * The share of people in need of crisis or emergency help to whom the tool shows it, and the share of the others to
   * whom it does not.
   */
  readonly crisis: { readonly sensitivity: Share; readonly specificity: Share };
  readonly misses: readonly DangerousMiss[];
}

interface Judged {
  readonly id: string;
  readonly tool: number;
  readonly reference: number;
}

const HIGHEST = LEVELS.length;

function missOf({ id, ratings }: RatedCase, tool: string, reference: string): DangerousMiss | null {
  const [given, right] = [ratings.get(tool), ratings.get(reference)];
  const [low, high] = [given?.level ?? null, right?.level ?? null];
  const dangers: Danger[] = [];
  if (low !== null && high === HIGHEST && low < HIGHEST) dangers.push("highest-level-missed");
  if (low !== null && high !== null && high - low >= 2) dangers.push("two-levels-too-low");
  if (right?.crisis === true && given?.crisis === false) dangers.push("crisis-missed");
  const named = (rank: number | null) => (rank === null ? null : (LEVELS[rank - 1] ?? null));
  return dangers.length > 0 ? { id, dangers, tool: named(low), reference: named(high) } : null;
}

function crisisOf(cases: readonly RatedCase[], tool: string, reference: string): Triage["crisis"] {
  const known = cases.flatMap(({ ratings }) => {
    const [shown, needed] = [ratings.get(tool)?.crisis ?? null, ratings.get(reference)?.crisis ?? null];
    return shown === null || needed === null ? [] : [{ shown, needed }];
  });
  const share = (need: boolean) => {
    const of = known.filter(({ needed }) => needed === need);
    return shareOf(of.filter(({ shown }) => shown === need).length, of.length);
  };
  return { sensitivity: share(true), specificity: share(false) };
}

export function triageOf(cases: readonly RatedCase[], tool: string, reference: string): Triage {
  const judged = cases.flatMap(({ id, ratings }): Judged[] => {
    const [low, high] = [ratings.get(tool)?.level, ratings.get(reference)?.level];
    return low && high ? [{ id, tool: low, reference: high }] : [];
  });
  const share = (among: readonly Judged[], is: (one: Judged) => boolean) =>
    shareOf(among.filter(is).length, among.length);
  const tooLow = (one: Judged) => one.tool < one.reference;
  const at = (level: Level) => judged.filter((one) => one.reference === rankOfLevel(level));
  const highest = share(
    judged.filter((one) => one.reference === HIGHEST),
    tooLow,
  );
  return {
    reference,
    cases: judged.length,
    underByLevel: LEVELS.slice(1).map((level) => ({ level, ...share(at(level), tooLow) })),
    under: share(judged, tooLow),
    underByTwo: share(judged, (one) => one.reference - one.tool >= 2),
    over: share(judged, (one) => one.tool > one.reference),
    underAtHighest: { ...highest, upperIfNone: highest.count === 0 ? upperOfNone(highest.of) : null },
    crisis: crisisOf(cases, tool, reference),
    misses: cases.flatMap((one) => missOf(one, tool, reference) ?? []),
  };
}
