import { hasThoughtOfHow, moderateLowMood, thoughtsOfSuicide, wishesToBeDead } from "../pictures";
import type { Vignette } from "../vignette";

const emergency = { atLeast: "inpatient", atMost: "inpatient" } as const;

/** Intent, plan, preparation, attempts old and new, and not being able to stay safe. */
export const suicideDanger: readonly Vignette[] = [
  {
    name: "has worked out time and place",
    answers: { ...hasThoughtOfHow, "suicide-plan": "yes" },
    level: emergency,
    route: "crisis",
    sources: ["ELITE", "CSSRS-COL"],
  },
  {
    name: "a part of them meant to act, no plan",
    answers: { ...thoughtsOfSuicide, "suicide-intent": "yes" },
    level: emergency,
    route: "crisis",
    sources: ["ELITE", "CSSRS-COL"],
  },
  {
    name: "is thinking of it right now",
    answers: { ...thoughtsOfSuicide, "asq-5": "1" },
    level: emergency,
    route: "crisis",
    sources: ["NIMH-ASQ"],
  },
  {
    name: "started to prepare last month, stopped and told nobody",
    answers: { ...wishesToBeDead, "suicide-preparation": "yes" },
    level: emergency,
    route: "crisis",
    sources: ["CSSRS-COL"],
  },
  {
    name: "tried two months ago, has told nobody and has no thoughts now",
    answers: { "asq-4": "1", "suicide-attempt-when": "past-3-months" },
    level: emergency,
    route: "crisis",
    sources: ["CSSRS-COL", "ELITE"],
  },
  {
    name: "took too much today",
    answers: { "now-emergency": ["hurt-or-overdose"] },
    level: emergency,
    route: "medical",
    sources: ["ELITE", "OWN"],
  },
  {
    name: "says only later on that the attempt was today",
    answers: { "asq-4": "1", "suicide-attempt-when": "today" },
    level: emergency,
    route: "medical",
    sources: ["ELITE", "CSSRS-COL"],
  },
  {
    name: "might act today, said on the first page",
    answers: { "now-emergency": ["might-act"] },
    level: emergency,
    route: "crisis",
    sources: ["NIMH-ASQ", "SEED"],
  },
  {
    name: "denies every thought, then cannot promise to stay safe",
    answers: { "stay-safe": "no" },
    level: emergency,
    route: "crisis",
    sources: ["ELITE"],
  },
  {
    name: "is not sure about staying safe because of thoughts of ending their life, in a moderate depression",
    answers: { ...moderateLowMood, "stay-safe": "not-sure", "stay-safe-why": ["self"] },
    level: emergency,
    route: "crisis",
    sources: ["ELITE"],
  },
  {
    name: "has thoughts and has been drinking in the last hours",
    answers: { ...thoughtsOfSuicide, "use-now": "yes" },
    level: emergency,
    route: "crisis",
    sources: ["MBHP", "RICHARDS19"],
  },
  {
    name: "tried eight months ago, no thoughts now and well",
    answers: { "asq-4": "1", "suicide-attempt-when": "past-year" },
    level: { atLeast: "outpatient", atMost: "iop" },
    route: "support",
    sources: ["CSSRS-COL", "ELITE"],
  },
  {
    name: "tried eight months ago, no thoughts now, moderate depression",
    answers: { ...moderateLowMood, "asq-4": "1", "suicide-attempt-when": "past-year" },
    level: { atLeast: "iop", atMost: "php" },
    route: "support",
    sources: ["IAR-ADOL", "CSSRS-COL"],
  },
  {
    name: "tried ten years ago and has a wish to be dead again",
    answers: { ...wishesToBeDead, "asq-4": "1", "suicide-attempt-when": "over-a-year" },
    level: { atLeast: "iop", atMost: "php" },
    route: "urgent",
    sources: ["CSSRS-COL"],
  },
  {
    name: "hurts themselves often without wanting to die",
    answers: { "self-injury": "recent-frequent" },
    level: { atLeast: "outpatient", atMost: "iop" },
    route: "support",
    programs: ["dbt"],
    sources: ["IAR-PDF"],
  },
  {
    name: "hurts themselves so that it needs medical care",
    answers: { "self-injury": "recent-medical" },
    level: { atLeast: "iop", atMost: "inpatient" },
    route: "urgent",
    programs: ["dbt"],
    sources: ["IAR-PDF", "ELITE"],
  },
];
