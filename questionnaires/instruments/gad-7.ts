import { defineInstrument } from "../../lib/questionnaire/definition";
import type { InstrumentWords } from "../../lib/questionnaire/words";

const options = [
  { code: "0", score: 0, loinc: "LA6568-5" },
  { code: "1", score: 1, loinc: "LA6569-3" },
  { code: "2", score: 2, loinc: "LA6570-1" },
  { code: "3", score: 3, loinc: "LA6571-9" },
] as const;

/** The items as published. What their scores mean to the rules is in the derived effects. */
export const gad7Items = {
  "69725-0": { kind: "choice", id: "69725-0", instrument: "gad-7", loinc: "69725-0", options: options },
  "68509-9": { kind: "choice", id: "68509-9", instrument: "gad-7", loinc: "68509-9", options: options },
  "69733-4": { kind: "choice", id: "69733-4", instrument: "gad-7", loinc: "69733-4", options: options },
  "69734-2": { kind: "choice", id: "69734-2", instrument: "gad-7", loinc: "69734-2", options: options },
  "69735-9": { kind: "choice", id: "69735-9", instrument: "gad-7", loinc: "69735-9", options: options },
  "69689-8": { kind: "choice", id: "69689-8", instrument: "gad-7", loinc: "69689-8", options: options },
  "69736-7": { kind: "choice", id: "69736-7", instrument: "gad-7", loinc: "69736-7", options: options },
} as const;

export const gad7 = defineInstrument({
  id: "gad-7",
  loinc: "69737-5",
  totals: [
    {
      id: "gad-2",
      items: ["69725-0", "68509-9"],
      max: 6,
      // Not confirmed at loinc.org. It appears in no file, because the total of a short form is never exported.
      loinc: "70271-2",
      bands: [],
      positiveAt: 2,
    },
    {
      id: "gad-7",
      items: ["69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7"],
      max: 21,
      loinc: "70274-6",
      bands: [
        { id: "minimal", min: 0, max: 4 },
        { id: "mild", min: 5, max: 9 },
        { id: "moderate", min: 10, max: 14 },
        { id: "severe", min: 15, max: 21 },
      ],
      positiveAt: 10,
    },
  ],
  license: "FREE",
  source: "https://www.phqscreeners.com",
});

/** Verbatim. */
export const gad7En = {
  title: "Generalized Anxiety Disorder 7-item (GAD-7), incl. GAD-2 gate",
  notice:
    "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.",
  instructions: "Over the last 2 weeks, how often have you been bothered by the following problems?",
  items: {
    "69725-0": "Feeling nervous, anxious or on edge",
    "68509-9": "Not being able to stop or control worrying",
    "69733-4": "Worrying too much about different things",
    "69734-2": "Trouble relaxing",
    "69735-9": "Being so restless that it is hard to sit still",
    "69689-8": "Becoming easily annoyed or irritable",
    "69736-7": "Feeling afraid as if something awful might happen",
  },
  options: {
    "0": "Not at all",
    "1": "Several days",
    "2": "More than half the days",
    "3": "Nearly every day",
  },
} as const satisfies InstrumentWords;

/** Official Spanish text, verbatim. */
export const gad7Es = {
  instructions:
    "Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?",
  items: {
    "69725-0": "Se ha sentido nervioso(a), ansioso(a) o con los nervios de punta",
    "68509-9": "No ha sido capaz de parar o controlar su preocupación",
    "69733-4": "Se ha preocupado demasiado por motivos diferentes",
    "69734-2": "Ha tenido dificultad para relajarse",
    "69735-9": "Se ha sentido tan inquieto(a) que no ha podido quedarse quieto(a)",
    "69689-8": "Se ha molestado o irritado fácilmente",
    "69736-7": "Ha tenido miedo de que algo terrible fuera a pasar",
  },
  options: {
    "0": "Ningún día",
    "1": "Varios días",
    "2": "Más de la mitad de los días",
    "3": "Casi todos los días",
  },
} as const satisfies Partial<InstrumentWords>;
