import type { DecisionWordsHere } from "../decision-words-for";
import { chartEn } from "./chart/chart";
import { dimensionsEn, flagsEn, needEn } from "./dimensions";
import { factsEn } from "./facts/facts";
import { formatsEn } from "./formats";
import { instrumentsEn } from "./instruments";
import { programsEn } from "./programs";

export const enDecisionWords: DecisionWordsHere = {
  chart: chartEn,
  facts: factsEn,
  dimensions: dimensionsEn,
  need: needEn,
  flags: flagsEn,
  programs: programsEn,
  formats: formatsEn,
  instruments: instrumentsEn,
};
