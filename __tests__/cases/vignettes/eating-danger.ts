import { binges, purges, severeLowMood, skipsMeals, wishesToBeDead } from "../pictures";
import type { Vignette } from "../vignette";

const emergency = { atLeast: "inpatient", atMost: "inpatient" } as const;
const daily = { ...skipsMeals, "eating-severity": "daily" };

/** Trouble with eating that has reached the body. */
export const eatingDanger: readonly Vignette[] = [
  {
    name: "restricts every day and fainted last week",
    answers: { ...daily, "eating-body": ["faint"] },
    level: emergency,
    route: "urgent",
    sources: ["PMC-SAHM", "AAP-ED"],
  },
  {
    name: "binges weekly and had chest pain last week",
    answers: { ...binges, "eating-severity": "weekly", "eating-body": ["chest-pain"] },
    level: emergency,
    route: "urgent",
    sources: ["PMC-SAHM"],
  },
  {
    name: "vomits blood",
    answers: { ...purges, "eating-severity": "daily", "eating-body": ["purge-daily", "vomit-blood"] },
    level: emergency,
    route: "medical",
    sources: ["AAP-ED"],
  },
  {
    name: "has kept no fluids for a day",
    answers: { ...daily, "eating-body": ["no-fluids"] },
    level: emergency,
    route: "medical",
    sources: ["PMC-SAHM"],
  },
  {
    name: "has lost a quarter of their weight in half a year",
    answers: { ...daily, "weight-loss": "25-plus" },
    level: emergency,
    route: "urgent",
    sources: ["NEDA-APA", "OWN"],
  },
  {
    name: "selects the body signs on the first page",
    answers: { "now-emergency": ["body"] },
    level: emergency,
    route: "medical",
    sources: ["PMC-SAHM", "SEED"],
  },
  {
    name: "restricts every day and has lost a fifth of their weight",
    answers: { ...daily, "weight-loss": "15-24" },
    level: { atLeast: "residential", atMost: "inpatient" },
    route: "urgent",
    programs: ["eating-disorder"],
    sources: ["NEDA-APA", "APA-ED23"],
  },
  {
    name: "restricts every day, heart racing, and sees no problem",
    answers: { ...daily, "eating-body": ["palpitations"], readiness: "no-need" },
    level: { atLeast: "residential", atMost: "inpatient" },
    route: "urgent",
    sources: ["PMC-SAHM", "APA-ED23"],
  },
  {
    name: "eats almost nothing",
    answers: { ...skipsMeals, "eating-severity": "constant" },
    level: { atLeast: "residential", atMost: "inpatient" },
    route: "urgent",
    programs: ["eating-disorder"],
    sources: ["PMC-SAHM"],
  },
  {
    name: "vomits many times a day, cannot stop, heart racing",
    answers: { ...binges, ...purges, "eating-severity": "constant", "eating-body": ["purge-daily", "palpitations"] },
    level: emergency,
    route: "urgent",
    sources: ["PMC-SAHM", "APA-ED23"],
  },
  {
    name: "eats almost nothing and wishes to be dead",
    answers: { ...skipsMeals, ...wishesToBeDead, "eating-severity": "constant" },
    level: emergency,
    route: "urgent",
    sources: ["AAP-ED", "PMC-SAHM"],
  },
  {
    name: "skips insulin to lose weight, most weeks",
    answers: { ...binges, ...purges, "eating-severity": "weekly", "eating-body": ["skip-insulin"] },
    level: { atLeast: "php", atMost: "inpatient" },
    route: "urgent",
    programs: ["eating-disorder"],
    sources: ["PMC-SAHM", "NEDA-APA"],
  },
  {
    name: "periods have stopped with dieting that looks harmless",
    answers: { ...skipsMeals, "eating-severity": "preoccupied", "eating-body": ["periods-stopped"] },
    level: { atLeast: "outpatient", atMost: "php" },
    route: "urgent",
    sources: ["PMC-SAHM", "OWN"],
  },
  {
    name: "severe depression with lost appetite and a fifth of their weight gone",
    answers: { ...severeLowMood, "44251-7": "3", "weight-loss": "15-24" },
    level: { atLeast: "php", atMost: "inpatient" },
    route: "urgent",
    notPrograms: ["eating-disorder"],
    sources: ["NEDA-APA", "OWN"],
  },
];
