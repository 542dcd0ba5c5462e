import type { UrgencyCause } from "../assessment/urgency";
import type { Voice } from "../questionnaire/words";
import type { Level, Route } from "../rules/levels";
import type { AcuteKind } from "../rules/rule";
import type { AlsoForYou } from "./also-for-you";

export const INSURANCES = ["employer", "marketplace", "medicaid", "medicare", "va", "none", "unsure"] as const;
export type Insurance = (typeof INSURANCES)[number];

/** The ages that programs accept, as in the question about age. Under 13 the rules do not apply. */
export const AGE_GROUPS = ["13-17", "18-64", "65-plus"] as const;
export type AgeGroup = (typeof AGE_GROUPS)[number];

/** The parts of a result and its answers that the surrounding help depends on. Nothing here can affect the level. */
export interface CareContext {
  /** Null if the rules do not apply to this person. */
  readonly level: Level | null;
  readonly route: Route;
  /** What an urgent route is about; `other` if absent. */
  readonly urgencyCause?: UrgencyCause;
  /** The kind of acute risk whose help comes first; absent if nothing is acute. */
  readonly acute?: AcuteKind;
  /** The additional advice that a result gives. */
  readonly alsoForYou?: readonly AlsoForYou[];
  readonly voice: Voice;
  readonly minor: boolean;
  /** Null if not given. */
  readonly age?: AgeGroup | null;
  readonly older?: boolean;
  readonly perinatal?: boolean;
  readonly veteran?: boolean;
  /** True if the person already has a therapist, a doctor or a program. */
  readonly inCare?: boolean;
  /** True if the person already stays in a program or hospital day and night. */
  readonly staysInCare?: boolean;
  /** True if the person sees no problem or does not want help. */
  readonly refuses?: boolean;
  readonly works?: boolean;
  readonly studies?: boolean;
  readonly caring?: boolean;
  /** Null if not given. */
  readonly insurance?: Insurance | null;
  readonly substanceUse?: boolean;
  readonly opioids?: boolean;
  readonly eating?: boolean;
  /** True if video care fits: the `telehealth` format was suggested. */
  readonly telehealth?: boolean;
  /** True if a group would be hard or impossible. */
  readonly groupHard?: boolean;
  /** True if the person lives where people know each other. */
  readonly smallPlace?: boolean;
}

/** Something to show when the situation calls for it. */
export interface Offer<Id extends string = string> {
  readonly id: Id;
  readonly when: (situation: CareContext) => boolean;
}

/** The offers that apply, in table order. */
export const offered = <Id extends string>(offers: readonly Offer<Id>[], situation: CareContext): Id[] =>
  offers.filter(({ when }) => when(situation)).map(({ id }) => id);

export const always = () => true;
export const atLevel =
  (...levels: readonly Level[]) =>
  ({ level }: CareContext) =>
    level !== null && levels.includes(level);

const INSURED: readonly (Insurance | null | undefined)[] = ["employer", "marketplace", "medicaid", "medicare", "va"];
export const isInsured = ({ insurance }: CareContext): boolean => INSURED.includes(insurance);
/** True even if insurance was not given, in which case help for both cases is shown. */
export const mayBeUninsured = (situation: CareContext): boolean => !isInsured(situation);
export const mayBeInsured = ({ insurance }: CareContext): boolean => insurance !== "none";
export const isUrgent = ({ route }: CareContext): boolean =>
  route === "urgent" || route === "crisis" || route === "medical";
