import type { UrgencyCause } from "../assessment/urgency";
import type { Voice } from "../questionnaire/words";
import type { Level, Route } from "../rules/levels";
import type { AcuteKind } from "../rules/rule";
import type { AlsoForYou } from "./also-for-you";

export const INSURANCES = ["employer", "marketplace", "medicaid", "medicare", "va", "none", "unsure"] as const;
export type Insurance = (typeof INSURANCES)[number];

/** The ages that programs are for, as the question on age has them. Below 13 the rules are not for the person. */
export const AGE_GROUPS = ["13-17", "18-64", "65-plus"] as const;
export type AgeGroup = (typeof AGE_GROUPS)[number];

/** The parts of a result and its answers that the surrounding help depends on. Nothing here can affect the level. */
export interface Situation {
  /** Null for people the rules are not for. */
  readonly level: Level | null;
  readonly route: Route;
  /** What an urgent route is about; `other` where left out. */
  readonly urgencyCause?: UrgencyCause;
  /** The kind of acute risk whose help leads; left out where nothing is acute. */
  readonly acute?: AcuteKind;
  /** What a result says beside the level. */
  readonly alsoForYou?: readonly AlsoForYou[];
  readonly voice: Voice;
  readonly minor: boolean;
  /** Null where not said. */
  readonly age?: AgeGroup | null;
  readonly older?: boolean;
  readonly perinatal?: boolean;
  readonly veteran?: boolean;
  /** Already has a therapist, a doctor or a program. */
  readonly inCare?: boolean;
  /** Sees no problem, or does not want help. */
  readonly refuses?: boolean;
  readonly works?: boolean;
  readonly studies?: boolean;
  readonly caring?: boolean;
  /** Null where not said. */
  readonly insurance?: Insurance | null;
  readonly substanceUse?: boolean;
  readonly opioids?: boolean;
  readonly eating?: boolean;
  /** Video care fits: the `telehealth` format was suggested. */
  readonly telehealth?: boolean;
  /** A group would be hard or not possible. */
  readonly groupHard?: boolean;
  /** Lives where people know each other. */
  readonly smallPlace?: boolean;
}

/** Something to show when the situation calls for it. */
export interface Offer<Id extends string = string> {
  readonly id: Id;
  readonly when: (situation: Situation) => boolean;
}

/** The offers that apply, in table order. */
export const offered = <Id extends string>(offers: readonly Offer<Id>[], situation: Situation): Id[] =>
  offers.filter(({ when }) => when(situation)).map(({ id }) => id);

export const always = () => true;
export const atLevel =
  (...levels: readonly Level[]) =>
  ({ level }: Situation) =>
    level !== null && levels.includes(level);

const INSURED: readonly (Insurance | null | undefined)[] = ["employer", "marketplace", "medicaid", "medicare", "va"];
export const isInsured = ({ insurance }: Situation): boolean => INSURED.includes(insurance);
/** Also where insurance was not said: help for both cases is shown. */
export const mayBeUninsured = (situation: Situation): boolean => !isInsured(situation);
export const mayBeInsured = ({ insurance }: Situation): boolean => insurance !== "none";
export const isUrgent = ({ route }: Situation): boolean =>
  route === "urgent" || route === "crisis" || route === "medical";
