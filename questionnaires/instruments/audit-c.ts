import { defineInstrument } from "../../lib/questionnaire/definition";
import type { InstrumentWords } from "../../lib/questionnaire/words";

const options = [
  { code: "0", score: 0, loinc: "LA6270-8" },
  { code: "1", score: 1, loinc: "LA18926-8" },
  { code: "2", score: 2, loinc: "LA18927-6" },
  { code: "3", score: 3, loinc: "LA18928-4" },
  { code: "4", score: 4, loinc: "LA18929-2" },
] as const;
const options2 = [
  { code: "0", score: 0, loinc: "LA15694-5" },
  { code: "1", score: 1, loinc: "LA15695-2" },
  { code: "2", score: 2, loinc: "LA18930-0" },
  { code: "3", score: 3, loinc: "LA18931-8" },
  { code: "4", score: 4, loinc: "LA18932-6" },
] as const;
const options3 = [
  { code: "0", score: 0, loinc: "LA6270-8" },
  { code: "1", score: 1, loinc: "LA18933-4" },
  { code: "2", score: 2, loinc: "LA18876-5" },
  { code: "3", score: 3, loinc: "LA18891-4" },
  { code: "4", score: 4, loinc: "LA18934-2" },
] as const;

/** The items as published. What their scores mean to the rules is in the derived effects. */
export const auditCItems = {
  "68518-0": { kind: "choice", id: "68518-0", instrument: "audit-c", loinc: "68518-0", options: options },
  "68519-8": { kind: "choice", id: "68519-8", instrument: "audit-c", loinc: "68519-8", options: options2 },
  "68520-6": { kind: "choice", id: "68520-6", instrument: "audit-c", loinc: "68520-6", options: options3 },
} as const;

export const auditC = defineInstrument({
  id: "audit-c",
  loinc: "72109-2",
  totals: [
    {
      id: "audit-c",
      items: ["68518-0", "68519-8", "68520-6"],
      max: 12,
      loinc: "75626-2",
      bands: [],
      positiveAt: 3,
    },
  ],
  license: "FREE-WITH-NOTICE",
  source: "Bush 1998 Arch Intern Med 158:1789; VA AUDIT-C v3.0 2013",
});

/** Items and answers verbatim, as in LOINC and from the Department of Veterans Affairs; the instructions are ours. */
export const auditCEn = {
  title: "Alcohol Use Disorders Identification Test - Consumption (AUDIT-C)",
  notice:
    "AUDIT-C (Bush et al. 1998): the first three questions of the Alcohol Use Disorders Identification Test (AUDIT), (c) World Health Organization 2001, in the wording of the Department of Veterans Affairs. The AUDIT manual allows copying, in part or in whole, but not for sale or for use with commercial purposes. Spanish text: World Health Organization (Spain).",
  instructions:
    "These questions are about the past year. One standard drink is 12 oz of beer, 5 oz of wine, or 1.5 oz of spirits.",
  items: {
    "68518-0": "How often do you have a drink containing alcohol?",
    "68519-8": "How many standard drinks containing alcohol do you have on a typical day?",
    "68520-6": "How often do you have 6 or more drinks on 1 occasion?",
  },
  optionsOf: {
    "68518-0": {
      "0": "Never",
      "1": "Monthly or less",
      "2": "2-4 times a month",
      "3": "2-3 times a week",
      "4": "4 or more times a week",
    },
    "68519-8": { "0": "1 or 2", "1": "3 or 4", "2": "5 or 6", "3": "7 to 9", "4": "10 or more" },
    "68520-6": { "0": "Never", "1": "Less than monthly", "2": "Monthly", "3": "Weekly", "4": "Daily or almost daily" },
  },
} as const satisfies InstrumentWords;

/** Items and answers verbatim, from the Spanish AUDIT of the World Health Organization (Spain). */
export const auditCEs = {
  items: {
    "68518-0": "¿Con qué frecuencia consume alguna bebida alcohólica?",
    "68519-8": "¿Cuántas consumiciones de bebidas alcohólicas suele realizar en un día de consumo normal?",
    "68520-6": "¿Con qué frecuencia toma 6 o más bebidas alcohólicas en un solo día?",
  },
  optionsOf: {
    "68518-0": {
      "0": "Nunca",
      "1": "Una o menos veces al mes",
      "2": "De 2 a 4 veces al mes",
      "3": "De 2 a 3 veces a la semana",
      "4": "4 o más veces a la semana",
    },
    "68519-8": { "0": "1 o 2", "1": "3 o 4", "2": "5 o 6", "3": "De 7 a 9", "4": "10 o más" },
    "68520-6": {
      "0": "Nunca",
      "1": "Menos de una vez al mes",
      "2": "Mensualmente",
      "3": "Semanalmente",
      "4": "A diario o casi a diario",
    },
  },
} as const satisfies Partial<InstrumentWords>;
