import type { WordsFor } from "../../../../../lib/questionnaire/words";
import { phqDifficultyEs } from "../../../../instruments/phq-difficulty";
import type { details } from "../../../sections/details";
import { bstadOwnEs, phqEatingOwnEs } from "../own-translations";

const eating = { time: "En los últimos 3 meses", options: phqEatingOwnEs.options };

export const detailsEs = {
  title: "Complete su resumen",
  why: "Puede parar aquí. Esto no cambia el nivel ni qué tan pronto pedir ayuda. Sirve para que un médico o terapeuta sepa más.",
  pages: {
    "details-life": { title: "Unas cosas más" },
    "eating-often": {},
    "eating-ways": {
      title: "Métodos para evitar subir de peso",
      lead: {
        self: phqEatingOwnEs.stem,
        other:
          "En los últimos 3 meses, ¿la persona ha usado a menudo alguno de estos métodos para evitar subir de peso?",
      },
    },
  },
  questions: {
    "about-military": {
      ask: {
        self: "¿Sirve o sirvió en las fuerzas armadas de Estados Unidos, en la Guardia Nacional o en la Reserva?",
        other:
          "¿La persona sirve o sirvió en las fuerzas armadas de Estados Unidos, en la Guardia Nacional o en la Reserva?",
      },
      short: "Veterano o en servicio militar",
      options: { no: "No", yes: "Sí" },
    },
    "69722-7": {
      ask: {
        self: phqDifficultyEs.items["69722-7"],
        other:
          "Si marcó cualquiera de los problemas, ¿qué tanta dificultad le han dado estos problemas a la persona para hacer su trabajo, encargarse de las tareas del hogar, o llevarse bien con otras personas?",
      },
      short: "Cuánto dificultan la vida los problemas",
      time: "En las últimas 2 semanas",
      hint: "Los “problemas” son las preguntas sobre el ánimo y la preocupación.",
      options: phqDifficultyEs.options,
    },
    "bstad-tobacco": {
      ask: {
        self: bstadOwnEs.items["bstad-tobacco"],
        other: "En el último año, ¿cuántos días fumó la persona cigarrillos o usó otros productos de tabaco?",
      },
      short: "Días con tabaco",
      hint: "También cuenta vapear.",
      options: {},
    },
    "69692-2": {
      ask: phqEatingOwnEs.items["69692-2"],
      short: "Dos veces por semana durante 3 meses",
      hint: "Se trata de comer sin poder controlarlo, o de cantidades muy grandes.",
      options: phqEatingOwnEs.options,
    },
    "69693-0": {
      ask: phqEatingOwnEs.items["69693-0"],
      short: "Vómito a propósito",
      ...eating,
    },
    "69694-8": {
      ask: phqEatingOwnEs.items["69694-8"],
      short: "Laxantes",
      ...eating,
    },
    "69695-5": {
      ask: phqEatingOwnEs.items["69695-5"],
      short: "Ayuno",
      ...eating,
    },
    "69696-3": {
      ask: phqEatingOwnEs.items["69696-3"],
      short: "Ejercicio fuerte después de atracones",
      ...eating,
    },
    "69720-1": {
      ask: phqEatingOwnEs.items["69720-1"],
      short: "Dos veces por semana o más",
      ...eating,
    },
  },
} as const satisfies WordsFor<typeof details>;
