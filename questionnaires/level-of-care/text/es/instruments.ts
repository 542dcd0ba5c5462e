import type { InstrumentNames } from "../../../../lib/assessment/decision-words";
import { instrumentsEn } from "../en/instruments";

const severity = {
  minimal: "mínimo",
  mild: "leve",
  moderate: "moderado",
  "moderately-severe": "moderadamente grave",
  severe: "grave",
};

/** Names and bands. The notices are shown in English, as their licenses give them. */
export const instrumentsEs = {
  "phq-9": { ...instrumentsEn["phq-9"], bands: severity },
  "phq-difficulty": { ...instrumentsEn["phq-difficulty"], name: "Pregunta del PHQ sobre dificultad" },
  "gad-7": { ...instrumentsEn["gad-7"], bands: severity },
  asq: instrumentsEn.asq,
  "audit-c": {
    ...instrumentsEn["audit-c"],
    cutOff: "el punto de corte publicado más bajo (4 es lo usual para hombres)",
  },
  "drug-single": { ...instrumentsEn["drug-single"], name: "Pregunta única sobre drogas" },
  "pc-ptsd-5": {
    ...instrumentsEn["pc-ptsd-5"],
    cutOff: "el punto de corte publicado con el que se escapan menos casos (4 es el mejor en general)",
  },
  "phq-eating": { ...instrumentsEn["phq-eating"], name: "Módulo del PHQ sobre alimentación" },
  bstad: instrumentsEn.bstad,
} satisfies { readonly [I in keyof typeof instrumentsEn]: InstrumentNames };
