import { moderateLowMood, severeLowMood } from "../pictures";
import type { Vignette } from "../vignette";

const inCare = (current: string, response: string) => ({
  "treatment-current": current,
  "treatment-response": response,
});

/** Current or past treatment that was not enough. */
export const stepUp: readonly Vignette[] = [
  {
    name: "moderate depression, twelve weeks of therapy without gain",
    answers: { ...moderateLowMood, ...inCare("outpatient", "same"), "function-roles": "missing-some" },
    level: { atLeast: "iop", atMost: "php" },
    route: "none",
    sources: ["SEED", "IAR-PDF"],
  },
  {
    name: "moderate depression, medicine alone without gain",
    answers: { ...moderateLowMood, ...inCare("medication-only", "same") },
    level: { atLeast: "outpatient", atMost: "iop" },
    route: "none",
    sources: ["IAR-PDF"],
  },
  {
    name: "severe depression, work lost, getting worse in weekly therapy",
    answers: { ...severeLowMood, ...inCare("outpatient", "worse"), "function-roles": "missing-most" },
    level: { atLeast: "php", atMost: "residential" },
    route: "none",
    sources: ["NORIDIAN", "SEED"],
  },
  {
    name: "severe depression, getting worse in an intensive outpatient program",
    answers: { ...severeLowMood, ...inCare("iop", "worse"), "function-roles": "missing-some" },
    level: { atLeast: "php", atMost: "residential" },
    route: "none",
    sources: ["IAR-PDF", "SEED"],
  },
  {
    name: "moderate depression, no better in an intensive outpatient program",
    answers: { ...moderateLowMood, ...inCare("iop", "same") },
    level: { atLeast: "php", atMost: "residential" },
    route: "none",
    sources: ["IAR-PDF", "SEED"],
  },
  {
    name: "severe depression, getting worse in partial hospitalization",
    answers: { ...severeLowMood, ...inCare("php", "worse") },
    level: { atLeast: "residential", atMost: "inpatient" },
    route: "none",
    sources: ["IAR-PDF", "SEED"],
  },
  {
    name: "moderate depression, no better in partial hospitalization",
    answers: { ...moderateLowMood, ...inCare("php", "same") },
    level: { atLeast: "php", atMost: "residential" },
    route: "none",
    sources: ["IAR-PDF", "SEED"],
  },
  {
    name: "moderate depression, therapy began two weeks ago",
    answers: { ...moderateLowMood, ...inCare("outpatient", "too-early") },
    level: { atLeast: "outpatient", atMost: "outpatient" },
    route: "none",
    sources: ["IAR-PDF"],
  },
  {
    name: "mild distress that therapy has not changed",
    answers: { "symptom-distress": "mild", ...inCare("outpatient", "same") },
    level: { atLeast: "outpatient", atMost: "iop" },
    route: "none",
    sources: ["IAR-PDF"],
  },
  {
    name: "moderate depression and two hospital stays this year",
    answers: { ...moderateLowMood, "treatment-admissions": "two-plus" },
    level: { atLeast: "iop", atMost: "php" },
    route: "none",
    sources: ["IAR-PDF"],
  },
  {
    name: "severe depression, back in the hospital within a month",
    answers: { ...severeLowMood, "treatment-admissions": "readmitted" },
    level: { atLeast: "php", atMost: "inpatient" },
    route: "none",
    sources: ["IAR-PDF", "NORIDIAN"],
  },
];
