import type { LevelWords } from "../report-words";

/** The names of the levels, and what to say to ask for one. All else about them is in the guides to care. */
export const levelsEs: LevelWords = {
  outpatient: {
    name: "Atención ambulatoria",
    short: "Atención ambulatoria",
    inSentence: "atención ambulatoria",
    abbreviation: "",
    ask: "Quisiera empezar terapia. ¿Cuándo es la primera cita libre, y hay una lista de espera en la que me pueda anotar hoy?",
  },
  iop: {
    name: "Programa ambulatorio intensivo",
    short: "Ambulatorio intensivo",
    inSentence: "un programa ambulatorio intensivo (IOP)",
    abbreviation: "IOP",
    ask: "Quisiera una evaluación para su programa ambulatorio intensivo. ¿Qué tan pronto puede ser, y cuánto paga mi plan?",
  },
  php: {
    name: "Programa de hospitalización parcial",
    short: "Hospitalización parcial",
    inSentence: "un programa de día (PHP)",
    abbreviation: "PHP",
    ask: "Quisiera una evaluación para su hospitalización parcial o programa de día. ¿Me pueden ver esta semana?",
  },
  residential: {
    name: "Tratamiento residencial",
    short: "Atención residencial",
    inSentence: "tratamiento residencial",
    abbreviation: "",
    ask: "Quisiera una evaluación para tratamiento residencial. ¿Hay una cama, y qué necesitan de mi seguro?",
  },
  inpatient: {
    name: "Evaluación de emergencia; puede hacer falta hospitalización",
    short: "Hospitalización",
    inSentence: "una evaluación para hospitalización",
    abbreviation: "",
    ask: "Necesito hoy una evaluación de salud mental. ¿Me pueden ver ahora?",
  },
};
