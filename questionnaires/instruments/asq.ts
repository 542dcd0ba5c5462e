import { defineInstrument } from "../../lib/questionnaire/definition";
import type { InstrumentWords } from "../../lib/questionnaire/words";

const options = [
  { code: "0", score: 0, loinc: "LA32-8" },
  { code: "1", score: 1, loinc: "LA33-6" },
] as const;

/** The items as published. What their scores mean to the rules is in the derived effects. */
export const asqItems = {
  "asq-1": { kind: "choice", id: "asq-1", instrument: "asq", options: options },
  "asq-2": { kind: "choice", id: "asq-2", instrument: "asq", options: options },
  "asq-3": { kind: "choice", id: "asq-3", instrument: "asq", options: options },
  "asq-4": { kind: "choice", id: "asq-4", instrument: "asq", options: options },
  "asq-5": { kind: "choice", id: "asq-5", instrument: "asq", options: options },
} as const;

export const asq = defineInstrument({
  id: "asq",
  totals: [],
  license: "FREE",
  source: "https://www.nimh.nih.gov/research/research-conducted-at-nimh/asq-toolkit-materials",
});

/** The five questions verbatim; the follow-up prompts ("How?", "When?", "Please describe") are left out. */
export const asqEn = {
  title: "Ask Suicide-Screening Questions (ASQ), NIMH",
  notice:
    "Ask Suicide-Screening Questions (ASQ) Toolkit, National Institute of Mental Health (NIMH). Public domain; use does not imply NIMH endorsement. Its follow-up prompts (how, when, please describe) are left out here.",
  items: {
    "asq-1": "In the past few weeks, have you wished you were dead?",
    "asq-2": "In the past few weeks, have you felt that you or your family would be better off if you were dead?",
    "asq-3": "In the past week, have you been having thoughts about killing yourself?",
    "asq-4": "Have you ever tried to kill yourself?",
    "asq-5": "Are you having thoughts of killing yourself right now?",
  },
  options: {
    "0": "No",
    "1": "Yes",
  },
} as const satisfies InstrumentWords;

/** Official Spanish text, verbatim. */
export const asqEs = {
  items: {
    "asq-1": "En las últimas semanas, ¿ha deseado estar muerto?",
    "asq-2": "En las últimas semanas, ¿ha sentido que usted o su familia estarían mejor si estuviera muerto?",
    "asq-3": "En la última semana, ¿ha estado pensando en suicidarse?",
    "asq-4": "¿Alguna vez ha intentado suicidarse?",
    "asq-5": "¿Está pensando en suicidarse en este momento?",
  },
  options: {
    "0": "No",
    "1": "Sí",
  },
} as const satisfies Partial<InstrumentWords>;
