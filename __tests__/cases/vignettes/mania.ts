import { heavyDrinking, severeLowMood } from "../pictures";
import type { Vignette } from "../vignette";

const emergency = { atLeast: "inpatient", atMost: "inpatient" } as const;

export const mania: readonly Vignette[] = [
  {
    name: "little sleep and racing for five days, accepts help, family at home",
    answers: { "mania-energy": "strong", course: "new" },
    level: { atLeast: "php", atMost: "inpatient" },
    route: "urgent",
    programs: ["bipolar"],
    sources: ["MDEDGE-MANIA"],
  },
  {
    name: "racing for five days and refuses help",
    answers: { "mania-energy": "strong", course: "new", readiness: "refuse" },
    level: emergency,
    route: "crisis",
    programs: ["bipolar"],
    sources: ["ETG", "MDEDGE-MANIA"],
  },
  {
    name: "three nights without sleep and risky acts",
    answers: { "mania-energy": "dangerous" },
    level: emergency,
    route: "crisis",
    sources: ["ETG", "MBHP"],
  },
  {
    name: "racing for five days and no longer going to work, family at home",
    answers: { "mania-energy": "strong", "function-roles": "missing-most", course: "new" },
    level: { atLeast: "php", atMost: "inpatient" },
    route: "urgent",
    programs: ["bipolar"],
    sources: ["STUDYLIB-4201", "ETG"],
  },
  {
    name: "racing for five days with angry thoughts",
    answers: { "mania-energy": "strong", "harm-others": "thoughts" },
    level: emergency,
    route: "crisis",
    sources: ["ETG", "IAR-PDF"],
  },
  {
    name: "racing for five days and drinking eight or more a day",
    answers: { ...heavyDrinking, "mania-energy": "strong" },
    level: { atLeast: "residential", atMost: "inpatient" },
    route: "urgent",
    programs: ["bipolar", "withdrawal", "substance-use", "dual-diagnosis"],
    sources: ["PMC-AWS", "ETG"],
  },
  {
    name: "up and irritable some days, otherwise well",
    answers: { "mania-energy": "mild" },
    level: { atLeast: "outpatient", atMost: "iop" },
    route: "support",
    programs: ["bipolar"],
    sources: ["IAR-PDF"],
  },
  {
    name: "highs in the past, now a severe depression with missed workdays",
    answers: { ...severeLowMood, "mania-energy": "past", "function-roles": "missing-some" },
    level: { atLeast: "iop", atMost: "php" },
    route: "support",
    programs: ["bipolar"],
    sources: ["IAR-PDF", "SEED"],
  },
];
