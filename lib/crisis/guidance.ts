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
  /** Someone fears harming a baby, whom one cannot just step away from, so words about that replace the others. */
  readonly baby: boolean;
  /** The danger comes from someone who may see this screen, so the quick exit is shown first. */
  readonly wayOut: boolean;
  /** Other circumstances with words of their own, in a fixed order. */
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

/** Who knows about being hurt by someone: for a minor, the line for children and teens comes first. */
export const hurtLines = (minor: boolean): readonly LineId[] =>
  minor ? ["childhelp", "domestic-violence"] : ["domestic-violence"];

/** Lines for a circumstance. */
const LINES_OF: { readonly [C in "dependent" | "perinatal"]: readonly LineId[] } = {
  dependent: ["211"],
  perinatal: ["maternal"],
};

/** Lines beside help that does not interrupt. Danger at home has a notice with its own line there. */
export const besideLines = (circumstances: readonly Circumstance[]): readonly LineId[] =>
  (["dependent", "perinatal"] as const).filter((one) => circumstances.includes(one)).flatMap((one) => LINES_OF[one]);

/**
 * What to say about the circumstances beside help that does not interrupt. Danger at home has its own notice, and
 * someone who refuses help is addressed where care is asked for.
 */
export const besideWords = (circumstances: readonly Circumstance[]): readonly SpokenCircumstance[] =>
  spokenOf(circumstances).filter((one) => one !== "home" && one !== "refuses");

/** If opioids in pregnancy apply, their words replace the more general ones. */
const spokenOf = (circumstances: readonly Circumstance[]): readonly SpokenCircumstance[] =>
  SPOKEN_CIRCUMSTANCES.filter(
    (one) => circumstances.includes(one) && !(one === "pregnant-use" && circumstances.includes("pregnant-opioids")),
  );

/**
 * Physical danger needs 911, and so does psychosis after a birth, which can worsen within hours. An urge to harm a baby
 * may be its first sign, and a baby cannot get away. In every other case 988 comes first, except for danger from
 * another person: that is for the police if it is happening now, and otherwise for those who specialize in it.
 */
function doorsOf(kind: AcuteKind, home: boolean, baby: boolean, minor: boolean): readonly LineId[] {
  if (kind === "home") return ["911", ...hurtLines(minor)];
  const first911 = kind === "medical" || kind === "withdrawal" || kind === "postpartum" || baby;
  const doors: readonly LineId[] = first911 ? ["911", "988"] : ["988", "911"];
  return home ? [...doors, ...hurtLines(minor)] : doors;
}

export function guidanceFor(
  kinds: readonly AcuteKind[],
  circumstances: readonly Circumstance[] = [],
  minor = false,
): Guidance | null {
  const ordered = ACUTE_KINDS.filter((kind) => kinds.includes(kind));
  const kind = ordered[0];
  if (kind === undefined) return null;
  const home = ordered.includes("home");
  const baby = ordered.includes("harm-others") && circumstances.includes("baby");
  const doors = doorsOf(kind, home, baby, minor);
  const isMedical = kind === "medical";
  const spoken = spokenOf(circumstances).filter(
    (one) =>
      // The kind's own words say it already, or an urge outweighs the frightening thoughts.
      !(one === "home" && home) && !(one === "dread" && baby) && !(one === "declined" && !ordered.includes("suicide")),
  );
  const also = kind === "home" ? (["988"] as const) : [];
  const hurt = circumstances.includes("home") ? hurtLines(minor) : [];
  return {
    kind,
    kinds: ordered,
    doors,
    overdoseCard: isMedical && circumstances.includes("overdose"),
    confusion: isMedical && circumstances.includes("confusion"),
    baby,
    wayOut: home || circumstances.includes("home"),
    circumstances: spoken,
    also: [...also, ...hurt, ...besideLines(circumstances)].filter((id) => !doors.includes(id)),
  };
}
