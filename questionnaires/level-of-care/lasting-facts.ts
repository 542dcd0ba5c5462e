import type { LastingFacts } from "../../lib/report/same-person";

/** What a person may forget or keep to themselves but cannot undo. Declining implies neither. */
export const lastingFacts: LastingFacts = {
  ever: {
    "about-military": { was: ["yes"], never: ["no"] },
    "asq-4": { was: ["1"], never: ["0"] },
    "102011-4": { was: ["1"], never: ["0"] },
    "self-injury": {
      was: ["past", "recent-rare", "recent-frequent", "recent-worse", "recent-medical"],
      never: ["never"],
    },
    "use-overdose": { was: ["over-a-year", "past-year", "past-30-days"], never: ["never"] },
    "withdrawal-history": { was: ["seizure"], never: ["none"] },
  },
  rising: { "about-age": ["under-13", "13-17", "18-64", "65-plus"] },
};
