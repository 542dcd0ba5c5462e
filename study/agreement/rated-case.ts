import { LEVELS, type LevelRank, rankOfLevel } from "../../lib/rules/levels";

/** One rating of a case: the level's rank, and whether crisis or emergency help is needed now. */
export interface Rating {
  /** Null if no level was given. */
  readonly level: LevelRank | null;
  /** Null if it was not given. */
  readonly crisis: boolean | null;
}

export interface RatedCase {
  readonly id: string;
  /** Keyed by the name of the rater, the tool, or the agreed level. */
  readonly ratings: ReadonlyMap<string, Rating>;
}

/** A value in a ratings file that cannot be parsed. */
export class NotARating extends Error {}

/** Parses a level from its name or its rank, 1 to 5; null if the cell is empty. Throws NotARating. */
export function levelIn(cell: string): LevelRank | null {
  const text = cell.trim().toLowerCase();
  if (text === "") return null;
  const level = LEVELS.find((one) => one === text || String(rankOfLevel(one)) === text);
  if (level === undefined) throw new NotARating(`Expected a level of 1 to 5, or ${LEVELS.join(", ")}`);
  return rankOfLevel(level);
}

/** Parses yes or no, also as 1 or 0; null if the cell is empty. Throws NotARating. */
export function crisisIn(cell: string): boolean | null {
  const text = cell.trim().toLowerCase();
  if (text === "") return null;
  if (["1", "yes", "y"].includes(text)) return true;
  if (["0", "no", "n"].includes(text)) return false;
  throw new NotARating("Expected 1 or 0, or yes or no, for crisis");
}
