import { bingeDrinking, severeLowMood } from "../pictures";
import { exactly, type Vignette } from "../vignette";

/** Harm to others: horrifying thoughts, anger, acts, and intent. Each is different. */
export const horrifyingThoughts: readonly Vignette[] = [
  {
    name: "pictures of pushing a stranger onto the tracks",
    story: "He stands with his back to the wall on platforms. He has never hurt anyone; it takes two hours of his day.",
    answers: { "harm-others": "dread", "ocd-time": "1-3h", "symptom-distress": "moderate", course: "same" },
    level: exactly("outpatient"),
    route: "support",
    rules: ["R1"],
    programs: ["ocd"],
    sources: ["IOCDF-AC", "IAR-PDF"],
  },
  {
    name: "the same for five hours a day, and work is missed",
    story:
      "He goes over each walk home again and again to be sure that nobody was hurt. He is late or absent twice a week.",
    answers: { "harm-others": "dread", "ocd-time": "3-8h", "function-roles": "missing-some", course: "slow" },
    level: exactly("iop"),
    route: "support",
    rules: ["I2"],
    programs: ["ocd"],
    sources: ["IOCDF-AC", "IAR-PDF"],
  },
  {
    name: "part of him wants to hit his boss, and he may not hold back",
    story: "He was passed over again and lies awake with it. He has not been drinking.",
    answers: { "harm-others": "afraid", course: "new" },
    level: exactly("php"),
    route: "urgent",
    rules: ["P4"],
    notPrograms: ["ocd"],
    sources: ["NORIDIAN", "MBHP"],
  },
  {
    name: "shoved her brother, and nobody was hurt",
    story: "It was about the inheritance. She is ashamed and has not done it before.",
    answers: { "harm-others": "pushed", course: "same" },
    level: exactly("outpatient"),
    route: "support",
    rules: ["R1"],
    sources: ["IAR-PDF"],
  },
  {
    name: "breaks things when he drinks on weekends",
    story: "A door, a phone, a window. The trouble always comes with the drinking, and cutting down has not lasted.",
    answers: { ...bingeDrinking, "use-impact": "problems", "harm-others": "pushed", course: "same" },
    level: exactly("iop"),
    route: "support",
    rules: ["I12"],
    programs: ["substance-use"],
    sources: ["IAR-PDF"],
  },
  {
    name: "hurt someone in a fight last month, in a severe depression",
    story: "He broke a man's nose outside a bar. He barely gets through his days and is sober now.",
    answers: { ...severeLowMood, "harm-others": "hurt", course: "slow" },
    level: exactly("php"),
    route: "urgent",
    rules: ["P4"],
    sources: ["NORIDIAN"],
  },
  {
    name: "says only at the end that he might hurt someone else",
    story: "He marked no thoughts of harm. Asked why he is not sure to stay safe, he says it is about his ex.",
    answers: { "stay-safe": "not-sure", "stay-safe-why": ["others"], course: "new" },
    level: exactly("php"),
    route: "urgent",
    rules: ["P4"],
    sources: ["NORIDIAN", "MBHP"],
  },
];
