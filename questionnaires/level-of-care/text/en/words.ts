import type { QuestionnaireWords } from "../../../../lib/questionnaire/words";
import { aboutEn } from "./sections/about";
import { closingEn } from "./sections/closing";
import { contextEn } from "./sections/context";
import { dailyEn } from "./sections/daily";
import { mindEn } from "./sections/mind";
import { moodEn } from "./sections/mood";
import { nowEn } from "./sections/now";
import { patternsEn } from "./sections/patterns";
import { practicalEn } from "./sections/practical";
import { safetyEn } from "./sections/safety";
import { substancesEn } from "./sections/substances";

export const enWords: QuestionnaireWords = {
  locale: "en",
  sections: {
    about: aboutEn,
    now: nowEn,
    mood: moodEn,
    safety: safetyEn,
    mind: mindEn,
    patterns: patternsEn,
    substances: substancesEn,
    daily: dailyEn,
    context: contextEn,
    closing: closingEn,
    practical: practicalEn,
  },
  decline: { self: "I'd rather not say", other: "I don't know, or I'd rather not say" },
};
