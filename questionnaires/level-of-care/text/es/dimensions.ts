import type { DecisionWordsHere } from "../decision-words-for";

export const dimensionsEs = {
  SELF: {
    name: "Suicidio y hacerse daño",
    anchors: [
      "nada",
      "hacerse daño en el pasado o rara vez",
      "pensamientos de muerte o de suicidio, un intento anterior, o hacerse daño a menudo",
      "una forma en mente, pensamientos después de un intento, o hacerse daño de forma grave",
      "intención, un plan, un intento reciente, o dudas de mantenerse a salvo",
    ],
  },
  OTHERS: {
    name: "Daño a otros",
    anchors: [
      "nada",
      "solo en el pasado",
      "pensamientos no deseados o de enojo",
      "amenazas o golpes, o miedo de hacer daño",
      "intención de lastimar a alguien",
    ],
  },
  MIND: {
    name: "Realidad y energía",
    anchors: [
      "nada",
      "experiencias raras y breves",
      "en el pasado, o ahora con dudas, o energía muy alta algunos días",
      "se siente real, energía muy alta por 4 días o más, o no puede seguir un grupo",
      "no puede distinguir qué es real, voces o ideas que mandan hacer daño, o energía tan alta que es peligrosa",
    ],
  },
  FUNC: {
    name: "Vida diaria",
    anchors: [
      "como siempre",
      "cuesta más, pero se hace",
      "faltas algunos días",
      "muchas faltas, o una dificultad extrema",
      "sin cubrir lo básico, o sin nadie que cuide a quien lo necesita",
    ],
  },
  SYMP: {
    name: "Fuerza de los síntomas",
    anchors: [
      "nada",
      "leve",
      "moderada, la mayoría de los días",
      "grave, casi todo el día",
      "insoportable, o más de 8 horas al día",
    ],
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
      "la mayoría de los días, problemas graves, o una sobredosis en el último año",
      "no puede parar a pesar del peligro, o una sobredosis en los últimos 30 días",
    ],
  },
  EAT: {
    name: "Alimentación",
    anchors: [
      "nada",
      "piensa mucho en ello",
      "la mayoría de las semanas",
      "todos los días",
      "come casi nada, o no puede parar",
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
      "sin lugar estable, o no ayuda",
      "daño o amenazas, o no tener dónde dormir",
    ],
  },
  SUPP: {
    name: "Personas que ayudan",
    anchors: ["mucho apoyo", "algo", "poco", "nadie que esté pendiente", "nadie en absoluto"],
  },
  HIST: {
    name: "Tratamiento hasta ahora",
    anchors: [
      "ninguno",
      "ayudó antes",
      "ayudó en parte, o una estancia",
      "un intento suficiente con poco cambio, o dos estancias",
      "sin mejoría después de un programa intensivo, o dos estancias en 30 días",
    ],
  },
  ENGAGE: {
    name: "Qué siente sobre la ayuda",
    anchors: [
      "con ganas de empezar",
      "con bastantes ganas de empezar",
      "con dudas",
      "no ve un problema",
      "no quiere ayuda",
    ],
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
  actNow: "Hoy se hizo daño, tomó demasiadas pastillas, drogas u otra cosa, o intentó morir",
  recentOD: "Sobredosis en los últimos 30 días",
  wdlNow: "Señales de abstinencia ahora",
  suddenConf: "Confusión repentina",
  attemptYear: "Un intento hace de 3 a 12 meses",
  declined: "No se respondió una pregunta sobre peligro",
  disch: "Salió de un hospital o programa residencial en los últimos 30 días",
  worse: "Empeora con el tratamiento actual",
} as const satisfies DecisionWordsHere["flags"];
