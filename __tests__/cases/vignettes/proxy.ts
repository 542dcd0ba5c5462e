import { dailyDrinking, hasThoughtOfHow, severeLowMood, skipsMeals, thoughtsOfSuicide } from "../pictures";
import type { Vignette } from "../vignette";

const emergency = { atLeast: "inpatient", atMost: "inpatient" } as const;
const about = { "about-subject": "other" };

/** Someone answers about a person they care about. */
export const proxy: readonly Vignette[] = [
  {
    name: "a friend who worries without a reason they can name",
    answers: { ...about },
    level: { atLeast: "outpatient", atMost: "outpatient" },
    route: "none",
    sources: ["IAR-PDF"],
  },
  {
    name: "a friend who cannot know about thoughts of suicide, in a severe depression",
    answers: {
      ...about,
      ...severeLowMood,
      "44260-8": "decline",
      "asq-1": "decline",
      "asq-2": "decline",
      "asq-3": "decline",
      "asq-4": "decline",
    },
    level: { atLeast: "iop", atMost: "php" },
    route: "urgent",
    sources: ["NIMH-ASQ", "IAR-PDF"],
  },
  {
    name: "a parent who has read a plan in a teenager's messages",
    answers: { ...about, "about-age": "13-17", ...hasThoughtOfHow, "suicide-plan": "yes" },
    level: emergency,
    route: "crisis",
    programs: ["adolescent"],
    sources: ["MDEDGE-ADOL", "NIMH-ASQ"],
  },
  {
    name: "a parent of a teenager who eats little and fainted last week",
    answers: { ...about, "about-age": "13-17", ...skipsMeals, "eating-severity": "daily", "eating-body": ["faint"] },
    level: emergency,
    route: "urgent",
    programs: ["eating-disorder", "adolescent"],
    sources: ["PMC-SAHM", "AAP-ED"],
  },
  {
    name: "a partner whose spouse shakes since stopping to drink",
    answers: { ...about, ...dailyDrinking, "withdrawal-now": "shaking" },
    level: { atLeast: "residential", atMost: "inpatient" },
    route: "urgent",
    programs: ["withdrawal"],
    sources: ["AAFP21", "AU-ALC"],
  },
  {
    name: "a daughter whose father of 78 is suddenly confused",
    answers: { ...about, "about-age": "65-plus", "now-emergency": ["confusion"] },
    level: emergency,
    route: "medical",
    sources: ["PSYTIMES", "WESTJEM"],
  },
  {
    name: "a roommate of someone convinced of being followed who refuses help",
    answers: { ...about, "mind-reality": "convinced", readiness: "refuse" },
    level: emergency,
    route: "crisis",
    sources: ["ETG", "MBHP"],
  },
  {
    name: "a friend of someone who has thoughts and drank this evening",
    answers: { ...about, ...thoughtsOfSuicide, "use-now": "yes" },
    level: emergency,
    route: "crisis",
    sources: ["MBHP", "RICHARDS19"],
  },
];
