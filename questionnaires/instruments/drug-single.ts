import { defineInstrument } from "../../lib/questionnaire/definition";
import type { InstrumentWords } from "../../lib/questionnaire/words";

const options = [
  { code: "0", score: 0, loinc: "LA6270-8" },
  { code: "1", score: 1, loinc: "LA26460-8" },
  { code: "2", score: 2, loinc: "LA18876-5" },
  { code: "3", score: 3, loinc: "LA18891-4" },
  { code: "4", score: 4, loinc: "LA18934-2" },
] as const;

/** The items as published. What their scores mean to the rules is in the derived effects. */
export const drugSingleItems = {
  "68524-8": { kind: "choice", id: "68524-8", instrument: "drug-single", loinc: "68524-8", options: options },
} as const;

export const drugSingle = defineInstrument({
  id: "drug-single",
  totals: [],
  license: "FREE",
  source: "https://pubmed.ncbi.nlm.nih.gov/20625025/",
});

/** The question verbatim. The study asked for a number of times; the answers are those of the National Institute on Drug Abuse. */
export const drugSingleEn = {
  title: "Single-question drug screen (Smith 2010 / NIDA)",
  notice:
    "Smith PC et al. Arch Intern Med 2010;170:1155-1160. Answers as used by the National Institute on Drug Abuse (NIDA).",
  items: {
    "68524-8":
      "How many times in the past year have you used an illegal drug or used a prescription medication for non-medical reasons?",
  },
  options: {
    "0": "Never",
    "1": "Once or twice",
    "2": "Monthly",
    "3": "Weekly",
    "4": "Daily or almost daily",
  },
} as const satisfies InstrumentWords;
