import { dailyDrinking, dailyOpioids, moderateLowMood, severeLowMood } from "../pictures";
import { exactly, type Vignette } from "../vignette";

/** No bed tonight, or no stable place: a need of its own and, combined with others, a reason for care with housing. */
export const nowhereToSleep: readonly Vignette[] = [
  {
    name: "has slept in the car since Monday, moderate depression",
    story: "The rent was too much. He still goes to work, and nobody there knows.",
    answers: {
      ...moderateLowMood,
      "function-roles": "harder",
      "home-safety": "nowhere",
      "support-people": "limited",
      course: "new",
    },
    level: exactly("outpatient"),
    route: "urgent",
    rules: ["R5b", "R5c"],
    sources: ["OWN", "DEBOFSKY"],
  },
  {
    name: "put out of the house tonight, well otherwise",
    story: "Her roommate changed the locks. She is upset and cold, and nothing else is wrong.",
    answers: { "symptom-distress": "mild", "home-safety": "nowhere" },
    level: exactly("outpatient"),
    route: "urgent",
    rules: ["R5b", "R5c"],
    sources: ["OWN"],
  },
  {
    name: "from couch to couch, moderate depression",
    story: "He stays with friends a week at a time. He has somewhere tonight.",
    answers: { ...moderateLowMood, "function-roles": "harder", "home-safety": "unstable", course: "same" },
    level: exactly("outpatient"),
    route: "none",
    rules: [],
    sources: ["DEBOFSKY"],
  },
  {
    name: "must be out by Friday, severe depression, work lost",
    story: "The notice came last week. She has stopped going to work and does not know where to go next.",
    answers: { ...severeLowMood, "function-roles": "missing-most", "home-safety": "unstable", course: "new" },
    level: exactly("residential"),
    route: "none",
    rules: ["Q8"],
    sources: ["DEBOFSKY", "SEED"],
  },
  {
    name: "in a shelter, four or five drinks most days",
    story: "He has a bed there until the end of the month. He drank yesterday and has no signs of withdrawal.",
    answers: { ...dailyDrinking, "home-safety": "unstable", "support-people": "some" },
    level: exactly("residential"),
    route: "urgent",
    rules: ["Q4"],
    sources: ["ASAM-AWM", "AAFP21"],
  },
  {
    name: "sleeps outside, street opioids every day",
    story: "She lost her place and her job to it this year. She used this morning.",
    answers: { ...dailyOpioids, "use-impact": "serious", "home-safety": "nowhere", "support-people": "limited" },
    level: exactly("residential"),
    route: "urgent",
    rules: ["Q6"],
    programs: ["opioid-medication", "substance-use"],
    sources: ["OEP-DIM", "CHCENTER"],
  },
];
