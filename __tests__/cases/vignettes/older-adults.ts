import { heavyDrinking, severeLowMood, wishesToBeDead } from "../pictures";
import type { Vignette } from "../vignette";

const emergency = { atLeast: "inpatient", atMost: "inpatient" } as const;
const older = { "about-age": "65-plus" };

export const olderAdults: readonly Vignette[] = [
  {
    name: "80, grieving, otherwise managing",
    answers: { ...older, "symptom-distress": "mild" },
    level: { atLeast: "outpatient", atMost: "outpatient" },
    route: "none",
    programs: ["older-adult"],
    sources: ["IAR-D2"],
  },
  {
    name: "70, wishes not to wake up",
    answers: { ...older, ...wishesToBeDead },
    level: { atLeast: "outpatient", atMost: "php" },
    route: "urgent",
    programs: ["older-adult"],
    sources: ["PSYTIMES", "IAR-D2"],
  },
  {
    name: "78, confused since yesterday",
    answers: { ...older, "now-emergency": ["confusion"] },
    level: emergency,
    route: "medical",
    sources: ["PSYTIMES", "WESTJEM"],
  },
  {
    name: "72, on a prescribed sleeping medicine, wants to stop",
    answers: { ...older, "sedative-daily": "want-to-stop", "use-last": "now" },
    level: { atLeast: "outpatient", atMost: "residential" },
    route: "support",
    sources: ["BZD-1"],
  },
  {
    name: "70, ran out of sleeping pills",
    answers: { ...older, "sedative-daily": "more", "use-last": "week" },
    level: emergency,
    route: "urgent",
    programs: ["withdrawal"],
    sources: ["BZD-2", "EYER"],
  },
  {
    name: "68, eight or more drinks on most days",
    answers: { ...older, ...heavyDrinking },
    level: emergency,
    route: "urgent",
    programs: ["withdrawal", "older-adult"],
    sources: ["EYER", "PMC-AWS"],
  },
  {
    name: "66, severe depression, often does not eat or wash",
    answers: {
      ...older,
      ...severeLowMood,
      "function-selfcare": "often-missed",
      "function-eating": "too-little",
    },
    level: { atLeast: "iop", atMost: "residential" },
    route: "none",
    programs: ["older-adult"],
    sources: ["IAR-PDF", "SEED"],
  },
  {
    name: "75, cannot meet basic needs and lives alone with no one",
    answers: { ...older, "function-selfcare": "cannot", "support-people": "nobody" },
    level: emergency,
    route: "urgent",
    sources: ["LOCUS20", "IAR-PDF"],
  },
  {
    name: "69, convinced for some weeks that neighbors come in at night",
    answers: { ...older, "mind-reality": "convinced", course: "new" },
    level: { atLeast: "php", atMost: "inpatient" },
    route: "urgent",
    programs: ["older-adult"],
    notPrograms: ["early-psychosis"],
    sources: ["PSYTIMES", "SEED"],
  },
];
