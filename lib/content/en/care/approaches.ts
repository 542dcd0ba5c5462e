import type { CareWords } from "../../care-words";

/** What the names of treatments mean. */
export const approachesEn = {
  cbt: {
    name: "CBT (cognitive behavioral therapy)",
    what: "You look at how thoughts, feelings and actions affect each other, and try new ways.",
  },
  dbt: {
    name: "DBT (dialectical behavior therapy)",
    what: "Skills for very strong emotions: getting through a bad hour, staying present, saying what you need.",
  },
  act: {
    name: "ACT (acceptance and commitment therapy)",
    what: "You make room for hard feelings and still do what matters to you.",
  },
  mi: {
    name: "Motivational interviewing",
    what: "A way of talking that helps when part of you wants to change and part of you does not.",
  },
  mindfulness: { name: "Mindfulness", what: "Practice noticing what is happening right now, without judging it." },
  "twelve-step": {
    name: "12-step facilitation",
    what: "Help with using groups such as Alcoholics Anonymous or Narcotics Anonymous.",
  },
  "cpt-pe": {
    name: "CPT and PE",
    what: "Two treatments for trauma. One works on what it made you believe, the other on facing the memory in small steps.",
  },
  erp: {
    name: "ERP (exposure and response prevention)",
    what: "For OCD: you face what sets it off, in small steps, and don't do what it tells you to do.",
  },
  emdr: { name: "EMDR", what: "For trauma: you hold a memory in mind while your eyes follow a movement." },
  psychodynamic: {
    name: "Psychodynamic therapy",
    what: "You look at patterns from earlier in life that still affect you today.",
  },
} as const satisfies CareWords["approaches"];
