import { moderateLowMood, severeLowMood } from "../pictures";
import { exactly, type Vignette } from "../vignette";

/** Someone hurts, threatens or follows them: what has already happened shows how close death is. It sets no level. */
export const partnerDanger: readonly Vignette[] = [
  {
    name: "her husband has choked her, she is well otherwise",
    story:
      "He took her by the throat in the spring. She works, sleeps and laughs with her sister; a friend sent her this page.",
    answers: { "home-safety": "unsafe", "danger-signs": ["choked"], "symptom-distress": "mild" },
    level: exactly("outpatient"),
    route: "crisis",
    rules: ["A16"],
    sources: ["MD-LAP"],
  },
  {
    name: "a gun in the house, and she thinks he may use it",
    story:
      "He put it on the table during a fight this morning. She is low and has missed days of work, and says that it is happening now.",
    answers: {
      ...moderateLowMood,
      "now-emergency": ["unsafe-place"],
      "function-roles": "missing-some",
      "home-safety": "unsafe",
      "danger-signs": ["weapon", "fear-death"],
      "support-people": "some",
      course: "new",
    },
    level: exactly("outpatient"),
    route: "crisis",
    rules: ["A16"],
    sources: ["MD-LAP"],
  },
  {
    name: "an ex who follows her and says he will kill her",
    story: "She moved out in June and her new place is calm. He waits outside her work, and has said what he will do.",
    answers: { "now-emergency": ["unsafe-place"], "danger-signs": ["threat-kill"] },
    level: exactly("outpatient"),
    route: "crisis",
    rules: ["A16"],
    sources: ["MD-LAP"],
  },
  {
    name: "hit at home, none of the signs that warn of death",
    story:
      "His girlfriend slaps him and throws things when she drinks. He is low, gets through his days, and is not afraid of dying.",
    answers: { ...moderateLowMood, "home-safety": "unsafe", "danger-signs": ["none"], course: "same" },
    level: exactly("outpatient"),
    route: "urgent",
    rules: ["R5", "R5c"],
    sources: ["DEBOFSKY", "MD-LAP"],
  },
  {
    name: "hurt at home and would rather not say how",
    story: "She marks that she is hurt there. At the next page she stops, and chooses not to say.",
    answers: { "home-safety": "unsafe", "danger-signs": "decline" },
    level: exactly("outpatient"),
    route: "urgent",
    rules: ["R5", "R5c"],
    sources: ["MD-LAP"],
  },
  {
    name: "hurt at home, severe depression, some work missed",
    story: "She barely gets through the days since it began again. It is pushing and shouting, never worse.",
    answers: {
      ...severeLowMood,
      "function-roles": "missing-some",
      "home-safety": "unsafe",
      "danger-signs": ["none"],
      course: "slow",
    },
    level: exactly("iop"),
    route: "urgent",
    rules: ["I2"],
    sources: ["IAR-PDF", "DEBOFSKY"],
  },
  {
    name: "choked at home, severe depression, work lost",
    story: "He has choked her twice this year. She no longer goes to work and can hardly get up.",
    answers: {
      ...severeLowMood,
      "function-roles": "missing-most",
      "home-safety": "unsafe",
      "danger-signs": ["choked"],
      course: "slow",
    },
    level: exactly("residential"),
    route: "crisis",
    rules: ["Q7", "Q8"],
    sources: ["DEBOFSKY", "MD-LAP"],
  },
];
