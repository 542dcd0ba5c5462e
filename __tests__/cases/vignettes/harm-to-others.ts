import { bingeDrinking, severeLowMood, wishesToBeDead } from "../pictures";
import type { Vignette } from "../vignette";

const emergency = { atLeast: "inpatient", atMost: "inpatient" } as const;

export const harmToOthers: readonly Vignette[] = [
  {
    name: "means to hurt someone",
    answers: { "harm-others": "intend" },
    level: emergency,
    route: "crisis",
    sources: ["MBHP", "PARHAM"],
  },
  {
    name: "might hurt someone today, reported on the first page",
    answers: { "now-emergency": ["might-harm-other"] },
    level: emergency,
    route: "crisis",
    sources: ["MBHP", "SEED"],
  },
  {
    name: "threatened a partner badly last week, well otherwise, sober now",
    answers: { "harm-others": "hurt" },
    level: { atLeast: "outpatient", atMost: "php" },
    route: "urgent",
    sources: ["NORIDIAN"],
  },
  {
    name: "threatened a partner badly and has been drinking in the last hours",
    answers: { "harm-others": "hurt", "use-now": "yes" },
    level: emergency,
    route: "crisis",
    sources: ["MBHP", "STUDYLIB-4201"],
  },
  {
    name: "part of them wants to hurt someone and may not hold back, and they hear voices they can still doubt",
    answers: { "harm-others": "afraid", "mind-reality": "doubt" },
    level: emergency,
    route: "crisis",
    sources: ["STUDYLIB-4201"],
  },
  {
    name: "part of them wants to hurt someone and may not hold back, and they wish to be dead",
    answers: { ...wishesToBeDead, "harm-others": "afraid" },
    level: { atLeast: "php", atMost: "inpatient" },
    route: "urgent",
    sources: ["NORIDIAN", "MBHP"],
  },
  {
    name: "angry thoughts they would never act on, well otherwise",
    answers: { "harm-others": "thoughts" },
    level: { atLeast: "outpatient", atMost: "iop" },
    route: "support",
    sources: ["IAR-PDF"],
  },
  {
    name: "angry thoughts and hazardous drinking on weekends",
    answers: { "harm-others": "thoughts", ...bingeDrinking },
    level: { atLeast: "iop", atMost: "php" },
    route: "support",
    programs: ["substance-use"],
    sources: ["IAR-PDF"],
  },
  {
    name: "angry thoughts in a severe depression",
    answers: { ...severeLowMood, "harm-others": "thoughts" },
    level: { atLeast: "iop", atMost: "php" },
    route: "support",
    sources: ["IAR-PDF"],
  },
  {
    name: "fights in the past, none for years",
    answers: { "harm-others": "past" },
    level: { atLeast: "outpatient", atMost: "outpatient" },
    route: "support",
    sources: ["IAR-PDF"],
  },
];
