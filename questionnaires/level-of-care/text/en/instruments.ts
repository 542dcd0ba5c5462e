import type { InstrumentNames } from "../../../../lib/assessment/decision-words";
import { asqEn } from "../../../instruments/asq";
import { auditCEn } from "../../../instruments/audit-c";
import { bstadEn } from "../../../instruments/bstad";
import { drugSingleEn } from "../../../instruments/drug-single";
import { gad7En } from "../../../instruments/gad-7";
import { pcPtsd5En } from "../../../instruments/pc-ptsd-5";
import { phq9En } from "../../../instruments/phq-9";
import { phqDifficultyEn } from "../../../instruments/phq-difficulty";
import { phqEatingEn } from "../../../instruments/phq-eating";

const severity = {
  minimal: "minimal",
  mild: "mild",
  moderate: "moderate",
  "moderately-severe": "moderately severe",
  severe: "severe",
};

/** Names, published bands and notices of the instruments. */
export const instrumentsEn = {
  "phq-9": { name: "PHQ-9", bands: severity, notice: phq9En.notice },
  "phq-difficulty": { name: "PHQ difficulty item", bands: {}, notice: phqDifficultyEn.notice },
  "gad-7": { name: "GAD-7", bands: severity, notice: gad7En.notice },
  asq: { name: "ASQ", bands: {}, notice: asqEn.notice },
  "audit-c": {
    name: "AUDIT-C",
    bands: {},
    notice: auditCEn.notice,
    cutOff: "the lower published cut-off (4 is usual for men)",
  },
  "drug-single": { name: "Single-question drug screen", bands: {}, notice: drugSingleEn.notice },
  "pc-ptsd-5": {
    name: "PC-PTSD-5",
    bands: {},
    notice: pcPtsd5En.notice,
    cutOff: "the published cut-off that misses fewest (4 is best overall)",
  },
  "phq-eating": { name: "PHQ eating module", bands: {}, notice: phqEatingEn.notice },
  bstad: { name: "BSTAD", bands: {}, notice: bstadEn.notice },
} satisfies Record<string, InstrumentNames>;
