import type { LevelOfCareFactWords } from "../../level-of-care-words";
import { aboutFactsEs } from "./about";
import { bodyFactsEs } from "./body";
import { closingFactsEs } from "./closing";
import { contextFactsEs } from "./context";
import { dailyFactsEs } from "./daily";
import { mindFactsEs } from "./mind";
import { nowFactsEs } from "./now";
import { patternsFactsEs } from "./patterns";
import { safetyFactsEs } from "./safety";
import { substancesFactsEs } from "./substances";
import { joiningEs, pointsEs, totalsEs } from "./totals";

/** What each answer that a rule reads states, as part of a sentence. */
export const factsEs: LevelOfCareFactWords = {
  answers: {
    ...aboutFactsEs,
    ...nowFactsEs,
    ...bodyFactsEs,
    ...dailyFactsEs,
    ...safetyFactsEs,
    ...mindFactsEs,
    ...patternsFactsEs,
    ...substancesFactsEs,
    ...contextFactsEs,
    ...closingFactsEs,
  },
  totals: totalsEs,
  points: pointsEs,
  joining: joiningEs,
};
