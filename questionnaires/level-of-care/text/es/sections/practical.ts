import type { WordsFor } from "../../../../../lib/questionnaire/words";
import type { practical } from "../../../sections/practical";

export const practicalEs = {
  title: "Cosas prácticas",
  why: "Nunca cambian el nivel. Cambian cómo buscar una atención que le quede bien.",
  pages: {
    times: {},
    reach: { title: "Cómo llegar" },
    money: { title: "Pagar la atención" },
    comfort: { title: "Qué ayudaría" },
    known: {},
    notes: { title: { self: "Con sus propias palabras", other: "Con sus propias palabras" } },
  },
  questions: {
    "practical-times": {
      ask: { self: "¿Qué ocupa su semana?", other: "¿Qué ocupa la semana de esa persona?" },
      short: "La semana",
      hint: "Marque todo lo que corresponda.",
      options: {
        "work-days": "Trabajo de día",
        "work-shifts": "Trabajo por turnos",
        school: "Escuela o universidad",
        caregiving: "Cuidar de alguien",
        "evenings-only": "Solo hay tiempo por la tarde o noche",
        flexible: "El horario es flexible",
      },
    },
    "practical-travel": {
      ask: {
        self: "¿Podría llegar a un programa varias veces por semana?",
        other: "¿Podría esa persona llegar a un programa varias veces por semana?",
      },
      short: "Transporte",
      options: {
        ok: "Sí",
        hard: "Sería difícil",
        none: "No hay manera de llegar",
        rural: "No hay nada cerca",
      },
    },
    "practical-online": {
      ask: {
        self: "¿Tiene internet y un lugar privado para citas por video?",
        other: "¿Esa persona tiene internet y un lugar privado para citas por video?",
      },
      short: "Citas por video",
      options: {
        private: "Sí, las dos cosas",
        "not-private": "Internet, pero sin lugar privado",
        unreliable: "Sin internet o aparato que funcione siempre",
      },
    },
    "practical-insurance": {
      ask: { self: "¿Qué seguro médico tiene?", other: "¿Qué seguro médico tiene esa persona?" },
      short: "Seguro médico",
      hint: {
        self: "Si tiene menos de 18 años, un adulto puede ayudarle a responder. Puede no responder.",
        other: "Basta una idea aproximada. Puede no responder.",
      },
      options: {
        employer: "Por un trabajo",
        marketplace: "Comprado por la familia o por cuenta propia (mercado de seguros, Obamacare)",
        medicaid: "Medicaid o CHIP",
        medicare: "Medicare",
        va: "VA o TRICARE",
        none: "Ninguno",
        unsure: "No sé cuál",
      },
    },
    "practical-cost": {
      ask: { self: "¿Cómo ve el costo?", other: "¿Puede esa persona pagar el costo?" },
      short: "Costo",
      hint: {
        self: "Si tiene menos de 18 años, un adulto puede ayudarle a responder. Puede no responder.",
        other: "Basta una idea aproximada. Puede no responder.",
      },
      options: { ok: "Creo que se puede pagar", worried: "El costo preocupa", cannot: "No se puede pagar" },
    },
    "practical-group": {
      ask: {
        self: "¿Cómo se sentiría al hablar en un grupo?",
        other: "¿Cómo se sentiría esa persona al hablar en un grupo?",
      },
      short: "Grupos",
      options: {
        fine: "Bien",
        nervous: "Con nervios, pero podría intentarlo",
        "could-not": { self: "Yo no podría", other: "No podría" },
      },
    },
    "practical-privacy": {
      ask: {
        self: "¿Podría verle gente conocida en un programa cerca de casa?",
        other: "¿Podría verla gente conocida en un programa cerca de su casa?",
      },
      short: "Privacidad cerca de casa",
      options: { fine: "Eso estaría bien", "small-community": "Sí, y eso preocupa" },
    },
    "practical-language": {
      ask: { self: "¿En qué idioma quiere la atención?", other: "¿En qué idioma quiere esa persona la atención?" },
      short: "Idioma para la atención",
      options: { english: "Inglés", spanish: "Español", other: "Otro idioma" },
    },
    "known-conditions": {
      ask: {
        self: "¿Alguna vez un profesional le ha dicho que tiene algo de esto?",
        other: "¿Alguna vez un profesional le ha dicho a esa persona que tiene algo de esto?",
      },
      short: "Lo que ya se sabe",
      hint: "Puede dejar esto vacío.",
      options: {
        depression: "Depresión",
        anxiety: "Un trastorno de ansiedad",
        bipolar: "Trastorno bipolar",
        ptsd: "Estrés postraumático (PTSD)",
        ocd: "Trastorno obsesivo-compulsivo (TOC; en inglés, OCD)",
        psychosis: "Psicosis o esquizofrenia",
        eating: "Un trastorno de la alimentación",
        substance: "Un problema con el alcohol o las drogas",
        "emotion-regulation": "Emociones muy fuertes, o personalidad límite",
        adhd: "Déficit de atención (ADHD)",
        autism: "Autismo",
        "opioid-medication": {
          self: "Tomo buprenorfina, metadona o naltrexona",
          other: "Toma buprenorfina, metadona o naltrexona",
        },
        none: "Nada de esto",
      },
    },
    "note-goals": {
      ask: {
        self: "¿En qué espera que la atención le ayude?",
        other: "¿En qué espera usted que la atención ayude a esa persona?",
      },
      short: "Lo que espera de la atención",
      hint: "Puede dejar esto vacío. Se imprime para el profesional, y nadie más lo lee.",
      options: {},
    },
    "note-questions": {
      ask: "¿Qué quiere preguntar o decir en la primera cita?",
      short: "Preguntas para la primera cita",
      hint: "Puede dejar esto vacío. No cambia el nivel.",
      options: {},
    },
  },
} as const satisfies WordsFor<typeof practical>;
