import { type SeenBy, seenBy } from "../assessment/urgency";
import type { Level, Route } from "../rules/levels";
import { always, atLevel, type CareContext, mayBeUninsured, type Offer, offered } from "./care-context";
import type { CareSourceId } from "./care-sources";

/** One thing a person can do today. */
const TODAY_STEPS = [
  "emergency-now",
  "crisis-now",
  "home-danger",
  "medical-care-today",
  "seen-within-day",
  "evaluation-today",
  "child-doctor",
  "tell-adult",
  "tell-one-person",
  "talk-with-them",
  "teen-refuses",
  "adult-refuses",
  "one-talk",
  "own-choice",
  "ask-own-clinician",
  "call-for-assessment",
  "call-for-bed",
  "ask-first-visit",
] as const;
export type TodayStep = (typeof TODAY_STEPS)[number];

const BY_LEVEL: { readonly [L in Level]: TodayStep } = {
  outpatient: "ask-first-visit",
  iop: "call-for-assessment",
  php: "call-for-assessment",
  residential: "call-for-bed",
  inpatient: "evaluation-today",
};

const BY_TIME: { readonly [T in SeenBy]: TodayStep } = {
  withdrawal: "medical-care-today",
  today: "evaluation-today",
  "within-a-day": "seen-within-day",
};

/**
 * The one thing to do today: danger first, then people nearby, then the call that starts care. Defined for every
 * situation.
 */
export function todayStep(situation: CareContext): TodayStep {
  const { level, route, voice, minor, inCare, staysInCare, refuses, acute, urgencyCause = "other" } = situation;
  if (route === "medical") return "emergency-now";
  if (route === "crisis") return acute === "home" ? "home-danger" : "crisis-now";
  if (route === "urgent") return BY_TIME[seenBy(level, urgencyCause)];
  if (level === "inpatient") return "evaluation-today";
  if (level === null) return "child-doctor";
  if (minor && voice === "self") return "tell-adult";
  if (refuses && voice === "other") return minor ? "teen-refuses" : "adult-refuses";
  // From IOP up, a "no" is respected, but one conversation is suggested first.
  if (refuses && (level === "php" || level === "residential")) return "one-talk";
  if (route === "support") return voice === "self" ? "tell-one-person" : "talk-with-them";
  if (refuses) return "own-choice";
  // Someone who already stays in a program has a bed; someone who comes for visits still has to find one.
  if (inCare && (staysInCare || level !== "residential")) return "ask-own-clinician";
  return BY_LEVEL[level];
}

/** Steps that are a first call or visit, for which there is a sentence to read out loud. */
const ASKING_STEPS: readonly TodayStep[] = [
  "evaluation-today",
  "call-for-assessment",
  "call-for-bed",
  "ask-first-visit",
];
export const isAsking = (step: TodayStep): boolean => ASKING_STEPS.includes(step);

/** What to do when no care at the level is available, labeled as a stopgap. The level does not change. */
const interim = [
  { id: "not-a-replacement", when: atLevel("iop", "php", "residential", "inpatient") },
  { id: "emergency-stays", sources: ["EMTALA"], when: atLevel("inpatient") },
  { id: "waiting-lists", when: atLevel("outpatient", "iop", "php", "residential") },
  { id: "telehealth-program", when: (at) => at.telehealth === true && atLevel("iop", "php")(at) },
  { id: "one-level-down", when: atLevel("php", "residential") },
  { id: "intensive-individual", when: atLevel("iop", "php") },
  { id: "more-visits", when: atLevel("iop", "php", "residential") },
  { id: "primary-care", when: atLevel("outpatient", "iop", "php", "residential") },
  { id: "medicine-visit", when: atLevel("iop", "php", "residential") },
  { id: "daily-contact", when: atLevel("php", "residential") },
  { id: "where-to-stay", when: atLevel("residential") },
  { id: "naloxone", sources: ["NALOXONE"], when: ({ opioids }) => opioids === true },
  { id: "no-sudden-stop", when: ({ substanceUse }) => substanceUse === true },
  { id: "low-cost-care", when: mayBeUninsured },
  { id: "gap-exception", when: ({ level, insurance }) => level !== "outpatient" && insurance !== "none" },
  { id: "peers", when: always },
  { id: "watch-signs", when: always },
  { id: "line", when: always },
] as const satisfies readonly (Offer & { readonly sources?: readonly CareSourceId[] })[];
export type InterimStep = (typeof interim)[number]["id"];
export const interimPlan = (situation: CareContext): InterimStep[] =>
  situation.level === null ? [] : offered(interim, situation);

/** Sources for what these steps say about law and medicine. */
export const sourcesOfInterim = (steps: readonly InterimStep[]): readonly CareSourceId[] =>
  interim.flatMap((step) => (steps.includes(step.id) && "sources" in step ? step.sources : []));

/** What to do about a warning sign. */
export type SignAction = "emergency" | "crisis-line" | "same-day" | "tell-team";

/** Signs that things are getting worse while waiting or in care, most urgent first. */
const signs = [
  { id: "about-to-act", action: "emergency", when: always },
  { id: "body-emergency", action: "emergency", when: always },
  { id: "withdrawal", action: "emergency", when: ({ substanceUse }) => substanceUse === true },
  { id: "baby", action: "emergency", when: ({ perinatal }) => perinatal === true },
  { id: "thoughts-stronger", action: "crisis-line", when: always },
  { id: "harm-others", action: "crisis-line", when: always },
  { id: "not-real", action: "same-day", when: always },
  { id: "no-sleep", action: "same-day", when: always },
  { id: "not-eating", action: "same-day", when: always },
  { id: "confused", action: "same-day", when: ({ older }) => older === true },
  { id: "shaking", action: "same-day", when: ({ substanceUse }) => substanceUse === true },
  { id: "basics", action: "tell-team", when: always },
  { id: "using-more", action: "tell-team", when: ({ substanceUse }) => substanceUse === true },
  { id: "stopped-going", action: "tell-team", when: always },
] as const satisfies readonly (Offer & { readonly action: SignAction })[];
export type WarningSign = (typeof signs)[number]["id"];

export const warningSigns = (situation: CareContext): { readonly id: WarningSign; readonly action: SignAction }[] =>
  signs.filter(({ when }) => when(situation)).map(({ id, action }) => ({ id, action }));

/**
 * Blank lines to fill in by hand, in our own words. A clinician or crisis counselor makes a fuller plan with the
 * person.
 */
export const SAFETY_PROMPTS = ["notice", "helped-before", "people", "distance", "reasons"] as const;
export type SafetyPrompt = (typeof SAFETY_PROMPTS)[number];

/** Peer groups and self-help alongside care, never instead of it. */
const peers = [
  { id: "nami", when: always },
  { id: "dbsa", when: always },
  { id: "recovery-groups", when: ({ substanceUse }) => substanceUse === true },
  { id: "eating-support", when: ({ eating }) => eating === true },
  { id: "parents", when: ({ perinatal }) => perinatal === true },
  { id: "veterans", when: ({ veteran }) => veteran === true },
  { id: "family-groups", when: ({ voice }) => voice === "other" },
  { id: "small-steps", when: always },
] as const satisfies readonly Offer[];
export type PeerHelp = (typeof peers)[number]["id"];
export const peerHelp = (situation: CareContext): PeerHelp[] => offered(peers, situation);

const RECHECK_LEVEL: { readonly [L in Level]: number } = {
  outpatient: 28,
  iop: 14,
  php: 7,
  residential: 7,
  inpatient: 3,
};
const RECHECK_ROUTE: { readonly [R in Route]: number } = { none: 28, support: 14, urgent: 1, crisis: 1, medical: 1 };

/** Days until the questions should be answered again. Source OWN. */
export const recheckDays = ({ level, route }: Pick<CareContext, "level" | "route">): number =>
  Math.min(level === null ? 7 : RECHECK_LEVEL[level], RECHECK_ROUTE[route]);

/** The date to answer again, as "2026-12-08"; `today` has the same format. */
export function recheckOn(situation: Pick<CareContext, "level" | "route">, today: string): string {
  const date = new Date(`${today}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + recheckDays(situation));
  return date.toISOString().slice(0, 10);
}
