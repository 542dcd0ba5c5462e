import { wishesToBeDead } from "../pictures";
import type { Vignette } from "../vignette";

const emergency = { atLeast: "inpatient", atMost: "inpatient" } as const;

export const psychosis: readonly Vignette[] = [
  {
    name: "hears a name called now and then and knows it was not real",
    answers: { "mind-reality": "brief" },
    level: { atLeast: "outpatient", atMost: "outpatient" },
    route: "support",
    notPrograms: ["early-psychosis"],
    sources: ["IAR-PDF"],
  },
  {
    name: "first voices, can doubt them, life goes on",
    answers: { "mind-reality": "doubt", course: "new" },
    level: { atLeast: "outpatient", atMost: "iop" },
    route: "support",
    programs: ["early-psychosis"],
    sources: ["RAISE"],
  },
  {
    name: "feels watched for some months, can doubt it, washing and eating slip",
    answers: {
      "mind-reality": "doubt",
      "function-selfcare": "slipping",
      "function-eating": "less",
      course: "slow",
    },
    level: { atLeast: "iop", atMost: "php" },
    route: "support",
    programs: ["early-psychosis"],
    sources: ["RAISE", "IAR-PDF"],
  },
  {
    name: "voices for some weeks, can doubt them but could not follow a group for an hour",
    answers: { "mind-reality": "doubt", "mind-group": "no", course: "new" },
    level: { atLeast: "php", atMost: "inpatient" },
    route: "urgent",
    programs: ["early-psychosis"],
    sources: ["SEED", "STUDYLIB-4201"],
  },
  {
    name: "convinced for some weeks of being watched, still eats and sleeps, family at home",
    answers: { "mind-reality": "convinced", course: "new" },
    level: { atLeast: "php", atMost: "inpatient" },
    route: "urgent",
    programs: ["early-psychosis"],
    sources: ["SEED", "MDEDGE-MANIA"],
  },
  {
    name: "convinced for some weeks of being watched and has stopped going to work, family at home",
    answers: { "mind-reality": "convinced", "function-roles": "missing-most", course: "new" },
    level: { atLeast: "php", atMost: "inpatient" },
    route: "urgent",
    sources: ["STUDYLIB-4201", "IAR-PDF"],
  },
  {
    name: "convinced of being watched, and wishes to be dead",
    answers: { ...wishesToBeDead, "mind-reality": "convinced" },
    level: emergency,
    route: "crisis",
    sources: ["MBHP", "IAR-PDF"],
  },
  {
    name: "convinced for some weeks of being watched, with no one at all",
    answers: { "mind-reality": "convinced", "support-people": "nobody", course: "new" },
    level: emergency,
    route: "crisis",
    sources: ["ETG", "IAR-PDF"],
  },
  {
    name: "convinced of being watched and sees no problem",
    answers: { "mind-reality": "convinced", readiness: "no-need" },
    level: emergency,
    route: "crisis",
    sources: ["ETG", "MDEDGE-MANIA"],
  },
  {
    name: "convinced of being watched, in a home where they are threatened",
    answers: { "mind-reality": "convinced", "home-safety": "unsafe" },
    level: emergency,
    route: "crisis",
    sources: ["MBHP", "IAR-PDF"],
  },
  {
    name: "can no longer tell what is real",
    answers: { "mind-reality": "overwhelming" },
    level: emergency,
    route: "crisis",
    sources: ["MBHP", "SEED"],
  },
  {
    name: "voices tell them to hurt someone, though they doubt the voices",
    answers: { "mind-reality": "doubt", "mind-commands": "yes" },
    level: emergency,
    route: "crisis",
    sources: ["MBHP", "PARHAM"],
  },
  {
    name: "an episode years ago, steady now",
    answers: { "mind-reality": "past" },
    level: { atLeast: "outpatient", atMost: "iop" },
    route: "support",
    notPrograms: ["early-psychosis"],
    sources: ["IAR-PDF"],
  },
];
