import { ACUTE_KINDS, type AcuteKind, type Circumstance } from "../rules/rule";
import type { LineId } from "./crisis-lines";

/** Which help comes first for the answers. Plain data; the texts are per language. */
export interface Guidance {
  /** The kind whose texts lead: the most urgent danger to life. */
  readonly kind: AcuteKind;
  /** All kinds, most urgent first. */
  readonly kinds: readonly AcuteKind[];
  /** Lines in the order they are offered. */
  readonly doors: readonly LineId[];
  readonly overdoseCard: boolean;
  /** Information that helps doctors find the cause of sudden confusion. */
  readonly confusion: boolean;
  /** The harm that is feared is to a baby, who cannot be stepped away from: the words for that take the others' place. */
  readonly baby: boolean;
  /** Someone else makes the danger and may see this screen: the way out of the site is before everything. */
  readonly wayOut: boolean;
  /** What else was answered that has words of its own, in a fixed order. */
  readonly circumstances: readonly SpokenCircumstance[];
  /** Lines for particular groups, after the main numbers and never instead of them. */
  readonly also: readonly LineId[];
}

/** Circumstances that have words of their own beside help. */
export const SPOKEN_CIRCUMSTANCES = [
  "declined",
  "home",
  "refuses",
  "dependent",
  "pregnant-use",
  "pregnant-opioids",
  "dread",
] as const satisfies readonly Circumstance[];
export type SpokenCircumstance = (typeof SPOKEN_CIRCUMSTANCES)[number];

/** Lines for a circumstance. */
const LINES_OF: Partial<Record<Circumstance, readonly LineId[]>> = {
  home: ["domestic-violence"],
  dependent: ["211"],
  perinatal: ["maternal"],
};

const linesOf = (circumstances: readonly Circumstance[], left: readonly Circumstance[]): readonly LineId[] =>
  (["home", "dependent", "perinatal"] as const)
    .filter((one) => circumstances.includes(one) && !left.includes(one))
    .flatMap((one) => LINES_OF[one] ?? []);

/** Lines beside help that does not interrupt. Danger at home has a notice with its line there. */
export const besideLines = (circumstances: readonly Circumstance[]): readonly LineId[] =>
  linesOf(circumstances, ["home"]);

/**
 * What is said of the circumstances beside help that does not interrupt. Danger at home has its notice, and someone who
 * refuses is spoken to where care is asked for.
 */
export const besideWords = (circumstances: readonly Circumstance[]): readonly SpokenCircumstance[] =>
  spokenOf(circumstances).filter((one) => one !== "home" && one !== "refuses");

/** Opioids in pregnancy have words that say more. */
const spokenOf = (circumstances: readonly Circumstance[]): readonly SpokenCircumstance[] =>
  SPOKEN_CIRCUMSTANCES.filter(
    (one) => circumstances.includes(one) && !(one === "pregnant-use" && circumstances.includes("pregnant-opioids")),
  );

/**
 * The body's danger is 911's, and so is psychosis after a birth, which can turn within hours. An urge to harm a baby may
 * be its first sign, and a baby cannot get away. In everything else 988 is first, but for danger that another person
 * makes: that is the police's if it is happening, and else the work of those who know about it.
 */
function doorsOf(kind: AcuteKind, home: boolean, baby: boolean): readonly LineId[] {
  if (kind === "home") return ["911", "domestic-violence"];
  const first911 = kind === "medical" || kind === "withdrawal" || kind === "postpartum" || baby;
  const doors: readonly LineId[] = first911 ? ["911", "988"] : ["988", "911"];
  return home ? [...doors, "domestic-violence"] : doors;
}

export function guidanceFor(kinds: readonly AcuteKind[], circumstances: readonly Circumstance[] = []): Guidance | null {
  const ordered = ACUTE_KINDS.filter((kind) => kinds.includes(kind));
  const kind = ordered[0];
  if (kind === undefined) return null;
  const home = ordered.includes("home");
  const baby = ordered.includes("harm-others") && circumstances.includes("baby");
  const doors = doorsOf(kind, home, baby);
  const isMedical = kind === "medical";
  const spoken = spokenOf(circumstances).filter(
    (one) =>
      // The kind's own words say it already, or an urge has taken the place of a dread.
      !(one === "home" && home) && !(one === "dread" && baby) && !(one === "declined" && !ordered.includes("suicide")),
  );
  const also = kind === "home" ? (["988"] as const) : [];
  return {
    kind,
    kinds: ordered,
    doors,
    overdoseCard: isMedical && circumstances.includes("overdose"),
    confusion: isMedical && circumstances.includes("confusion"),
    baby,
    wayOut: home || circumstances.includes("home"),
    circumstances: spoken,
    also: [...also, ...linesOf(circumstances, [])].filter((id) => !doors.includes(id)),
  };
}
