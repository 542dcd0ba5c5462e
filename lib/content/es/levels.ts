import type { LevelWords } from "../words";

/** The names of the levels, and what to say to ask for one. Everything else about them is in the care guides. */
export const levelsEs: LevelWords = {
  outpatient: {
    name: "Citas regulares (atención ambulatoria)",
    short: "Citas regulares",
    inSentence: "citas regulares (atención ambulatoria)",
    abbreviation: "",
    ask: "Quisiera empezar terapia. ¿Cuándo es la primera cita libre, y hay una lista de espera en la que me pueda anotar hoy?",
  },
  iop: {
    name: "Programa ambulatorio intensivo",
    short: "Programa ambulatorio intensivo",
    inSentence: "un programa ambulatorio intensivo (IOP)",
    abbreviation: "IOP",
    ask: "Quisiera una evaluación para su programa ambulatorio intensivo. ¿Qué tan pronto puede ser, y cuánto paga mi plan?",
  },
  php: {
    name: "Programa de día (hospitalización parcial)",
    short: "Programa de día",
    inSentence: "un programa de día (PHP)",
    abbreviation: "PHP",
    ask: "Quisiera una evaluación para su programa de día (hospitalización parcial, PHP). ¿Me pueden ver esta semana?",
  },
  residential: {
    name: "Tratamiento residencial",
    short: "Tratamiento residencial",
    inSentence: "tratamiento residencial",
    abbreviation: "",
    ask: "Quisiera una evaluación para tratamiento residencial. ¿Hay lugar, y qué necesitan de mi seguro?",
  },
  inpatient: {
    name: "Evaluación de emergencia; tal vez haga falta hospitalización",
    short: "Hospitalización",
    inSentence: "una evaluación para hospitalización",
    abbreviation: "",
    ask: "Necesito hoy una evaluación de salud mental. ¿Me pueden ver ahora?",
  },
};
