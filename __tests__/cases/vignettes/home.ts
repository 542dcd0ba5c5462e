import { moderateLowMood, severeLowMood } from "../pictures";
import type { Vignette } from "../vignette";

/** Home, people and daily life: what raises the level, but only together with a clinical need. */
export const home: readonly Vignette[] = [
  {
    name: "moderate depression in a home where they are hurt",
    answers: { ...moderateLowMood, "function-roles": "missing-some", "home-safety": "unsafe" },
    level: { atLeast: "outpatient", atMost: "php" },
    route: "urgent",
    sources: ["DEBOFSKY", "OWN"],
  },
  {
    name: "someone is threatening them now, well otherwise",
    answers: { "now-emergency": ["unsafe-place"] },
    level: { atLeast: "outpatient", atMost: "iop" },
    route: "urgent",
    sources: ["DEBOFSKY", "OWN"],
  },
  {
    name: "severe depression, needs someone every day, there is danger at home",
    answers: {
      ...severeLowMood,
      "function-roles": "missing-some",
      "watch-need": "daily",
      "home-safety": "unsafe",
    },
    level: { atLeast: "residential", atMost: "inpatient" },
    route: "urgent",
    sources: ["CONNECTCARE", "DEBOFSKY"],
  },
  {
    name: "severe depression, work lost, no one at all",
    answers: { ...severeLowMood, "function-roles": "missing-most", "support-people": "nobody" },
    level: { atLeast: "php", atMost: "inpatient" },
    route: "none",
    sources: ["NORIDIAN", "CONNECTCARE"],
  },
  {
    name: "severe depression, work lost, no stable place to live",
    answers: { ...severeLowMood, "function-roles": "missing-most", "home-safety": "unstable" },
    level: { atLeast: "residential", atMost: "inpatient" },
    route: "none",
    sources: ["DEBOFSKY", "SEED"],
  },
  {
    name: "severe depression, someone has to be there day and night",
    answers: { ...severeLowMood, "watch-need": "day-night" },
    level: { atLeast: "residential", atMost: "inpatient" },
    route: "urgent",
    sources: ["APA-ED23", "ASAM-KB"],
  },
  {
    name: "cannot eat, wash or take medicines, family at home",
    answers: { "function-selfcare": "cannot", "function-eating": "almost-nothing" },
    level: { atLeast: "residential", atMost: "inpatient" },
    route: "urgent",
    sources: ["LOCUS20", "DEBOFSKY"],
  },
  {
    name: "cannot eat, wash or take medicines, and a condition that is being harmed by it",
    answers: { "function-selfcare": "cannot", "medical-condition": "affected" },
    level: { atLeast: "inpatient", atMost: "inpatient" },
    route: "urgent",
    sources: ["IAR-PDF", "LOCUS20"],
  },
];
