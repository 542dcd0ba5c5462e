import { dailyOpioids, hasThoughtOfHow, someDrugs, wishesToBeDead } from "../pictures";
import type { Vignette } from "../vignette";

const emergency = { atLeast: "inpatient", atMost: "inpatient" } as const;

export const overdose: readonly Vignette[] = [
  {
    name: "overdosed last week, supportive home",
    answers: { ...dailyOpioids, "use-overdose": "past-30-days" },
    level: { atLeast: "php", atMost: "residential" },
    route: "urgent",
    programs: ["substance-use", "opioid-medication"],
    sources: ["OEP-LOC", "SEED"],
  },
  {
    name: "overdosed last week and has no stable place to live",
    answers: { ...dailyOpioids, "use-overdose": "past-30-days", "home-safety": "unstable" },
    level: { atLeast: "residential", atMost: "inpatient" },
    route: "urgent",
    sources: ["OEP-LOC", "CHCENTER"],
  },
  {
    name: "overdosed last week on something not taken daily, others use at home",
    answers: { ...someDrugs, "use-overdose": "past-30-days", "home-safety": "triggers" },
    level: { atLeast: "residential", atMost: "inpatient" },
    route: "urgent",
    sources: ["OEP-LOC", "SEED"],
  },
  {
    name: "overdosed half a year ago, uses now and then",
    answers: { ...someDrugs, "use-overdose": "past-year" },
    level: { atLeast: "iop", atMost: "php" },
    route: "none",
    programs: ["substance-use"],
    sources: ["OEP-LOC"],
  },
  {
    name: "overdosed years ago, uses once in a while",
    answers: { "68524-8": "1", "use-kinds": ["cannabis"], "use-overdose": "over-a-year" },
    level: { atLeast: "outpatient", atMost: "iop" },
    route: "none",
    programs: ["substance-use"],
    sources: ["OEP-LOC"],
  },
  {
    name: "overdosed last month and has thought of how to end their life",
    answers: { ...dailyOpioids, ...hasThoughtOfHow, "use-overdose": "past-30-days" },
    level: emergency,
    route: "crisis",
    sources: ["ELITE", "NIMH-BSSA"],
  },
  {
    name: "overdosed last month and wishes to be dead, sober now",
    answers: { ...dailyOpioids, ...wishesToBeDead, "use-overdose": "past-30-days" },
    level: { atLeast: "php", atMost: "inpatient" },
    route: "urgent",
    sources: ["OEP-LOC", "IAR-PDF"],
  },
];
