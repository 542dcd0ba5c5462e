import { defineInstrument } from "../../lib/questionnaire/definition";
import type { InstrumentWords } from "../../lib/questionnaire/words";

const options = [
  { code: "0", score: 0, loinc: "LA6572-7" },
  { code: "1", score: 1, loinc: "LA6573-5" },
  { code: "2", score: 2, loinc: "LA6575-0" },
  { code: "3", score: 3, loinc: "LA6574-3" },
] as const;

/** The items as published. What their scores mean to the rules is in the derived effects. */
export const phqDifficultyItems = {
  "69722-7": { kind: "choice", id: "69722-7", instrument: "phq-difficulty", loinc: "69722-7", options: options },
} as const;

export const phqDifficulty = defineInstrument({
  id: "phq-difficulty",
  totals: [],
  license: "FREE",
  source: "https://www.phqscreeners.com",
});

/** Verbatim. */
export const phqDifficultyEn = {
  title: "PHQ functional difficulty item",
  notice:
    "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.",
  items: {
    "69722-7":
      "If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?",
  },
  options: {
    "0": "Not difficult at all",
    "1": "Somewhat difficult",
    "2": "Very difficult",
    "3": "Extremely difficult",
  },
} as const satisfies InstrumentWords;

/** Official Spanish text, verbatim. */
export const phqDifficultyEs = {
  items: {
    "69722-7":
      "Si marcó cualquiera de los problemas, ¿qué tanta dificultad le han dado estos problemas para hacer su trabajo, encargarse de las tareas del hogar, o llevarse bien con otras personas?",
  },
  options: {
    "0": "No ha sido difícil",
    "1": "Un poco difícil",
    "2": "Muy difícil",
    "3": "Extremadamente difícil",
  },
} as const satisfies Partial<InstrumentWords>;
