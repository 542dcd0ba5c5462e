import { binges, hasThoughtOfHow, moderateLowMood, severeLowMood, wishesToBeDead } from "../pictures";
import type { Vignette } from "../vignette";

const emergency = { atLeast: "inpatient", atMost: "inpatient" } as const;
const teen = { "about-age": "13-17" };

export const teens: readonly Vignette[] = [
  {
    name: "17 and well",
    answers: { ...teen },
    level: { atLeast: "outpatient", atMost: "outpatient" },
    route: "none",
    programs: ["adolescent"],
    sources: ["IAR-ADOL"],
  },
  {
    name: "16, a wish to be dead, well otherwise",
    answers: { ...teen, ...wishesToBeDead },
    level: { atLeast: "outpatient", atMost: "php" },
    route: "urgent",
    programs: ["adolescent"],
    sources: ["NIMH-BSSA", "IAR-ADOL"],
  },
  {
    name: "15, has thought of how",
    answers: { ...teen, ...hasThoughtOfHow },
    level: emergency,
    route: "crisis",
    sources: ["MDEDGE-ADOL"],
  },
  {
    name: "14, tried two years ago and wishes to be dead again, a parent near in the next days",
    answers: { ...teen, ...wishesToBeDead, "asq-4": "1", "suicide-attempt-when": "over-a-year" },
    level: { atLeast: "iop", atMost: "php" },
    route: "urgent",
    sources: ["MDEDGE-ADOL", "CSSRS-COL"],
  },
  {
    name: "17, tried eight months ago, no thoughts now",
    answers: { ...teen, "asq-4": "1", "suicide-attempt-when": "past-year" },
    level: { atLeast: "iop", atMost: "php" },
    route: "urgent",
    programs: ["adolescent"],
    sources: ["IAR-ADOL"],
  },
  {
    name: "16, severe depression, no longer at school, hurts themselves often",
    answers: { ...teen, ...severeLowMood, "function-roles": "missing-most", "self-injury": "recent-frequent" },
    level: { atLeast: "php", atMost: "inpatient" },
    route: "urgent",
    programs: ["adolescent", "dbt"],
    sources: ["NORIDIAN", "IAR-ADOL"],
  },
  {
    name: "14, cannabis most weeks with trouble, moderate depression, school slipping",
    answers: {
      ...teen,
      ...moderateLowMood,
      "bstad-marijuana": 60,
      "use-kinds": ["cannabis"],
      "use-impact": "problems",
      "function-roles": "missing-some",
    },
    level: { atLeast: "iop", atMost: "php" },
    route: "none",
    programs: ["adolescent", "dual-diagnosis", "substance-use"],
    sources: ["SEED"],
  },
  {
    name: "15, low mood just under the cut-off for teenagers",
    answers: {
      ...teen,
      "44250-9": "2",
      "44255-8": "2",
      "44259-0": "2",
      "44254-1": "2",
      "44258-2": "2",
      "symptom-distress": "mild",
    },
    level: { atLeast: "outpatient", atMost: "outpatient" },
    route: "none",
    sources: ["IAR-ADOL"],
  },
  {
    name: "13, binges every day",
    answers: { ...teen, ...binges, "eating-severity": "daily" },
    level: { atLeast: "iop", atMost: "php" },
    route: "urgent",
    programs: ["adolescent", "eating-disorder"],
    sources: ["NEDA-APA", "APA-ED23"],
  },
  {
    name: "a child of 11: crisis lines first, no level",
    answers: { "about-age": "under-13" },
    level: null,
    route: "support",
    sources: ["OWN"],
  },
  {
    name: "a child of 12 who took too much today",
    answers: { "about-age": "under-13", "now-emergency": ["hurt-or-overdose"] },
    level: null,
    route: "medical",
    sources: ["OWN", "NIMH-ASQ"],
  },
];
