import { defineInstrument } from "../../lib/questionnaire/definition";
import type { InstrumentWords } from "../../lib/questionnaire/words";

const options = [
  { code: "0", score: 0, loinc: "LA32-8" },
  { code: "1", score: 1, loinc: "LA33-6" },
] as const;

/** The items as published. What their scores mean to the rules is in the derived effects. */
export const phqEatingItems = {
  "69690-6": { kind: "choice", id: "69690-6", instrument: "phq-eating", loinc: "69690-6", options: options },
  "69691-4": { kind: "choice", id: "69691-4", instrument: "phq-eating", loinc: "69691-4", options: options },
  "69692-2": { kind: "choice", id: "69692-2", instrument: "phq-eating", loinc: "69692-2", options: options },
  "69693-0": { kind: "choice", id: "69693-0", instrument: "phq-eating", loinc: "69693-0", options: options },
  "69694-8": { kind: "choice", id: "69694-8", instrument: "phq-eating", loinc: "69694-8", options: options },
  "69695-5": { kind: "choice", id: "69695-5", instrument: "phq-eating", loinc: "69695-5", options: options },
  "69696-3": { kind: "choice", id: "69696-3", instrument: "phq-eating", loinc: "69696-3", options: options },
  "69720-1": { kind: "choice", id: "69720-1", instrument: "phq-eating", loinc: "69720-1", options: options },
} as const;

export const phqEating = defineInstrument({
  id: "phq-eating",
  totals: [],
  license: "FREE",
  source: "https://www.phqscreeners.com (full PHQ)",
});

/** Verbatim. */
export const phqEatingEn = {
  title: "PHQ eating module (PHQ questions 6-8)",
  notice:
    "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.",
  stem: "In the last 3 months have you often done any of the following in order to avoid gaining weight?",
  items: {
    "69690-6": "Do you often feel that you can't control what or how much you eat?",
    "69691-4":
      "Do you often eat, within any 2-hour period, what most people would regard as an unusually large amount of food?",
    "69692-2": "Has this been as often, on average, as twice a week for the last 3 months?",
    "69693-0": "Made yourself vomit?",
    "69694-8": "Took more than twice the recommended dose of laxatives?",
    "69695-5": "Fasted -- not eaten anything at all for at least 24 hours?",
    "69696-3": "Exercised for more than an hour specifically to avoid gaining weight after binge eating?",
    "69720-1":
      'If you checked "YES" to any of these ways of avoiding gaining weight, were any as often, on average, as twice a week?',
  },
  options: {
    "0": "No",
    "1": "Yes",
  },
} as const satisfies InstrumentWords;
