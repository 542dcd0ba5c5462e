import { LEVELS, type LevelRank, rankOfLevel } from "../../lib/rules/levels";

/** What one of them says of a case: the level's rank, and whether crisis or emergency help is needed now. */
export interface Rating {
  /** Null where no level was given. */
  readonly level: LevelRank | null;
  /** Null where it was not said. */
  readonly crisis: boolean | null;
}

export interface RatedCase {
  readonly id: string;
  /** By the name of the rater, the tool, or the level agreed on. */
  readonly ratings: ReadonlyMap<string, Rating>;
}

/** Something in a file of ratings that cannot be read. */
export class NotARating extends Error {}

/** A level by its name or its rank, 1 to 5; null where the cell is empty. Throws NotARating. */
export function levelIn(cell: string): LevelRank | null {
  const text = cell.trim().toLowerCase();
  if (text === "") return null;
  const level = LEVELS.find((one) => one === text || String(rankOfLevel(one)) === text);
  if (level === undefined) throw new NotARating(`Expected a level of 1 to 5, or ${LEVELS.join(", ")}`);
  return rankOfLevel(level);
}

/** Yes or no, also as 1 or 0; null where the cell is empty. Throws NotARating. */
export function crisisIn(cell: string): boolean | null {
  const text = cell.trim().toLowerCase();
  if (text === "") return null;
  if (["1", "yes", "y"].includes(text)) return true;
  if (["0", "no", "n"].includes(text)) return false;
  throw new NotARating("Expected 1 or 0, or yes or no, for crisis");
}
