import { dailyOpioids, heavyDrinking, moderateLowMood, severeLowMood, wishesToBeDead } from "../pictures";
import type { Vignette } from "../vignette";

const emergency = { atLeast: "inpatient", atMost: "inpatient" } as const;
const afterBirth = { "about-perinatal": "postpartum" };
const pregnant = { "about-perinatal": "pregnant" };

export const aroundBirth: readonly Vignette[] = [
  {
    name: "hears voices that feel real, weeks after a birth",
    answers: { ...afterBirth, "mind-reality": "convinced" },
    level: emergency,
    route: "crisis",
    programs: ["perinatal"],
    notPrograms: ["early-psychosis"],
    sources: ["MDEDGE-PPP"],
  },
  {
    name: "hardly sleeps and races for days after a birth",
    answers: { ...afterBirth, "mania-energy": "strong" },
    level: emergency,
    route: "crisis",
    programs: ["perinatal", "bipolar"],
    sources: ["MDEDGE-PPP"],
  },
  {
    name: "part of her wants to harm the baby",
    answers: { ...afterBirth, "baby-harm": "urge" },
    level: emergency,
    route: "crisis",
    sources: ["MDEDGE-PPP", "MBHP"],
  },
  {
    name: "frightening unwanted thoughts about the baby, would never act, an hour or two a day",
    answers: { ...afterBirth, "baby-harm": "unwanted", "ocd-time": "1-3h" },
    level: { atLeast: "outpatient", atMost: "iop" },
    route: "support",
    programs: ["perinatal", "ocd"],
    sources: ["IOCDF-AC", "IAR-PDF"],
  },
  {
    name: "strange ideas she can doubt, after a birth, and the days slip",
    answers: { ...afterBirth, "mind-reality": "doubt", "function-selfcare": "slipping" },
    level: emergency,
    route: "crisis",
    programs: ["perinatal"],
    sources: ["MDEDGE-PPP"],
  },
  {
    name: "severe depression after a birth, struggling with the baby, no thoughts of suicide",
    answers: { ...afterBirth, ...severeLowMood, "function-dependents": "struggling" },
    level: { atLeast: "iop", atMost: "php" },
    route: "none",
    programs: ["perinatal"],
    sources: ["IAR-PDF", "SEED"],
  },
  {
    name: "cannot care for the baby and nobody else can",
    answers: { ...afterBirth, ...moderateLowMood, "function-dependents": "cannot" },
    level: { atLeast: "outpatient", atMost: "iop" },
    route: "urgent",
    programs: ["perinatal"],
    sources: ["LOCUS20", "OWN"],
  },
  {
    name: "wishes not to wake up, after a birth",
    answers: { ...afterBirth, ...wishesToBeDead },
    level: { atLeast: "outpatient", atMost: "php" },
    route: "urgent",
    programs: ["perinatal"],
    sources: ["FEDPRAC"],
  },
  {
    name: "pregnant, moderate depression, wishes not to wake up",
    answers: { ...pregnant, ...moderateLowMood, ...wishesToBeDead },
    level: { atLeast: "outpatient", atMost: "php" },
    route: "urgent",
    programs: ["perinatal"],
    sources: ["FEDPRAC"],
  },
  {
    name: "pregnant and drinking eight or more on most days",
    answers: { ...pregnant, ...heavyDrinking },
    level: emergency,
    route: "urgent",
    programs: ["perinatal", "withdrawal"],
    sources: ["AAFP21", "PMC-AWS"],
  },
  {
    name: "pregnant, uses opioids on most days with serious consequences, steady home",
    answers: { ...pregnant, ...dailyOpioids, "use-impact": "serious" },
    level: { atLeast: "iop", atMost: "inpatient" },
    route: "urgent",
    programs: ["perinatal", "opioid-medication"],
    sources: ["ASAM-AWM", "OEP-LOC"],
  },
];
