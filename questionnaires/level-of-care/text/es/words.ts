import type { QuestionnaireWords } from "../../../../lib/questionnaire/words";
import { aboutEs } from "./sections/about";
import { closingEs } from "./sections/closing";
import { contextEs } from "./sections/context";
import { dailyEs } from "./sections/daily";
import { mindEs } from "./sections/mind";
import { moodEs } from "./sections/mood";
import { nowEs } from "./sections/now";
import { patternsEs } from "./sections/patterns";
import { practicalEs } from "./sections/practical";
import { safetyEs } from "./sections/safety";
import { substancesEs } from "./sections/substances";

export const esWords: QuestionnaireWords = {
  locale: "es",
  sections: {
    about: aboutEs,
    now: nowEs,
    mood: moodEs,
    safety: safetyEs,
    mind: mindEs,
    patterns: patternsEs,
    substances: substancesEs,
    daily: dailyEs,
    context: contextEs,
    closing: closingEs,
    practical: practicalEs,
  },
  decline: { self: "Prefiero no decirlo", other: "No lo sé, o prefiero no decirlo" },
};
