import { glossaryEn } from "./en/glossary";
import type { Term } from "./glossary-words";

/** Every word that is explained, in the order of the list. */
export const TERMS = Object.keys(glossaryEn.terms) as readonly Term[];

/** Those that are next to the names of the levels. */
export const LEVEL_TERMS: readonly Term[] = [
  "outpatient",
  "iop",
  "php",
  "residential",
  "inpatient",
  "assessment",
  "clinician",
];

/** Those that a plan or a program uses about money. */
export const MONEY_TERMS: readonly Term[] = [
  "inNetwork",
  "priorAuthorization",
  "deductible",
  "copay",
  "coinsurance",
  "outOfPocketMaximum",
  "slidingScale",
  "appeal",
];
