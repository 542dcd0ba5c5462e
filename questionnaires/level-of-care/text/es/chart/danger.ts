import type { ChartWords } from "../../../../../lib/questionnaire/chart-words";

/**
 * How answers about danger, alcohol and drugs appear on the clinician's page: chart Spanish, for people who write
 * charts.
 */
export const dangerChartEs = {
  "now-emergency": {
    name: "sobredosis o lesión grave, emergencia médica, confusión repentina, síntomas de abstinencia graves, que podría intentar suicidarse, que podría lastimar a alguien, que alguien le lastima o le sigue",
    answers: {
      "hurt-or-overdose": "se lastimó gravemente o tomó demasiado",
      body: "emergencia médica (dolor de pecho, desmayo, sangrado o sin líquidos)",
      confusion: "confusión repentina",
      withdrawal: "convulsión, confusión, fiebre o alucinaciones al bajar el consumo",
      "might-act": "podría intentar suicidarse en los próximos días",
      "might-harm-other": "podría lastimar gravemente a alguien",
      "unsafe-place": "alguien le lastima, amenaza o sigue",
    },
  },
  "asq-1": { name: "deseo de estar muerto(a)", time: "últimas semanas", answers: { "1": "deseo de estar muerto(a)" } },
  "asq-2": {
    name: "idea de que la familia estaría mejor",
    time: "últimas semanas",
    answers: { "1": "siente que sería mejor para sí o la familia si muriera" },
  },
  "asq-3": {
    name: "pensamientos de suicidio",
    time: "última semana",
    answers: { "1": "pensamientos de suicidio" },
  },
  "asq-4": { name: "intento de suicidio", time: "alguna vez", answers: { "1": "intento de suicidio" } },
  "asq-5": {
    name: "pensamientos de suicidio",
    time: "en este momento",
    answers: { "1": "pensamientos de suicidio" },
  },
  "44260-8": { name: "pensamientos de muerte o de lastimarse", time: "2 semanas" },
  "suicide-method": { name: "método pensado", time: "último mes", answers: { yes: "método pensado" } },
  "suicide-intent": {
    name: "intención de suicidarse",
    time: "último mes",
    answers: { yes: "alguna intención de suicidarse" },
  },
  "suicide-plan": {
    name: "plan de suicidio (cuándo, dónde o detalles)",
    time: "último mes",
    answers: { yes: "plan de suicidio con cuándo, dónde o detalles" },
  },
  "suicide-preparation": {
    name: "preparación o intento de suicidio",
    time: "últimos 3 meses",
    answers: {
      seen: "intento de suicidio o preparación, con revisión de un profesional después",
      yes: "intento de suicidio o preparación, sin revisión después",
    },
  },
  "suicide-attempt-when": {
    name: "fecha del último intento de suicidio",
    answers: {
      "over-a-year": "último intento de suicidio hace más de un año",
      "past-year": "último intento de suicidio hace 3 a 12 meses",
      "past-3-months-seen": "intento de suicidio en los últimos 3 meses, con revisión de un profesional después",
      "past-3-months": "intento de suicidio en los últimos 3 meses, sin revisión después",
      today: "intento de suicidio hoy",
    },
  },
  "self-injury": {
    name: "autolesión sin intención de morir",
    time: "alguna vez",
    untimed: true,
    answers: {
      past: "autolesión hace más de 3 meses",
      "recent-rare": "autolesión una o dos veces en los últimos 3 meses",
      "recent-frequent": "autolesión más de dos veces en los últimos 3 meses",
      "recent-worse": "autolesión en los últimos 3 meses, va en aumento",
      "recent-medical": "autolesión en los últimos 3 meses que necesitó atención médica",
    },
  },
  "means-access": {
    name: "medio o lugar a la mano",
    time: "ahora",
    answers: { yes: "tiene a la mano un medio o lugar en que pensó" },
  },
  "stay-safe": {
    name: "puede mantenerse a salvo",
    time: "próximos días",
    untimed: true,
    answers: {
      yes: { line: "sí", alone: "puede mantenerse a salvo en los próximos días, según lo dicho" },
      "not-sure": { line: "no lo sabe", alone: "no sabe si puede mantenerse a salvo" },
      no: { line: "no", alone: "no puede mantenerse a salvo, según lo dicho" },
    },
  },
  "stay-safe-why": {
    name: "razón de la duda",
    answers: {
      use: "podría beber o usar drogas",
      injury: "podría lastimarse sin intención de morir",
      someone: "alguien podría lastimarle",
      others: "podría lastimar a alguien",
      self: "podría intentar suicidarse",
      else: "otra razón",
    },
  },
  "watch-adult": {
    name: "adulto que puede cuidar y mantener a salvo",
    time: "próximos días",
    answers: {
      yes: { line: "hay un adulto", alone: "un adulto puede cuidar y mantener a salvo" },
      partly: { line: "hay un adulto parte del tiempo", alone: "un adulto puede cuidar parte del tiempo" },
      no: { line: "no hay un adulto", alone: "ningún adulto puede cuidar" },
    },
  },
  "use-now": {
    name: "alcohol o drogas en las últimas horas",
    answers: { yes: "tomó alcohol o usó drogas en las últimas horas" },
  },
  "harm-others": {
    name: "pensamientos o actos de daño a otros",
    time: "último mes",
    untimed: ["past"],
    answers: {
      past: "pensamientos o actos de daño antes, no en el último mes",
      dread: "pensamientos de daño no deseados, con temor, nunca actuó",
      thoughts: "pensamientos de daño por enojo, no lo haría",
      pushed: "empujó o abofeteó a alguien o rompió cosas, sin lesiones",
      hurt: "lastimó o amenazó gravemente a alguien",
      afraid: "quiere lastimar a alguien, duda de contenerse",
      intend: "tiene la intención de lastimar a alguien",
    },
  },
  "baby-harm": {
    name: "pensamientos de lastimar al bebé",
    time: "último mes",
    answers: {
      unwanted: "pensamientos no deseados de lastimar al bebé, no lo haría",
      dread: "pensamientos no deseados de lastimar al bebé, teme perder el control",
      urge: "impulso, orden o idea de lastimar al bebé",
    },
  },
  "mind-reality": {
    name: "alucinaciones o ideas fijas",
    time: "última semana",
    untimed: ["past"],
    answers: {
      brief: "experiencias breves, sabe que no eran reales",
      substance: "experiencias psicóticas solo al usar, ya pasó",
      past: "experiencias psicóticas antes, no en la última semana",
      doubt: "experiencias psicóticas, puede dudar de ellas",
      convinced: "experiencias psicóticas que siente reales, come y duerme",
      overwhelming: "no distingue lo real, o le impide comer, dormir o cuidarse",
    },
  },
  "mind-commands": {
    name: "órdenes de lastimarse o lastimar",
    time: "último mes",
    answers: { yes: "voces o ideas le mandan lastimarse o lastimar a otros" },
  },
  "mind-group": {
    name: "capaz de seguir un grupo por una hora",
    answers: {
      yes: { line: "podría seguir un grupo", alone: "podría seguir un grupo por una hora" },
      hard: "le costaría seguir un grupo por una hora",
      no: "no podría seguir un grupo por una hora",
    },
  },
  "mania-energy": {
    name: "mucha energía con poco sueño",
    time: "última semana",
    untimed: ["past"],
    answers: {
      past: "mucha energía con poco sueño antes, no en la última semana",
      mild: "mucha energía con poco sueño algunos días",
      strong: "mucha energía con poco sueño 4 días seguidos o más",
      sleepless: "2 noches o más casi sin dormir",
      dangerous: "casi sin dormir y actos de riesgo fuera de lo habitual",
    },
  },
  "withdrawal-now": {
    name: "síntomas de abstinencia",
    time: "últimos 2 días",
    answers: {
      mild: "síntomas de abstinencia leves (inquietud, mal sueño, sudor nocturno)",
      shaking: "temblor, sudor o vómito ahora",
      severe: "confusión, convulsión, fiebre o alucinaciones como síntomas de abstinencia ahora",
    },
  },
  "withdrawal-history": {
    name: "síntomas de abstinencia difíciles antes",
    time: "alguna vez",
    untimed: true,
    answers: {
      uncomfortable: "inquietud o temblor al dejar antes, pasó",
      "hard-twice": "síntomas de abstinencia muy difíciles dos veces o más",
      seizure: "convulsión, confusión con temblor o alucinaciones al dejar antes",
    },
  },
  "use-last": {
    name: "último consumo",
    answers: {
      longer: "último consumo hace más de una semana",
      week: "último consumo hace 2 a 7 días",
      now: "último consumo hoy o ayer",
    },
  },
  "sedative-daily": {
    name: "pastillas para los nervios o dormir la mayoría de los días",
    time: "último mes",
    answers: {
      "as-prescribed": "pastillas para los nervios o dormir la mayoría de los días, como se recetaron",
      "want-to-stop": "pastillas para los nervios o dormir la mayoría de los días, como se recetaron, quiere dejarlas",
      more: "pastillas para los nervios o dormir la mayoría de los días, fuera de receta o se acabaron",
    },
  },
  "use-overdose": {
    name: "sobredosis",
    time: "alguna vez",
    untimed: true,
    answers: {
      "over-a-year": "sobredosis hace más de un año",
      "past-year": "sobredosis en el último año",
      "past-30-days": "sobredosis en los últimos 30 días",
    },
  },
  "use-kinds": {
    name: "qué usó",
    time: "último año",
    answers: {
      alcohol: "alcohol",
      opioids: "opioides fuera de receta",
      sedatives: "sedantes fuera de receta",
      stimulants: "estimulantes",
      cannabis: "marihuana",
      "opioids-prescribed": "opioides como se recetaron",
      other: "otro",
    },
  },
  "use-pattern": {
    name: "consumo diario o fuerte",
    time: "últimos 3 meses",
    answers: {
      binge: "8+ bebidas por ocasión algunos días por semana",
      "alcohol-daily": "4–5+ bebidas la mayoría de los días",
      "alcohol-heavy": "8+ bebidas la mayoría de los días",
      morning: "trago por la mañana",
      "opioids-daily": "opioides la mayoría de los días",
      "other-daily": "GHB, fenibut o gabapentina la mayoría de los días",
    },
  },
  "use-impact": {
    name: "daño por el consumo",
    time: "último año",
    answers: {
      none: { line: "sin problemas por el consumo", alone: "sin problemas por el consumo" },
      risky: "consumo con riesgos, sin daño aún",
      problems: "problemas repetidos por el consumo, o no logró bajarlo",
      serious: "daño grave por el consumo",
      "cannot-stop": "no puede parar, vuelve a los pocos días",
    },
  },
} as const satisfies ChartWords;
