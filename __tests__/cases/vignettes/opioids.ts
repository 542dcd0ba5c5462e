import { dailyOpioids } from "../pictures";
import type { Vignette } from "../vignette";

const emergency = { atLeast: "inpatient", atMost: "inpatient" } as const;

export const opioids: readonly Vignette[] = [
  {
    name: "uses on most days with serious consequences, supportive home",
    answers: { ...dailyOpioids, "use-impact": "serious" },
    level: { atLeast: "iop", atMost: "residential" },
    route: "urgent",
    programs: ["substance-use", "opioid-medication"],
    sources: ["OEP-LOC", "MIDSHORE"],
  },
  {
    name: "uses on most days and has no stable place to live",
    answers: { ...dailyOpioids, "use-impact": "serious", "home-safety": "unstable" },
    level: { atLeast: "residential", atMost: "inpatient" },
    route: "urgent",
    programs: ["opioid-medication"],
    sources: ["OEP-DIM", "CHCENTER"],
  },
  {
    name: "in withdrawal now from opioids alone, supportive home",
    answers: { ...dailyOpioids, "use-impact": "serious", "withdrawal-now": "shaking" },
    level: { atLeast: "iop", atMost: "residential" },
    route: "urgent",
    programs: ["opioid-medication"],
    sources: ["ASAM-AWM", "OEP-LOC"],
  },
  {
    name: "pregnant, in withdrawal from opioids, nobody who checks in",
    answers: {
      ...dailyOpioids,
      "about-perinatal": "pregnant",
      "use-impact": "serious",
      "withdrawal-now": "shaking",
      "support-people": "very-little",
    },
    level: { atLeast: "residential", atMost: "inpatient" },
    route: "urgent",
    programs: ["perinatal", "opioid-medication"],
    sources: ["ASAM-AWM", "AAFP21"],
  },
  {
    name: "uses opioids daily together with pills from the street",
    answers: { ...dailyOpioids, "use-kinds": ["opioids", "sedatives"], "sedative-daily": "more" },
    level: { atLeast: "residential", atMost: "inpatient" },
    route: "urgent",
    programs: ["withdrawal", "opioid-medication"],
    sources: ["PMC-AWS", "BZD-2"],
  },
  {
    name: "opioids and street pills, and a body that is being harmed",
    answers: { ...dailyOpioids, "sedative-daily": "more", "medical-condition": "affected" },
    level: emergency,
    route: "urgent",
    sources: ["PMC-AWS", "BZD-2"],
  },
  {
    name: "cannot stop despite danger, calm home and strong support",
    answers: { ...dailyOpioids, "use-impact": "cannot-stop" },
    level: { atLeast: "php", atMost: "residential" },
    route: "urgent",
    programs: ["opioid-medication"],
    sources: ["OEP-LOC", "IAR-PDF"],
  },
  {
    name: "steady on buprenorphine for a year, no use",
    answers: {
      "treatment-current": "medication-only",
      "treatment-response": "improving",
      "known-conditions": ["opioid-medication"],
    },
    level: { atLeast: "outpatient", atMost: "outpatient" },
    route: "none",
    programs: ["opioid-medication"],
    sources: ["OEP-LOC"],
  },
];
