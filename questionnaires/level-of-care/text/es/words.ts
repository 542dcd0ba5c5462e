import type { QuestionnaireWords } from "../../../../lib/questionnaire/words";
import { aboutEs } from "./sections/about";
import { bodyEs } from "./sections/body";
import { closingEs } from "./sections/closing";
import { contextEs } from "./sections/context";
import { dailyEs } from "./sections/daily";
import { detailsEs } from "./sections/details";
import { mindEs } from "./sections/mind";
import { moodEs } from "./sections/mood";
import { moodMoreEs } from "./sections/mood-more";
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
    body: bodyEs,
    mood: moodEs,
    daily: dailyEs,
    "mood-more": moodMoreEs,
    safety: safetyEs,
    mind: mindEs,
    patterns: patternsEs,
    substances: substancesEs,
    context: contextEs,
    closing: closingEs,
    details: detailsEs,
    practical: practicalEs,
  },
  decline: { self: "Prefiero no decirlo", other: "No lo sé, o prefiero no decirlo" },
};
