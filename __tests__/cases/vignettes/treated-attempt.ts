import { moderateLowMood, thoughtsOfSuicide, wishesToBeDead } from "../pictures";
import { exactly, type Vignette } from "../vignette";

const tried = (when: string) => ({ "asq-4": "1", "suicide-attempt-when": when });
const tenWeeksAgo = { ...tried("past-3-months-seen"), "suicide-preparation": "seen" };

/** An attempt that someone has assessed since, and one that no one knows about. */
export const treatedAttempt: readonly Vignette[] = [
  {
    name: "ten weeks ago, in the hospital for it, no thoughts now",
    story: "She was there for four days and sees a therapist since. She is mostly herself again.",
    answers: { ...tenWeeksAgo, "symptom-distress": "mild", course: "same" },
    level: exactly("php"),
    route: "urgent",
    rules: ["P1"],
    sources: ["ELITE", "CSSRS-COL"],
  },
  {
    name: "the same, and a wish to be dead on some mornings",
    story: "It passes by noon. She has not thought of doing anything.",
    answers: { ...tenWeeksAgo, ...wishesToBeDead, "symptom-distress": "mild", course: "same" },
    level: exactly("php"),
    route: "urgent",
    rules: ["P1"],
    sources: ["ELITE", "CSSRS-COL"],
  },
  {
    name: "the same, and thoughts of killing herself this week",
    story: "They came back on Monday. She has told nobody yet.",
    answers: { ...tenWeeksAgo, ...thoughtsOfSuicide, course: "new" },
    level: exactly("inpatient"),
    route: "crisis",
    rules: ["A10"],
    sources: ["ELITE", "CHUNG19"],
  },
  {
    name: "two months ago, and nobody knows",
    story: "He slept it off and went to work. He has no thoughts now, and says so.",
    answers: { ...tried("past-3-months"), "suicide-preparation": "yes" },
    level: exactly("inpatient"),
    route: "crisis",
    rules: ["A1"],
    sources: ["CSSRS-COL", "ELITE"],
  },
  {
    name: "a friend stopped him last month, a crisis worker came",
    story: "He had driven to the bridge. He says that he has never tried; the wish comes and goes.",
    answers: { ...wishesToBeDead, "suicide-preparation": "seen", course: "same" },
    level: exactly("php"),
    route: "urgent",
    rules: ["P1"],
    sources: ["CSSRS-COL", "ELITE"],
  },
  {
    name: "five months ago, now a moderate depression without thoughts",
    story: "She has been seen for it. She gets through her days and they are gray.",
    answers: { ...moderateLowMood, ...tried("past-year"), course: "slow" },
    level: exactly("iop"),
    route: "support",
    rules: ["I15"],
    sources: ["CSSRS-COL", "IAR-ADOL"],
  },
  {
    name: "twenty years ago, a glass of wine tonight",
    story: "He was nineteen. There has been nothing since, and the wine is with dinner.",
    answers: { ...tried("over-a-year"), "68518-0": "2", "68519-8": "0", "68520-6": "0" },
    level: exactly("outpatient"),
    route: "support",
    rules: ["R1"],
    sources: ["CSSRS-COL", "BORGES17"],
  },
];
