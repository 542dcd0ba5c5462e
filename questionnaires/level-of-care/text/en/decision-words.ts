import type { LevelOfCareWords } from "../level-of-care-words";
import { chartEn } from "./chart/chart";
import { dimensionsEn, flagsEn, needEn } from "./dimensions";
import { factsEn } from "./facts/facts";
import { formatsEn } from "./formats";
import { instrumentsEn } from "./instruments";
import { programsEn } from "./programs";

export const enDecisionWords: LevelOfCareWords = {
  chart: chartEn,
  facts: factsEn,
  dimensions: dimensionsEn,
  need: needEn,
  flags: flagsEn,
  programs: programsEn,
  formats: formatsEn,
  instruments: instrumentsEn,
};
