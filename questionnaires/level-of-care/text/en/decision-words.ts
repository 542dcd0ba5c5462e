import type { DecisionWordsHere } from "../decision-words-for";
import { dimensionsEn, flagsEn, needEn } from "./dimensions";
import { formatsEn } from "./formats";
import { instrumentsEn } from "./instruments";
import { programmesEn } from "./programmes";
import { rulesEn } from "./rules";

export const enDecisionWords: DecisionWordsHere = {
  rules: rulesEn,
  dimensions: dimensionsEn,
  need: needEn,
  flags: flagsEn,
  programmes: programmesEn,
  formats: formatsEn,
  instruments: instrumentsEn,
};
