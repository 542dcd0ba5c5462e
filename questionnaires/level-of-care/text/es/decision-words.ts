import type { DecisionWordsHere } from "../decision-words-for";
import { dimensionsEs, flagsEs, needEs } from "./dimensions";
import { formatsEs } from "./formats";
import { instrumentsEs } from "./instruments";
import { programmesEs } from "./programmes";
import { rulesEs } from "./rules";

export const esDecisionWords: DecisionWordsHere = {
  rules: rulesEs,
  dimensions: dimensionsEs,
  need: needEs,
  flags: flagsEs,
  programmes: programmesEs,
  formats: formatsEs,
  instruments: instrumentsEs,
};
