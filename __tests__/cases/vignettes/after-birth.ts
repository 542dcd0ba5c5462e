import { moderateLowMood, wishesToBeDead } from "../pictures";
import { exactly, type Vignette } from "../vignette";

const afterBirth = { "about-perinatal": "postpartum" };

/** The year after a birth: doubt about what is real is an emergency then, while frightening images mostly are not. */
export const afterBirthDoubt: readonly Vignette[] = [
  {
    name: "believes half the time that her baby was swapped",
    story: "He is two weeks old. At night she is sure of it; in the morning she laughs about it.",
    answers: { ...afterBirth, "mind-reality": "doubt", course: "new" },
    level: exactly("inpatient"),
    route: "crisis",
    rules: ["A12"],
    programs: ["perinatal"],
    notPrograms: ["early-psychosis"],
    sources: ["MDEDGE-PPP", "APP-PPP"],
  },
  {
    name: "cleans all night and is not tired, five days after the birth",
    story: "She feels wonderful and talks without a stop. Her sister is worried; she is not.",
    answers: { ...afterBirth, "mania-energy": "strong", course: "new" },
    level: exactly("inpatient"),
    route: "crisis",
    rules: ["A12"],
    programs: ["perinatal", "bipolar"],
    sources: ["MDEDGE-PPP", "APP-PPP"],
  },
  {
    name: "bipolar and steady, three months after the birth",
    story: "Her last high was four years ago. She takes her medicine, sleeps when the baby sleeps, and feels well.",
    answers: {
      ...afterBirth,
      "mania-energy": "past",
      "treatment-current": "medication-only",
      "treatment-response": "improving",
      course: "same",
    },
    level: exactly("outpatient"),
    route: "urgent",
    rules: ["R11"],
    programs: ["perinatal", "bipolar"],
    sources: ["MDEDGE-PPP"],
  },
  {
    name: "heard her name called when she was overtired",
    story: "Once, on the fourth night without sleep. She knew at once that it was not real.",
    answers: { ...afterBirth, "mind-reality": "brief" },
    level: exactly("outpatient"),
    route: "support",
    rules: ["R1"],
    sources: ["MDEDGE-PPP", "IAR-PDF"],
  },
  {
    name: "a father of a baby, low and tired",
    story: "He did not give birth and nobody asks him. He gets through his days and has no frightening thoughts.",
    answers: { "about-perinatal": "baby-care", ...moderateLowMood, "function-roles": "harder", course: "slow" },
    level: exactly("outpatient"),
    route: "none",
    rules: [],
    notPrograms: ["perinatal"],
    sources: ["IAR-PDF"],
  },
  {
    name: "wishes she would not wake up, seven weeks after the birth",
    story: "She loves the baby and thinks he deserves better. She has no plan and her mother lives with her.",
    answers: { ...afterBirth, ...moderateLowMood, ...wishesToBeDead, "asq-2": "1", "44260-8": "1", course: "new" },
    level: exactly("outpatient"),
    route: "urgent",
    rules: ["R14"],
    programs: ["perinatal"],
    sources: ["FEDPRAC"],
  },
];
