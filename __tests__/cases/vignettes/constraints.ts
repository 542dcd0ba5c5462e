import { hasThoughtOfHow, heavyDrinking, severeLowMood, skipsMeals, wishesToBeDead } from "../pictures";
import type { Vignette } from "../vignette";

/** Limits of money, time, distance and preference that make it tempting to name a lower level. None may lower it. */
export const constraints: readonly Vignette[] = [
  {
    name: "needs near-daily care; no car, no insurance, works days",
    answers: {
      ...severeLowMood,
      ...wishesToBeDead,
      "function-roles": "missing-most",
      "practical-travel": "none",
      "practical-insurance": "none",
      "practical-cost": "cannot",
      "practical-times": ["work-days"],
    },
    level: { atLeast: "php", atMost: "residential" },
    route: "support",
    sources: ["IAR-PDF", "APA-ED23"],
  },
  {
    name: "needs near-daily care; could not bear a group, far from town, evenings only",
    answers: {
      ...severeLowMood,
      ...wishesToBeDead,
      "function-roles": "missing-most",
      "practical-group": "could-not",
      "practical-travel": "rural",
      "practical-times": ["evenings-only"],
    },
    level: { atLeast: "php", atMost: "residential" },
    route: "support",
    sources: ["IAR-PDF"],
  },
  {
    name: "drinks heavily each day, cannot leave the children, cannot pay",
    answers: {
      ...heavyDrinking,
      "function-dependents": "managing",
      "practical-times": ["caregiving"],
      "practical-cost": "cannot",
    },
    level: { atLeast: "residential", atMost: "inpatient" },
    route: "urgent",
    programs: ["withdrawal"],
    sources: ["ASAM-AWM", "IAR-PDF"],
  },
  {
    name: "needs support at every meal, wants to do it all by video",
    answers: {
      ...skipsMeals,
      "eating-severity": "daily",
      "watch-need": "daily",
      "practical-travel": "hard",
      "practical-online": "private",
    },
    level: { atLeast: "php", atMost: "residential" },
    route: "urgent",
    sources: ["APA-ED23"],
  },
  {
    name: "has a plan, and is afraid of what an emergency room costs",
    answers: {
      ...hasThoughtOfHow,
      "suicide-plan": "yes",
      "practical-insurance": "none",
      "practical-cost": "cannot",
    },
    level: { atLeast: "inpatient", atMost: "inpatient" },
    route: "crisis",
    sources: ["ELITE", "IAR-PDF"],
  },
  {
    name: "severe depression, shifts, children, speaks Spanish only",
    answers: {
      ...severeLowMood,
      "function-roles": "missing-some",
      "practical-times": ["work-shifts", "caregiving"],
      "practical-language": "spanish",
    },
    level: { atLeast: "iop", atMost: "php" },
    route: "none",
    sources: ["IAR-PDF", "SEED"],
  },
  {
    name: "severe depression, does not want more care than an hour a week",
    answers: { ...severeLowMood, "function-roles": "missing-some", readiness: "refuse" },
    level: { atLeast: "iop", atMost: "php" },
    route: "none",
    sources: ["IAR-PDF"],
  },
  {
    name: "well, with money, time and a wish for the most intensive care there is",
    answers: { "practical-times": ["flexible"], "practical-cost": "ok", "practical-insurance": "employer" },
    level: { atLeast: "outpatient", atMost: "outpatient" },
    route: "none",
    sources: ["IAR-PDF"],
  },
];
