import { binges, purges, skipsMeals, wishesToBeDead } from "../pictures";
import type { Vignette } from "../vignette";

/** Trouble with eating without acute danger to the body. */
export const eating: readonly Vignette[] = [
  {
    name: "diets and thinks about food a lot",
    answers: { ...skipsMeals, "eating-severity": "preoccupied" },
    level: { atLeast: "outpatient", atMost: "outpatient" },
    route: "none",
    notPrograms: ["eating-disorder"],
    sources: ["APA-ED23"],
  },
  {
    name: "binges most weeks, body steady",
    answers: { ...binges, "eating-severity": "weekly" },
    level: { atLeast: "outpatient", atMost: "iop" },
    route: "none",
    programs: ["eating-disorder"],
    sources: ["APA-ED23"],
  },
  {
    name: "binges most weeks after a fair try at weekly treatment",
    answers: { ...binges, "eating-severity": "weekly", "treatment-past": "little" },
    level: { atLeast: "iop", atMost: "php" },
    route: "none",
    programs: ["eating-disorder"],
    sources: ["APA-ED23"],
  },
  {
    name: "vomits several times a week and is dizzy on standing",
    answers: { ...binges, ...purges, "eating-severity": "weekly", "eating-body": ["dizzy", "purge-weekly"] },
    level: { atLeast: "iop", atMost: "php" },
    route: "urgent",
    programs: ["eating-disorder"],
    sources: ["APA-ED23", "PMC-SAHM"],
  },
  {
    name: "restricts every day, family eats with them, body steady",
    answers: { ...skipsMeals, "eating-severity": "daily" },
    level: { atLeast: "iop", atMost: "php" },
    route: "urgent",
    programs: ["eating-disorder"],
    sources: ["NEDA-APA", "APA-ED23"],
  },
  {
    name: "restricts every day and needs someone at every meal",
    answers: { ...skipsMeals, "eating-severity": "daily", "watch-need": "daily" },
    level: { atLeast: "php", atMost: "residential" },
    route: "urgent",
    programs: ["eating-disorder"],
    sources: ["APA-ED23", "SEED"],
  },
  {
    name: "restricts every day and misses most of school or work",
    answers: { ...skipsMeals, "eating-severity": "daily", "function-roles": "missing-most" },
    level: { atLeast: "php", atMost: "residential" },
    route: "urgent",
    programs: ["eating-disorder"],
    sources: ["NEDA-APA", "APA-ED23"],
  },
  {
    name: "restricts every day and is no better after months of weekly treatment",
    answers: {
      ...skipsMeals,
      "eating-severity": "daily",
      "treatment-current": "outpatient",
      "treatment-response": "same",
    },
    level: { atLeast: "php", atMost: "residential" },
    route: "urgent",
    programs: ["eating-disorder"],
    sources: ["APA-ED23"],
  },
  {
    name: "restricts every day and wishes to be dead",
    answers: { ...skipsMeals, ...wishesToBeDead, "eating-severity": "daily" },
    level: { atLeast: "iop", atMost: "residential" },
    route: "urgent",
    programs: ["eating-disorder"],
    sources: ["AAP-ED", "NEDA-APA"],
  },
];
