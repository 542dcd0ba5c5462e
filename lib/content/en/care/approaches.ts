import type { CareWords } from "../../care-words";

/** What the names of treatments mean. */
export const approachesEn = {
  cbt: {
    name: "CBT (cognitive behavioral therapy)",
    what: "You look at how thoughts, feelings and actions affect each other, and try new ways.",
  },
  dbt: {
    name: "DBT (dialectical behavior therapy)",
    what: "Skills for very strong emotions: getting through a bad hour, staying calm, asking for help.",
  },
  act: {
    name: "ACT (acceptance and commitment therapy)",
    what: "Making room for hard feelings and still doing what matters.",
  },
  mi: {
    name: "Motivational interviewing",
    what: "A way of talking for people who want to change and also do not.",
  },
  mindfulness: { name: "Mindfulness", what: "Practice noticing what is happening right now, without judging it." },
  "twelve-step": {
    name: "12-step facilitation",
    what: "Help with using groups such as Alcoholics Anonymous or Narcotics Anonymous.",
  },
  "cpt-pe": {
    name: "CPT and PE",
    what: "Two treatments for trauma. One works on the beliefs it left behind, the other on facing the memory in small steps.",
  },
  erp: {
    name: "ERP (exposure and response prevention)",
    what: "For OCD: facing what sets it off, in small steps, and not doing what it demands.",
  },
  emdr: { name: "EMDR", what: "For trauma: holding a memory in mind while the eyes follow a movement." },
  psychodynamic: {
    name: "Psychodynamic therapy",
    what: "A look at patterns from earlier in life that still have an effect today.",
  },
} as const satisfies CareWords["approaches"];
