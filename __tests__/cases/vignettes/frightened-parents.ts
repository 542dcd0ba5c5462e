import { moderateLowMood, severeWorry } from "../pictures";
import { exactly, type Vignette } from "../vignette";

const afterBirth = { "about-perinatal": "postpartum" };

/**
 * Thoughts of harm to a baby: having them is not wanting them. What distinguishes them is wanting, believing it is
 * right, and voices.
 */
export const frightenedParents: readonly Vignette[] = [
  {
    name: "pictures of dropping the baby on the stairs, never wanted",
    story: "They come several times a day and make her sick. She checks the rail and holds him tighter.",
    answers: { ...afterBirth, "baby-harm": "unwanted", "ocd-time": "under-1h", course: "new" },
    level: exactly("outpatient"),
    route: "support",
    rules: ["R1"],
    programs: ["perinatal", "ocd"],
    sources: ["COLLARDEAU24", "IOCDF-AC"],
  },
  {
    name: "unwanted pictures, and afraid that she could lose control",
    story: "She has hidden the knives and no longer bathes him alone. She worries all day and barely gets through.",
    answers: { ...afterBirth, ...severeWorry, "baby-harm": "dread", course: "new" },
    level: exactly("outpatient"),
    route: "urgent",
    rules: ["R24"],
    programs: ["perinatal", "ocd"],
    sources: ["COLLARDEAU24"],
  },
  {
    name: "a father afraid of what he sees in his mind",
    story: "He pictures shaking his daughter, and leaves the room when she cries. He has told nobody.",
    answers: { "about-perinatal": "baby-care", "baby-harm": "dread", "symptom-distress": "moderate", course: "new" },
    level: exactly("outpatient"),
    route: "urgent",
    rules: ["R24"],
    programs: ["ocd"],
    notPrograms: ["perinatal"],
    sources: ["COLLARDEAU24"],
  },
  {
    name: "it seems kinder to her if they both were gone",
    story: "She says it calmly. The world is no place for a child, and she would take him with her.",
    answers: { ...afterBirth, ...moderateLowMood, "asq-2": "1", "44260-8": "1", "baby-harm": "urge", course: "new" },
    level: exactly("inpatient"),
    route: "crisis",
    rules: ["A2"],
    sources: ["MBHP", "MDEDGE-PPP"],
  },
  {
    name: "a voice tells her that the baby has to go",
    story: "It began a week after the birth and is as real as her own. She has started to believe it.",
    answers: {
      ...afterBirth,
      "baby-harm": "urge",
      "mind-reality": "convinced",
      "mind-commands": "yes",
      course: "new",
    },
    level: exactly("inpatient"),
    route: "crisis",
    rules: ["A2", "A3", "A11", "A12", "A13"],
    sources: ["MDEDGE-PPP", "MBHP"],
  },
  {
    name: "will not say whether there are such thoughts",
    story: "She is afraid that someone will take the baby. Everything else she answers.",
    answers: { ...afterBirth, ...moderateLowMood, "baby-harm": "decline", course: "slow" },
    level: exactly("outpatient"),
    route: "urgent",
    rules: ["R3"],
    programs: ["perinatal"],
    notPrograms: ["ocd"],
    sources: ["NIMH-ASQ", "COLLARDEAU24"],
  },
];
