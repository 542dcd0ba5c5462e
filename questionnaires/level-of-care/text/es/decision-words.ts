import type { DecisionWordsHere } from "../decision-words-for";
import { dimensionsEs, flagsEs, needEs } from "./dimensions";
import { factsEs } from "./facts/facts";
import { formatsEs } from "./formats";
import { instrumentsEs } from "./instruments";
import { programmesEs } from "./programmes";

export const esDecisionWords: DecisionWordsHere = {
  facts: factsEs,
  dimensions: dimensionsEs,
  need: needEs,
  flags: flagsEs,
  programmes: programmesEs,
  formats: formatsEs,
  instruments: instrumentsEs,
};
