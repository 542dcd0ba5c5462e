import type { LevelOfCareWords } from "../level-of-care-words";
import { chartEs } from "./chart/chart";
import { dimensionsEs, flagsEs, needEs } from "./dimensions";
import { factsEs } from "./facts/facts";
import { formatsEs } from "./formats";
import { instrumentsEs } from "./instruments";
import { programsEs } from "./programs";

export const esDecisionWords: LevelOfCareWords = {
  chart: chartEs,
  facts: factsEs,
  dimensions: dimensionsEs,
  need: needEs,
  flags: flagsEs,
  programs: programsEs,
  formats: formatsEs,
  instruments: instrumentsEs,
};
