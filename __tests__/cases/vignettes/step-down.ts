import { hasThoughtOfHow, moderateLowMood, severeLowMood, someDrugs } from "../pictures";
import type { Vignette } from "../vignette";

const inCare = (current: string, response: string) => ({
  "treatment-current": current,
  "treatment-response": response,
});

/** People in a program or just out of one. No one is told to leave. */
export const stepDown: readonly Vignette[] = [
  {
    name: "in residential care, improving, still moderately depressed",
    answers: { ...moderateLowMood, ...inCare("residential", "improving"), "function-roles": "missing-some" },
    level: { atLeast: "php", atMost: "residential" },
    route: "none",
    sources: ["SEED", "IAR-PDF"],
  },
  {
    name: "in residential care, too early to tell",
    answers: { ...moderateLowMood, ...inCare("residential", "too-early") },
    level: { atLeast: "residential", atMost: "inpatient" },
    route: "none",
    sources: ["SEED"],
  },
  {
    name: "in the hospital and improving, feels well",
    answers: { ...inCare("inpatient", "improving") },
    level: { atLeast: "php", atMost: "residential" },
    route: "none",
    sources: ["SEED", "IAR-PDF"],
  },
  {
    name: "in partial hospitalization, much better",
    answers: { "symptom-distress": "mild", ...inCare("php", "improving") },
    level: { atLeast: "iop", atMost: "php" },
    route: "none",
    sources: ["SEED"],
  },
  {
    name: "in partial hospitalization, first week",
    answers: { "symptom-distress": "mild", ...inCare("php", "too-early") },
    level: { atLeast: "php", atMost: "php" },
    route: "none",
    sources: ["SEED"],
  },
  {
    name: "in an intensive outpatient program, much better",
    answers: { "symptom-distress": "mild", ...inCare("iop", "improving") },
    level: { atLeast: "outpatient", atMost: "iop" },
    route: "none",
    sources: ["SEED", "IAR-PDF"],
  },
  {
    name: "in residential care, says improving, but has thought of how in a severe depression",
    answers: { ...severeLowMood, ...hasThoughtOfHow, ...inCare("residential", "improving") },
    level: { atLeast: "php", atMost: "inpatient" },
    route: "urgent",
    sources: ["ELITE", "SEED"],
  },
  {
    name: "left a hospital three weeks ago, feels well",
    answers: { "symptom-distress": "mild", "treatment-discharge": "hospital-30d" },
    level: { atLeast: "outpatient", atMost: "iop" },
    route: "support",
    sources: ["FUH-CMS", "CHUNG19"],
  },
  {
    name: "left a hospital five days ago, still severely depressed",
    answers: { ...severeLowMood, "treatment-discharge": "hospital-7d", "function-roles": "missing-some" },
    level: { atLeast: "php", atMost: "residential" },
    route: "support",
    sources: ["NORIDIAN", "CHUNG19"],
  },
  {
    name: "left residential care two weeks ago and uses on most days again",
    answers: { ...someDrugs, "use-impact": "serious", "treatment-discharge": "residential" },
    level: { atLeast: "php", atMost: "residential" },
    route: "support",
    programs: ["substance-use"],
    sources: ["NORIDIAN", "SEED"],
  },
  {
    name: "finished an intensive outpatient program, feels well",
    answers: { "treatment-discharge": "iop" },
    level: { atLeast: "outpatient", atMost: "outpatient" },
    route: "none",
    sources: ["SEED"],
  },
];
