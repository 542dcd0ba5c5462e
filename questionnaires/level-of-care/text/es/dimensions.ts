import type { DecisionWordsHere } from "../decision-words-for";

export const dimensionsEs = {
  SELF: {
    name: "Suicidio y hacerse daño",
    anchors: [
      "nada",
      "hacerse daño en el pasado o rara vez",
      "pensamientos de muerte o de suicidio, o hacerse daño a menudo",
      "una forma en mente, o un daño que necesitó atención",
      "intención, un plan, un intento reciente, o dudas de mantenerse a salvo",
    ],
  },
  OTHERS: {
    name: "Daño a otros",
    anchors: [
      "nada",
      "solo en el pasado",
      "pensamientos no deseados o de enojo",
      "amenazas, o miedo de hacerlo",
      "intención de lastimar a alguien",
    ],
  },
  MIND: {
    name: "Realidad y energía",
    anchors: [
      "nada",
      "experiencias raras y breves",
      "en el pasado, o ahora con dudas, o aceleración algunos días",
      "se siente real, o aceleración por 4 días o más",
      "no puede distinguir qué es real, o una aceleración peligrosa",
    ],
  },
  FUNC: {
    name: "Vida diaria",
    anchors: [
      "como siempre",
      "cuesta más, pero se hace",
      "falla algunos días",
      "falla la mayoría de los días",
      "sin cubrir lo básico",
    ],
  },
  SYMP: {
    name: "Fuerza de los síntomas",
    anchors: ["nada", "leve", "moderada, la mayoría de los días", "grave, casi todo el día", "insoportable"],
  },
  MED: {
    name: "Efectos en el cuerpo",
    anchors: [
      "nada",
      "un problema de salud estable",
      "señales que hay que revisar",
      "inestable, necesita control de cerca",
      "señales de emergencia",
    ],
  },
  WDL: {
    name: "Abstinencia",
    anchors: [
      "no se espera",
      "con malestar",
      "uso diario, o abstinencia difícil de opioides",
      "uso fuerte diario, o abstinencia difícil",
      "abstinencia peligrosa, ahora o antes",
    ],
  },
  USE: {
    name: "Uso de alcohol y drogas",
    anchors: [
      "nada o poco",
      "de riesgo",
      "problemas que se repiten",
      "casi todos los días, problemas graves",
      "no puede parar a pesar del peligro",
    ],
  },
  EAT: {
    name: "Alimentación",
    anchors: [
      "nada",
      "piensa mucho en ello",
      "casi todas las semanas",
      "todos los días",
      "casi nada, o no puede parar",
    ],
  },
  CONTROL: {
    name: "Tiempo entre apoyos",
    anchors: ["una semana o más", "unos días", "unos 2 días", "cerca de un día", "horas"],
  },
  ENV: {
    name: "Hogar",
    anchors: [
      "tranquilo",
      "algo de estrés",
      "fuertes conflictos, o uso por otros",
      "sin lugar estable",
      "daño o amenazas ahí",
    ],
  },
  SUPP: {
    name: "Personas que ayudan",
    anchors: ["mucho apoyo", "algo", "poco", "nadie al pendiente", "nadie en absoluto"],
  },
  HIST: {
    name: "Tratamiento hasta ahora",
    anchors: [
      "ninguno",
      "ayudó antes",
      "ayudó en parte, o una estancia",
      "un buen intento con poco cambio",
      "sin mejoría después de atención intensiva",
    ],
  },
  ENGAGE: {
    name: "Qué siente sobre la ayuda",
    anchors: ["con ganas de empezar", "casi con ganas de empezar", "con dudas", "no ve un problema", "no quiere ayuda"],
  },
} as const satisfies DecisionWordsHere["dimensions"];

export const needEs = "La más seria de las siete áreas clínicas";

export const flagsEs = {
  minor: "De 13 a 17 años",
  older: "65 años o más",
  pregnant: "Embarazo",
  postpartum: "Un bebé en los últimos 12 meses",
  means: "Medios al alcance",
  intox: "Alcohol o drogas en las últimas horas",
  actNow: "Se hizo daño o tomó demasiado hoy",
  recentOD: "Sobredosis en los últimos 30 días",
  wdlNow: "Señales de abstinencia ahora",
  suddenConf: "Confusión repentina",
  attemptYear: "Un intento hace de 3 a 12 meses",
  declined: "No se respondió una pregunta sobre peligro",
  disch: "Salió de un hospital o programa residencial en los últimos 30 días",
  worse: "Va a peor con el tratamiento actual",
} as const satisfies DecisionWordsHere["flags"];
