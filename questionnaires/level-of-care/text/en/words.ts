import type { QuestionnaireWords } from "../../../../lib/questionnaire/words";
import { aboutEn } from "./sections/about";
import { bodyEn } from "./sections/body";
import { closingEn } from "./sections/closing";
import { contextEn } from "./sections/context";
import { dailyEn } from "./sections/daily";
import { detailsEn } from "./sections/details";
import { mindEn } from "./sections/mind";
import { moodEn } from "./sections/mood";
import { moodMoreEn } from "./sections/mood-more";
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
    body: bodyEn,
    mood: moodEn,
    daily: dailyEn,
    "mood-more": moodMoreEn,
    safety: safetyEn,
    mind: mindEn,
    patterns: patternsEn,
    substances: substancesEn,
    context: contextEn,
    closing: closingEn,
    details: detailsEn,
    practical: practicalEn,
  },
  decline: { self: "I'd rather not say", other: "I don't know, or I'd rather not say" },
};
