import type { WordsFor } from "../../../../../lib/questionnaire/words";
import type { context } from "../../../sections/context";

export const contextEs = {
  title: "Hogar, personas y tratamiento",
  why: "La atención funciona mejor cuando va bien con el hogar, con las personas y con lo que ya se probó.",
  pages: {
    home: {},
    people: {},
    treatment: {},
    response: {},
    "treatment-before": { title: "Tratamiento antes" },
    discharge: {},
    readiness: {},
  },
  questions: {
    "home-safety": {
      ask: { self: "¿Cómo es el lugar donde vive?", other: "¿Cómo es el lugar donde vive esa persona?" },
      short: "Hogar",
      time: "En estos días",
      options: {
        safe: "Tranquilo y sin peligro",
        stressful: "Con algo de estrés",
        triggers: "Con fuertes conflictos, o con otros que usan alcohol o drogas",
        unstable: "Sin lugar estable, o un hogar donde es muy difícil mejorar",
        unsafe: "Con golpes, daño o amenazas, o sin un lugar para dormir sin peligro esta noche",
      },
    },
    "support-people": {
      ask: {
        self: "¿Quién podría estar pendiente de usted o darle ayuda?",
        other: "¿Quién podría estar pendiente de esa persona o darle ayuda?",
      },
      short: "Personas que ayudan",
      time: "En estos días",
      options: {
        strong: "Personas con quienes se puede contar",
        some: "Algunas personas, algunas veces",
        limited: "Pocas personas, o están lejos",
        "very-little": "Nadie está pendiente",
        nobody: "Nadie en absoluto",
      },
    },
    "treatment-current": {
      ask: { self: "¿Qué tratamiento tiene ahora?", other: "¿Qué tratamiento tiene ahora esa persona?" },
      short: "Tratamiento ahora",
      time: "En estos días",
      hint: "Si hay más de uno, elija el que tiene más horas.",
      options: {
        none: "Ninguno",
        "medication-only": "Solo medicinas",
        outpatient: "Citas de terapia o consejería",
        iop: "Programa ambulatorio intensivo (IOP)",
        php: "Hospitalización parcial o programa de día (PHP)",
        residential: "Programa residencial (vivir ahí)",
        inpatient: "Hospitalización",
      },
    },
    "treatment-response": {
      ask: { self: "¿Cómo va con ese tratamiento?", other: "¿Cómo le va a esa persona con ese tratamiento?" },
      short: "Cómo va el tratamiento",
      time: "Hasta ahora",
      hint: "Un intento suficiente son unas 8 sesiones, o de 6 a 8 semanas de una medicina.",
      options: {
        improving: "Hay mejoría",
        "too-early": "Es muy pronto para saberlo",
        same: "Sin mejoría después de un intento suficiente",
        worse: "Cada vez peor",
      },
    },
    "treatment-past": {
      ask: {
        self: "¿Cómo le fue con tratamientos en el pasado?",
        other: "¿Cómo le fue a esa persona con tratamientos en el pasado?",
      },
      short: "Tratamiento en el pasado",
      time: "En toda la vida",
      options: {
        never: "Nunca hubo tratamiento",
        helped: "Ayudó",
        partly: "Ayudó en parte",
        little: "Un intento suficiente, con poco cambio",
        "intensive-failed": "Sin mejoría, incluso después de IOP, PHP o residencial",
      },
    },
    "treatment-admissions": {
      ask: {
        self: "¿Le han internado en un hospital por salud mental o por desintoxicación?",
        other: "¿Han internado a esa persona en un hospital por salud mental o por desintoxicación?",
      },
      short: "Estancias en hospital o desintoxicación",
      time: "En los últimos 12 meses",
      options: {
        none: "No",
        one: "Una vez",
        "two-plus": "Dos veces o más",
        readmitted: "Dos veces en un plazo de 30 días",
      },
    },
    "treatment-discharge": {
      ask: {
        self: "¿Ha salido de alguno de estos en los últimos 30 días?",
        other: "¿Esa persona ha salido de alguno de estos en los últimos 30 días?",
      },
      short: "Salida reciente de un tratamiento",
      time: "En los últimos 30 días",
      hint: "Si es más de uno, elija el que está más abajo en esta lista.",
      options: {
        none: "No",
        iop: "Programa ambulatorio intensivo (IOP)",
        php: "Hospitalización parcial o programa de día (PHP)",
        residential: "Programa residencial",
        hospital: "Hospital",
      },
    },
    readiness: {
      ask: {
        self: "¿Qué siente sobre recibir ayuda, o más ayuda?",
        other: "¿Qué siente esa persona sobre recibir ayuda, o más ayuda?",
      },
      short: "Qué siente sobre la ayuda",
      time: "Ahora mismo",
      options: {
        ready: "Con ganas de empezar",
        mostly: "Con bastantes ganas de empezar",
        unsure: "Con dudas",
        "no-need": { self: "No veo ningún problema", other: "No ve ningún problema" },
        refuse: { self: "No quiero ayuda", other: "No quiere ayuda" },
      },
    },
  },
} as const satisfies WordsFor<typeof context>;
