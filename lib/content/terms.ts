import { glossaryEn } from "./en/glossary";
import type { Term } from "./words";

/** Every term that is explained, in display order. */
export const TERMS = Object.keys(glossaryEn.terms) as readonly Term[];

/** Terms shown beside the names of the levels. */
export const LEVEL_TERMS: readonly Term[] = [
  "outpatient",
  "iop",
  "php",
  "residential",
  "inpatient",
  "assessment",
  "clinician",
];

/** Terms that plans and programs use about money. */
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
