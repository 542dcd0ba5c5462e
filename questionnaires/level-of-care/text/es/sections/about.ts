import type { WordsFor } from "../../../../../lib/questionnaire/words";
import type { about } from "../../../sections/about";

export const aboutEs = {
  title: "Para empezar",
  why: "Estas respuestas sirven para elegir las palabras y las preguntas que corresponden.",
  pages: {
    who: { title: "¿De quién se trata?" },
    life: { title: { self: "Un poco sobre su vida", other: "Un poco sobre la vida de esa persona" } },
  },
  questions: {
    "about-subject": {
      ask: "¿Por quién responde?",
      short: "Responde por",
      options: { self: "Por mí", other: "Por alguien que me importa" },
    },
    "about-age": {
      ask: { self: "¿Cuántos años tiene?", other: "¿Cuántos años tiene esa persona?" },
      short: "Edad",
      options: { "under-13": "Menos de 13", "13-17": "De 13 a 17", "18-64": "De 18 a 64", "65-plus": "65 o más" },
    },
    "about-perinatal": {
      ask: {
        self: "¿Está embarazada, o dio a luz en los últimos 12 meses?",
        other: "¿Esa persona está embarazada, o dio a luz en los últimos 12 meses?",
      },
      short: "Embarazo o parto reciente",
      options: { no: "No", pregnant: "Embarazo ahora", postpartum: "Un parto en los últimos 12 meses" },
    },
    "about-military": {
      ask: {
        self: "¿Es veterano o veterana, o sirve en las fuerzas armadas, la Guardia o la Reserva?",
        other: "¿Esa persona es veterana, o sirve en las fuerzas armadas, la Guardia o la Reserva?",
      },
      short: "Veterano o en servicio",
      options: { no: "No", yes: "Sí" },
    },
  },
} as const satisfies WordsFor<typeof about>;
