import { exactly, type Vignette } from "../vignette";

const older = { "about-age": "65-plus" };

/** 65 and older: new symptoms have a physical cause until a doctor says otherwise. */
export const newAtSixtyFive: readonly Vignette[] = [
  {
    name: "72, new voices, still doubted",
    story: "Since last week she hears a choir at night and goes to look for it. She sleeps and eats.",
    answers: { ...older, "mind-reality": "doubt", course: "new" },
    level: exactly("outpatient"),
    route: "urgent",
    rules: ["R16"],
    programs: ["older-adult"],
    notPrograms: ["early-psychosis"],
    sources: ["NICE-CG103", "PSYTIMES"],
  },
  {
    name: "72, voices for forty years, the same as always",
    story: "He has a name for them and a doctor who knows him.",
    answers: { ...older, "mind-reality": "doubt", course: "same" },
    level: exactly("outpatient"),
    route: "support",
    rules: ["R1"],
    notPrograms: ["early-psychosis"],
    sources: ["IAR-PDF"],
  },
  {
    name: "67, far more energy than ever, on some days",
    story: "She has painted three rooms and bought a piano. She had nothing like it before.",
    answers: { ...older, "mania-energy": "mild", course: "new" },
    level: exactly("outpatient"),
    route: "urgent",
    rules: ["R16"],
    programs: ["bipolar", "older-adult"],
    sources: ["PSYTIMES"],
  },
  {
    name: "70, certain since last month that she is being robbed",
    story: "She has changed the locks twice, eats and sleeps, and lets her daughter help.",
    answers: { ...older, "mind-reality": "convinced", course: "new" },
    level: exactly("php"),
    route: "urgent",
    rules: ["P5"],
    notPrograms: ["early-psychosis"],
    sources: ["LCD34196", "PSYTIMES"],
  },
  {
    name: "80, the stove and the bills go wrong",
    story: "It came over the year. He is cheerful and got lost on the way to church.",
    answers: { ...older, "memory-thinking": "unsafe", course: "slow" },
    level: exactly("outpatient"),
    route: "urgent",
    rules: ["R26"],
    sources: ["IAR-PDF", "OWN"],
  },
  {
    name: "75, forgets names, the days go as usual",
    story: "She does the crossword and worries a little about it.",
    answers: { ...older, "memory-thinking": "no", "symptom-distress": "mild" },
    level: exactly("outpatient"),
    route: "none",
    rules: [],
    sources: ["IAR-PDF"],
  },
];
