import type { AlsoForYou } from "../care/also-for-you";
import type {
  BringItem,
  ExtraQuestion,
  InsurerQuestion,
  PlaceId,
  ProgramQuestion,
  RedFlag,
  ScriptId,
} from "../care/call-kit";
import type { CostReason } from "../care/cost";
import type { DayPartId } from "../care/day-shape";
import type { EvidenceTopic, Strength } from "../care/evidence";
import type { Grade } from "../care/figure";
import type { FactName } from "../care/level-facts";
import type { InterimStep, PeerHelp, SafetyPrompt, SignAction, TodayStep, WarningSign } from "../care/next-steps";
import type { PlanProblem } from "../care/plan";
import type { RightId } from "../care/rights";
import type { BusyKind, Weekday } from "../care/week";
import type { Variant } from "../care/week-plan";
import type { Said } from "../questionnaire/words";
import type { Level } from "../rules/levels";

/** What a level of care is like. Placeholders such as `{hoursAWeek}` are filled from `factValues(level)`. */
export interface LevelGuide {
  readonly name: string;
  readonly alsoCalled: string;
  /** What it is, in one sentence. */
  readonly sentence: string;
  readonly day: string;
  readonly week: string;
  readonly howLong: string;
  readonly group: string;
  readonly individual: string;
  readonly medicine: string;
  readonly practice: string;
  readonly privacy: string;
  /** What may feel harder before it feels better, and what to do then. */
  readonly harderFirst: string;
  readonly stepUp: string;
  readonly stepDown: string;
  readonly suits: readonly string[];
  readonly isNot: readonly string[];
  readonly ask: readonly string[];
  /** A line below the numbers, if payers define the level differently. */
  readonly footnote: string | null;
}

export const FAQ_IDS = [
  "hours",
  "iop-or-php",
  "work",
  "insurance",
  "length",
  "group",
  "not-only-addiction",
  "after",
] as const;
export type FaqId = (typeof FAQ_IDS)[number];

/** Treatment approaches that programs name; see the glossary. */
export const APPROACHES = [
  "cbt",
  "dbt",
  "act",
  "mi",
  "mindfulness",
  "twelve-step",
  "cpt-pe",
  "erp",
  "emdr",
  "psychodynamic",
] as const;
export type Approach = (typeof APPROACHES)[number];

interface Titled {
  readonly title: Said;
  readonly text: Said;
}

/** What to say, line by line. A blank to fill in by hand is written "____". */
export interface ScriptWords {
  readonly title: string;
  readonly lines: readonly Said[];
}

export interface QuestionAndReason {
  readonly ask: string;
  /** What a good answer sounds like, or why it matters. */
  readonly listenFor: string;
}

/** All words about care in one language. Plain data. */
export interface CareWords {
  readonly levels: { readonly [L in Level]: LevelGuide };
  readonly facts: { readonly [F in FactName]: { readonly label: string; readonly value: string } };
  readonly grades: { readonly [G in Grade]: string };
  readonly dayParts: { readonly [D in DayPartId]: string };
  readonly dayExample: string;
  readonly faqs: { readonly [F in FaqId]: { readonly ask: string; readonly answer: string } };
  readonly approaches: { readonly [A in Approach]: { readonly name: string; readonly what: string } };
  readonly evidence: {
    readonly title: string;
    readonly lead: string;
    readonly limits: string;
    readonly treatment: string;
    readonly strengths: { readonly [S in Strength]: string };
    readonly topics: { readonly [T in EvidenceTopic]: { readonly name: string; readonly text: string } };
  };
  readonly rights: {
    readonly title: string;
    readonly lead: string;
    readonly items: { readonly [R in RightId]: { readonly name: string; readonly text: string } };
  };
  readonly cost: {
    readonly title: string;
    readonly lead: string;
    readonly whyRange: string;
    readonly reasons: { readonly [R in CostReason]: string };
    readonly problems: { readonly [P in PlanProblem | "two-ways"]: string };
    readonly fields: { readonly [F in CostField]: { readonly label: string; readonly hint: string } };
    readonly covers: { readonly "in-network": string; readonly "out-of-network": string; readonly uninsured: string };
    readonly shares: { readonly copay: string; readonly coinsurance: string };
    readonly units: { readonly session: string; readonly day: string };
    /** Repeats the amounts as parsed. */
    readonly understood: string;
    readonly result: string;
    readonly beyond: string;
    readonly reachesMaximum: string;
    readonly week: string;
    readonly legalLimit: string;
    readonly elsewhere: string;
  };
  readonly week: {
    readonly title: string;
    readonly lead: string;
    readonly days: { readonly [D in Weekday]: { readonly name: string; readonly short: string } };
    readonly busy: { readonly [B in BusyKind]: string };
    readonly variants: { readonly [V in Variant]: { readonly name: string; readonly text: string } };
    readonly conflict: string;
    readonly noConflict: string;
    readonly treatment: string;
    readonly travel: string;
    readonly practice: string;
    readonly stay: string;
    readonly save: string;
    readonly saveHint: string;
    /** Appears in a calendar others may see, so it says nothing about health. */
    readonly calendarTitle: string;
    readonly fileName: string;
  };
  readonly callKit: {
    readonly title: string;
    readonly lead: string;
    readonly selfReferral: string;
    readonly scripts: { readonly [S in ScriptId]: ScriptWords };
    readonly sheet: { readonly title: string; readonly lead: string; readonly program: string };
    readonly questions: { readonly [Q in ProgramQuestion]: QuestionAndReason };
    readonly extraQuestions: { readonly [Q in ExtraQuestion]: QuestionAndReason };
    readonly insurerQuestions: { readonly [Q in InsurerQuestion]: string };
    readonly codesNote: string;
    readonly redFlagsTitle: string;
    readonly redFlags: { readonly [R in RedFlag]: string };
    readonly bringTitle: string;
    readonly bring: { readonly [B in BringItem]: Said };
    readonly placesTitle: string;
    readonly places: { readonly [P in PlaceId]: Titled };
  };
  readonly nextSteps: {
    readonly todayTitle: string;
    /** Title of the additional advice in a result. */
    readonly alsoTitle: Said;
    readonly also: { readonly [A in AlsoForYou]: Said };
    readonly today: { readonly [S in TodayStep]: Titled };
    readonly interimTitle: string;
    readonly interimLead: string;
    readonly interim: { readonly [S in InterimStep]: Said };
    readonly signsTitle: string;
    readonly signs: { readonly [S in WarningSign]: Said };
    readonly actions: { readonly [A in SignAction]: Said };
    readonly safety: {
      readonly title: string;
      readonly lead: Said;
      readonly prompts: { readonly [P in SafetyPrompt]: Said };
    };
    readonly peersTitle: string;
    readonly peersLead: string;
    readonly peers: { readonly [P in PeerHelp]: Said };
    readonly recheck: Said;
  };
  readonly individual: Titled;
  readonly medicineAlone: Titled;
  /** For the level that asks for no more than regular visits, without claiming that all is well. */
  readonly outpatientResult: Titled;
  readonly disclaimer: string;
  readonly tooLow: string;
}

/** What a result says about a level; the rest is on the level's own page. */
export type ResultGuide = Omit<LevelGuide, "suits" | "ask" | "alsoCalled">;

/** The words a result needs; planning a week and a cost has its own page. */
export type ResultCareWords = Omit<CareWords, "week" | "cost" | "levels"> & {
  readonly levels: { readonly [L in Level]: ResultGuide };
};

export type CostField =
  | "cover"
  | "share"
  | "price"
  | "deductibleLeft"
  | "outOfPocketLeft"
  | "copay"
  | "afterDeductible"
  | "coinsurance"
  | "allowed"
  | "days"
  | "weeks";
