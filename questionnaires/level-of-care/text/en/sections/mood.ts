import type { WordsFor } from "../../../../../lib/questionnaire/words";
import { gad7En } from "../../../../instruments/gad-7";
import { phq9En } from "../../../../instruments/phq-9";
import type { mood } from "../../../sections/mood";

const time = "Over the last 2 weeks";
const phq = { time, options: phq9En.options };
const gad = { time, options: gad7En.options };

export const moodEn = {
  title: "Mood and worry",
  why: "Low mood and worry are the most common reasons people ask for care. Clinics ask these same questions.",
  pages: {
    "mood-first": {
      title: "Mood and worry",
      lead: {
        self: gad7En.instructions,
        other: "Over the last 2 weeks, how often have they been bothered by the following problems?",
      },
    },
  },
  questions: {
    "69725-0": { ...gad, ask: gad7En.items["69725-0"], short: "Nervous or on edge" },
    "68509-9": { ...gad, ask: gad7En.items["68509-9"], short: "Cannot stop worrying" },
    "44250-9": { ...phq, ask: phq9En.items["44250-9"], short: "Little interest or pleasure" },
    "44255-8": { ...phq, ask: phq9En.items["44255-8"], short: "Feeling down or hopeless" },
  },
} as const satisfies WordsFor<typeof mood>;
