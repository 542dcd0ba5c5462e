import { hasThoughtOfHow, moderateLowMood, severeLowMood } from "../pictures";
import type { Vignette } from "../vignette";

/**
 * "I'd rather not say" never lowers the level, is never guessed, and on questions about danger leads to someone to talk
 * to.
 */
export const ratherNotSay: readonly Vignette[] = [
  {
    name: "declines everything",
    answers: { "about-subject": "self", "about-age": "decline" },
    declinesTheRest: true,
    level: { atLeast: "outpatient", atMost: "php" },
    route: "urgent",
    sources: ["NIMH-ASQ", "IAR-PDF"],
  },
  {
    name: "declines the questions about suicide, well otherwise",
    answers: { "asq-1": "decline", "asq-2": "decline", "asq-3": "decline", "asq-4": "decline" },
    level: { atLeast: "outpatient", atMost: "php" },
    route: "urgent",
    sources: ["NIMH-ASQ"],
  },
  {
    name: "declines the questions about suicide in a severe depression",
    answers: { ...severeLowMood, "asq-1": "decline", "asq-2": "decline", "asq-3": "decline" },
    level: { atLeast: "iop", atMost: "php" },
    route: "urgent",
    sources: ["NIMH-ASQ", "IAR-PDF"],
  },
  {
    name: "has thought of how and will not say what is within reach",
    answers: { ...hasThoughtOfHow, "means-access": "decline" },
    level: { atLeast: "php", atMost: "inpatient" },
    route: "urgent",
    sources: ["ELITE", "NIMH-BSSA"],
  },
  {
    name: "declines only whether they can stay safe",
    answers: { "stay-safe": "decline" },
    level: { atLeast: "outpatient", atMost: "inpatient" },
    route: "urgent",
    sources: ["NIMH-ASQ", "ELITE"],
  },
  {
    name: "declines the question on voices and feeling watched",
    answers: { "mind-reality": "decline" },
    level: { atLeast: "outpatient", atMost: "php" },
    route: "urgent",
    sources: ["IAR-PDF"],
  },
  {
    name: "declines the question on harming others",
    answers: { "harm-others": "decline" },
    level: { atLeast: "outpatient", atMost: "php" },
    route: "urgent",
    sources: ["IAR-PDF"],
  },
  {
    name: "declines the first page about emergencies",
    answers: { "now-emergency": "decline" },
    level: { atLeast: "outpatient", atMost: "php" },
    route: "urgent",
    sources: ["NIMH-ASQ"],
  },
  {
    name: "declines how much they drink",
    answers: { ...moderateLowMood, "68518-0": "decline" },
    level: { atLeast: "outpatient", atMost: "iop" },
    route: "none",
    sources: ["IAR-PDF"],
  },
  {
    name: "declines insurance, money and language",
    answers: {
      "practical-insurance": "decline",
      "practical-cost": "decline",
      "practical-language": "decline",
      "practical-times": "decline",
    },
    level: { atLeast: "outpatient", atMost: "outpatient" },
    route: "none",
    sources: ["IAR-PDF"],
  },
];
