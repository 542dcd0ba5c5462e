import type { WordsFor } from "../../../../../lib/questionnaire/words";
import { gad7Es } from "../../../../instruments/gad-7";
import { phq9Es } from "../../../../instruments/phq-9";
import type { mood } from "../../../sections/mood";

const time = "Durante las últimas 2 semanas";
const phq = { time, options: phq9Es.options };
const gad = { time, options: gad7Es.options };

/** The published items use the same verb forms for "usted" and for a third person, so they serve both voices. */
export const moodEs = {
  title: "Estado de ánimo y preocupación",
  why: "Mucha gente busca ayuda por tristeza o preocupación. En las clínicas preguntan lo mismo.",
  pages: {
    "mood-first": {
      title: "Estado de ánimo y preocupación",
      lead: {
        self: gad7Es.instructions,
        other: "Durante las últimas 2 semanas, ¿qué tan seguido le ha pasado esto a la persona?",
      },
    },
  },
  questions: {
    "69725-0": { ...gad, ask: gad7Es.items["69725-0"], short: "Nervios o ansiedad" },
    "68509-9": { ...gad, ask: gad7Es.items["68509-9"], short: "No puede parar la preocupación" },
    "44250-9": { ...phq, ask: phq9Es.items["44250-9"], short: "Poco interés o placer" },
    "44255-8": { ...phq, ask: phq9Es.items["44255-8"], short: "Sin ánimo o sin esperanza" },
  },
} as const satisfies WordsFor<typeof mood>;
