import type { Level } from "../../rules/levels";

/** The names of the levels, and what to say to ask for one. Everything else about them is in the care guides. */
export const levelsEn = {
  outpatient: {
    name: "Outpatient care",
    short: "Outpatient",
    inSentence: "outpatient care",
    abbreviation: "",
    ask: "I'd like to start therapy. When is the first opening, and is there a waiting list I can join today?",
  },
  iop: {
    name: "Intensive outpatient program",
    short: "Intensive outpatient",
    inSentence: "intensive outpatient care (IOP)",
    abbreviation: "IOP",
    ask: "I'd like an assessment for your intensive outpatient program. How soon could that be, and what does my plan pay?",
  },
  php: {
    name: "Partial hospitalization program",
    short: "Partial hospitalization",
    inSentence: "a day program (PHP)",
    abbreviation: "PHP",
    ask: "I'd like an assessment for your partial hospitalization or day program. Can I be seen this week?",
  },
  residential: {
    name: "Residential treatment",
    short: "Residential",
    inSentence: "residential treatment",
    abbreviation: "",
    ask: "I'd like an assessment for residential treatment. Is there a bed, and what do you need from my insurance?",
  },
  inpatient: {
    name: "Emergency evaluation; inpatient care may be needed",
    short: "Inpatient",
    inSentence: "an inpatient evaluation",
    abbreviation: "",
    ask: "I need a mental health evaluation today. Can I be seen now?",
  },
} as const satisfies { readonly [L in Level]: object };
