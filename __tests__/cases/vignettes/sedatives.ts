import type { Vignette } from "../vignette";

const emergency = { atLeast: "inpatient", atMost: "inpatient" } as const;

/** Medicines for anxiety or sleep: taking, tapering, running out. */
export const sedatives: readonly Vignette[] = [
  {
    name: "takes anxiety medicine as prescribed and means to go on",
    answers: { "sedative-daily": "as-prescribed" },
    level: { atLeast: "outpatient", atMost: "outpatient" },
    route: "none",
    sources: ["BZD-1"],
  },
  {
    name: "wants to come off a prescribed calming medicine, steady home",
    answers: { "sedative-daily": "want-to-stop", "use-last": "now" },
    level: { atLeast: "outpatient", atMost: "iop" },
    route: "support",
    programs: ["substance-use"],
    sources: ["BZD-1"],
  },
  {
    name: "wants to come off it and has nobody who checks in",
    answers: { "sedative-daily": "want-to-stop", "use-last": "now", "support-people": "very-little" },
    level: { atLeast: "residential", atMost: "inpatient" },
    route: "urgent",
    sources: ["AAFP21", "ASAM-AWM"],
  },
  {
    name: "takes more than prescribed and has just run out",
    answers: { "sedative-daily": "more" },
    level: { atLeast: "residential", atMost: "inpatient" },
    route: "urgent",
    programs: ["withdrawal"],
    sources: ["BZD-1", "BZD-2"],
  },
  {
    name: "shakes after cutting down on a prescribed anxiety medicine",
    answers: { "sedative-daily": "want-to-stop", "use-last": "now", "withdrawal-now": "shaking" },
    level: { atLeast: "residential", atMost: "inpatient" },
    route: "urgent",
    programs: ["withdrawal"],
    sources: ["BZD-2"],
  },
  {
    name: "takes it as prescribed, means to go on, and once had a seizure without it",
    answers: { "sedative-daily": "as-prescribed", "use-last": "now", "withdrawal-history": "seizure" },
    level: { atLeast: "outpatient", atMost: "iop" },
    route: "support",
    sources: ["BZD-2", "AU-ALC"],
  },
  {
    name: "confused and feverish after stopping",
    answers: { "sedative-daily": "more", "use-last": "week", "withdrawal-now": "severe" },
    level: emergency,
    route: "medical",
    sources: ["BZD-2", "AAFP21"],
  },
  {
    name: "ran out of pills bought on the street and feels watched, with doubt",
    answers: { "sedative-daily": "more", "mind-reality": "doubt" },
    level: emergency,
    route: "urgent",
    sources: ["BZD-2", "PMC-AWS"],
  },
];
