import { ACUTE_KINDS, type AcuteKind, type Circumstance } from "../assessment/rule";
import type { LineId } from "./crisis-lines";

/** Which help stands first for what was answered. Plain data; the words are in the language's texts. */
export interface Guidance {
  /** The kind whose words lead: the one with the most urgent danger to life. */
  readonly kind: AcuteKind;
  /** All kinds, most urgent first. */
  readonly kinds: readonly AcuteKind[];
  /** Lines in the order of their doors. */
  readonly doors: readonly LineId[];
  readonly overdoseCard: boolean;
  /** What helps doctors to find out why someone is suddenly confused. */
  readonly confusion: boolean;
  /** Lines for who the person is, after the doors and never in their place. */
  readonly also: readonly LineId[];
}

/** Medical danger is 911's, and 988 stands second; in everything else 988 stands first. */
const FIRST_911: readonly AcuteKind[] = ["medical", "withdrawal"];

/** Lines beside the doors for what else was answered. */
export const alsoLines = (circumstances: readonly Circumstance[]): readonly LineId[] =>
  circumstances.includes("perinatal") ? ["maternal"] : [];

export function guidanceFor(kinds: readonly AcuteKind[], circumstances: readonly Circumstance[] = []): Guidance | null {
  const ordered = ACUTE_KINDS.filter((kind) => kinds.includes(kind));
  const kind = ordered[0];
  if (kind === undefined) return null;
  const medical = FIRST_911.includes(kind);
  const isMedical = kind === "medical";
  return {
    kind,
    kinds: ordered,
    doors: medical ? ["911", "988"] : ["988", "911"],
    overdoseCard: isMedical && circumstances.includes("overdose"),
    confusion: isMedical && circumstances.includes("confusion"),
    also: alsoLines(circumstances),
  };
}
