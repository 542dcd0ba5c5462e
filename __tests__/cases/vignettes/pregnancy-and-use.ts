import { dailyDrinking } from "../pictures";
import { exactly, type Vignette } from "../vignette";

const pregnant = { "about-perinatal": "pregnant" };

/** Alcohol and drugs in pregnancy: never stop alone, and never a waiting list. */
export const pregnancyAndUse: readonly Vignette[] = [
  {
    name: "pregnant, four drinks on most days",
    story: "She is 14 weeks along and cannot get through an evening without wine. She had some last night.",
    answers: { ...pregnant, ...dailyDrinking, "use-impact": "problems" },
    level: exactly("inpatient"),
    route: "urgent",
    rules: ["X3"],
    programs: ["perinatal", "withdrawal"],
    sources: ["AU-ALC14", "AAFP21"],
  },
  {
    name: "pregnant, stopped two days ago and shakes",
    story: "She stopped the day she found out. Now she trembles and cannot keep food down.",
    answers: {
      ...pregnant,
      ...dailyDrinking,
      "use-impact": "problems",
      "use-last": "week",
      "withdrawal-now": "shaking",
      course: "new",
    },
    level: exactly("inpatient"),
    route: "medical",
    rules: ["A5d", "X3", "X5", "X6"],
    programs: ["perinatal", "withdrawal"],
    sources: ["AU-ALC14", "NY-OUD-PREG"],
  },
  {
    name: "pregnant, a glass with dinner most evenings",
    story: "She was told in her country that a glass is fine. She can leave it, and nobody has ever worried.",
    answers: {
      ...pregnant,
      "68518-0": "4",
      "68519-8": "0",
      "68520-6": "0",
      "use-kinds": ["alcohol"],
      "use-impact": "risky",
      course: "same",
    },
    level: exactly("outpatient"),
    route: "urgent",
    rules: ["R7"],
    programs: ["perinatal"],
    sources: ["NY-OUD-PREG", "ASAM-AWM"],
  },
  {
    name: "pregnant, marijuana on weekends for the nausea",
    story: "A friend told her that it is natural. She would stop if someone told her how to sleep.",
    answers: {
      ...pregnant,
      "68524-8": "3",
      "use-kinds": ["cannabis"],
      "use-pattern": ["none"],
      "use-impact": "none",
      course: "same",
    },
    level: exactly("outpatient"),
    route: "urgent",
    rules: ["R7"],
    sources: ["NY-OUD-PREG"],
  },
  {
    name: "pregnant, some wine before she knew, none since",
    story: "Twice a month, a glass or two. She found out in week six and has not had any.",
    answers: { ...pregnant, "68518-0": "2", "68519-8": "0", "68520-6": "0" },
    level: exactly("outpatient"),
    route: "none",
    rules: [],
    programs: ["perinatal"],
    notPrograms: ["substance-use"],
    sources: ["OEP-LOC"],
  },
];
