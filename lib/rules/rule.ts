import type { Condition, RuleCondition } from "./condition";
import type { LevelRank, RouteRank } from "./levels";

/**
 * The kind of acute risk a rule is about; decides whose help comes first and in which words. Medical danger is first,
 * because minutes count. Then psychosis after a birth, which also needs an emergency room right away, with two lives at
 * stake. Then what the person may do today. Danger from another person comes last, because it may be long past and
 * because its line is of a different kind than the police; whenever it is among others, its line is offered too, and
 * the quick exit precedes all of them.
 */
export const ACUTE_KINDS = ["medical", "withdrawal", "postpartum", "suicide", "harm-others", "mind", "home"] as const;
export type AcuteKind = (typeof ACUTE_KINDS)[number];

/** Other answers that change which help fits, but never which rule holds. */
export const CIRCUMSTANCES = [
  "overdose",
  "confusion",
  /** Pregnant, a new parent, or someone who cares for a baby. */
  "perinatal",
  /** The feared harm is to a baby. */
  "baby",
  /** Frightening thoughts about a baby, unwanted. */
  "dread",
  /** Pregnant, and drinks or uses drugs. */
  "pregnant-use",
  "pregnant-opioids",
  /** Someone hurts, threatens or follows the person, who may be watched. */
  "home",
  /** Someone depends on the person and has no one else today. */
  "dependent",
  /** Declined a question about safety. */
  "declined",
  /** True if the person sees no problem or does not want help. */
  "refuses",
] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/**
 * Inline notices for answers that do not interrupt: someone to talk to, danger at home, a bed for tonight, stopping
 * suddenly.
 */
export const NOTICES = ["talk", "home", "bed", "withdrawal"] as const;
export type Notice = (typeof NOTICES)[number];

/** One row of the rule table. A rule that holds raises; none can lower. */
export interface Rule {
  readonly id: string;
  readonly when: RuleCondition;
  /** "At least" this level, 2–5. Absent in rules that only set a route. */
  readonly level?: Exclude<LevelRank, 1>;
  readonly route: RouteRank;
  /** Set on exactly the rules that interrupt (route 3 or 4). */
  readonly acute?: AcuteKind;
  /** The inline notice that is shown from then on. */
  readonly notice?: Notice;
  /** Keys into the questionnaire's sources; never empty. */
  readonly sources: readonly string[];
}

/** S1: no improvement after an adequate trial of current care, so the next level up. One row per current level of care. */
export interface StepUp {
  readonly current: 1 | 2 | 3;
  readonly needAtLeast: 1 | 2 | 3 | 4;
  readonly level: 2 | 3 | 4;
}

/** E1, E2: a level that only works from a stable home becomes the next one if home or support is missing. */
export interface Setting {
  readonly id: string;
  readonly at: LevelRank;
  readonly when: RuleCondition;
  readonly level: LevelRank;
  readonly route: RouteRank;
  readonly sources: readonly string[];
}

export interface Stages {
  readonly stepUp: { readonly id: string; readonly rows: readonly StepUp[]; readonly sources: readonly string[] };
  readonly settings: readonly Setting[];
  /** S2: never below current care, or one step below it for someone who says they are improving. */
  readonly stepDown: { readonly id: string; readonly highest: LevelRank; readonly sources: readonly string[] };
}

/** Program tags and formats differ from rules by type: they have no level and no route. */
export interface Suggestion {
  readonly id: string;
  readonly when: Condition;
  /** Only allowed here, since a suggestion cannot affect the level. */
  readonly unless?: Condition;
}

/** How the person says current treatment is going; `response` of the stages. */
export type TreatmentResponse = "improving" | "too-early" | "same" | "worse";
