import type { InstrumentWords } from "../../lib/questionnaire/words";
import { asqEn, asqEs } from "../instruments/asq";
import { auditCEn, auditCEs } from "../instruments/audit-c";
import { bstadEn } from "../instruments/bstad";
import { drugSingleEn } from "../instruments/drug-single";
import { gad7En, gad7Es } from "../instruments/gad-7";
import { pcPtsd5En } from "../instruments/pc-ptsd-5";
import { phq9En, phq9Es } from "../instruments/phq-9";
import { phqDifficultyEn, phqDifficultyEs } from "../instruments/phq-difficulty";
import { phqEatingEn } from "../instruments/phq-eating";

/** Every instrument as published in English, the original language of all of them. */
export const publishedEn: Readonly<Record<string, InstrumentWords>> = {
  "phq-9": phq9En,
  "phq-difficulty": phqDifficultyEn,
  "gad-7": gad7En,
  asq: asqEn,
  "audit-c": auditCEn,
  "drug-single": drugSingleEn,
  "pc-ptsd-5": pcPtsd5En,
  "phq-eating": phqEatingEn,
  bstad: bstadEn,
};

/** The parts for which we know an official Spanish text. */
export const publishedEs: Readonly<Record<string, Partial<InstrumentWords>>> = {
  "phq-9": phq9Es,
  "phq-difficulty": phqDifficultyEs,
  "gad-7": gad7Es,
  asq: asqEs,
  "audit-c": auditCEs,
};
