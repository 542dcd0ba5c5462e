import type { LevelOfCareFactWords } from "../../level-of-care-words";
import { aboutFactsEn } from "./about";
import { bodyFactsEn } from "./body";
import { closingFactsEn } from "./closing";
import { contextFactsEn } from "./context";
import { dailyFactsEn } from "./daily";
import { mindFactsEn } from "./mind";
import { nowFactsEn } from "./now";
import { patternsFactsEn } from "./patterns";
import { safetyFactsEn } from "./safety";
import { substancesFactsEn } from "./substances";
import { joiningEn, pointsEn, totalsEn } from "./totals";

/** What each answer that a rule reads states, as part of a sentence. */
export const factsEn: LevelOfCareFactWords = {
  answers: {
    ...aboutFactsEn,
    ...nowFactsEn,
    ...bodyFactsEn,
    ...dailyFactsEn,
    ...safetyFactsEn,
    ...mindFactsEn,
    ...patternsFactsEn,
    ...substancesFactsEn,
    ...contextFactsEn,
    ...closingFactsEn,
  },
  totals: totalsEn,
  points: pointsEn,
  joining: joiningEn,
};
