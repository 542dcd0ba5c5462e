import type { WordsFor } from "../../../../../lib/questionnaire/words";
import type { practical } from "../../../sections/practical";

export const practicalEs = {
  title: "Cosas prácticas",
  why: "Estas respuestas no cambian el nivel. Sirven para buscar un tratamiento que se ajuste a su vida.",
  pages: {
    times: {},
    reach: { title: "Cómo llegar" },
    money: { title: "Pagar el tratamiento" },
    comfort: { title: "Qué ayudaría" },
    known: {},
    notes: { title: "Con sus propias palabras" },
  },
  questions: {
    "practical-times": {
      ask: { self: "¿Qué ocupa su semana?", other: "¿Qué ocupa la semana de la persona?" },
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
        other: "¿Podría la persona llegar a un programa varias veces por semana?",
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
        other: "¿Tiene la persona internet y un lugar privado para citas por video?",
      },
      short: "Citas por video",
      options: {
        private: "Sí, las dos cosas",
        "not-private": "Internet, pero sin lugar privado",
        unreliable: "Sin internet, o sin un teléfono o computadora que funcione bien",
      },
    },
    "practical-insurance": {
      ask: { self: "¿Qué seguro médico tiene?", other: "¿Qué seguro médico tiene la persona?" },
      short: "Seguro médico",
      hint: {
        self: "Alguien de confianza puede responder esto con usted. No tiene que responder.",
        other: "Basta una idea aproximada. No tiene que responder.",
      },
      options: {
        employer: "Por medio de un trabajo o un sindicato, propio o de la familia",
        marketplace: "Comprado directamente (mercado de seguros, Obamacare)",
        medicaid: "Medicaid o CHIP (según el estado: Medi-Cal, AHCCCS, Plan Vital…)",
        medicare: "Medicare",
        va: "VA o TRICARE",
        none: "Ninguno",
        unsure: "No sé cuál",
      },
    },
    "practical-cost": {
      ask: { self: "¿Cómo ve el costo?", other: "¿Cómo ve la persona el costo?" },
      short: "Costo",
      hint: {
        self: "Alguien de confianza puede responder esto con usted. No tiene que responder.",
        other: "Basta una idea aproximada. No tiene que responder.",
      },
      options: {
        ok: "Creo que se puede pagar",
        worried: { self: "Me preocupa el costo", other: "Le preocupa el costo" },
        cannot: "No se puede pagar",
      },
    },
    "practical-group": {
      ask: {
        self: "¿Cómo se sentiría al hablar en un grupo?",
        other: "¿Cómo se sentiría la persona al hablar en un grupo?",
      },
      short: "Grupos",
      options: {
        fine: "Bien",
        nervous: "Con nervios, pero podría probar uno pequeño y tranquilo",
        "could-not": { self: "Yo no podría", other: "No podría" },
      },
    },
    "practical-privacy": {
      ask: {
        self: "¿Le preocuparía que gente conocida le viera en un programa?",
        other: "¿Le preocuparía a la persona que gente conocida la viera en un programa?",
      },
      short: "Privacidad cerca de casa",
      options: { fine: "No", "small-community": "Sí" },
    },
    "practical-language": {
      ask: { self: "¿En qué idioma quiere el tratamiento?", other: "¿En qué idioma quiere la persona el tratamiento?" },
      short: "Idioma del tratamiento",
      options: { english: "Inglés", spanish: "Español", other: "Otro idioma, por ejemplo mam, k'iche' o mixteco" },
    },
    "known-conditions": {
      ask: {
        self: "¿Alguna vez un médico o terapeuta le ha dicho que tiene algo de esto?",
        other: "¿Alguna vez un médico o terapeuta le ha dicho a la persona que tiene algo de esto?",
      },
      short: "Enfermedades que ya se conocen",
      hint: "Puede dejar esto en blanco.",
      options: {
        depression: "Depresión",
        anxiety: "Un trastorno de ansiedad",
        bipolar: "Trastorno bipolar",
        ptsd: "Trastorno de estrés postraumático (TEPT; en inglés, PTSD)",
        ocd: "Trastorno obsesivo-compulsivo (TOC; en inglés, OCD)",
        psychosis: "Psicosis o esquizofrenia",
        eating: "Un trastorno de la alimentación",
        substance: "Un problema con el alcohol o las drogas",
        "emotion-regulation": "Emociones muy fuertes, o trastorno límite de la personalidad (borderline)",
        adhd: "Déficit de atención (TDAH; en inglés, ADHD)",
        autism: "Autismo",
        "opioid-medication": {
          self: "Tomo buprenorfina (Suboxone), metadona o naltrexona por el uso de opioides",
          other: "Toma buprenorfina (Suboxone), metadona o naltrexona por el uso de opioides",
        },
        none: "Nada de esto",
      },
    },
    "note-goals": {
      ask: {
        self: "¿En qué espera que le ayude el tratamiento?",
        other: "¿En qué espera que el tratamiento ayude a la persona?",
      },
      short: "Lo que espera del tratamiento",
      hint: "Puede dejar esto en blanco. Se imprime en su resumen. Nadie más lo recibe si usted no lo comparte.",
      options: {},
    },
    "note-questions": {
      ask: "¿Qué quiere preguntar o decir en la primera cita?",
      short: "Preguntas para la primera cita",
      hint: "Puede dejar esto en blanco. No cambia el nivel.",
      options: {},
    },
  },
} as const satisfies WordsFor<typeof practical>;
