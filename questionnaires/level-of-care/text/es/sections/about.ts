import type { WordsFor } from "../../../../../lib/questionnaire/words";
import type { about } from "../../../sections/about";

export const aboutEs = {
  title: "Para empezar",
  why: "Estas respuestas sirven para elegir las palabras y las preguntas que corresponden.",
  pages: { who: { title: "¿De quién se trata?" } },
  questions: {
    "about-subject": {
      ask: "¿Por quién responde?",
      short: "Por quién responde",
      options: { self: "Por mí", other: "Por otra persona: mi hijo o hija, un familiar, un amigo" },
    },
    "about-age": {
      ask: { self: "¿Cuántos años tiene?", other: "¿Cuántos años tiene la persona?" },
      short: "Edad",
      options: { "under-13": "Menos de 13", "13-17": "De 13 a 17", "18-64": "De 18 a 64", "65-plus": "65 o más" },
    },
  },
} as const satisfies WordsFor<typeof about>;
