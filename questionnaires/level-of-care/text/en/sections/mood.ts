import type { WordsFor } from "../../../../../lib/questionnaire/words";
import { gad7En } from "../../../../instruments/gad-7";
import { phq9En } from "../../../../instruments/phq-9";
import type { mood } from "../../../sections/mood";

export const moodEn = {
  title: "Mood and worry",
  why: "Low mood and worry are the most common reasons people ask for care. Clinics ask these same questions.",
  pages: {
    "mood-first": {
      title: "Mood and worry",
      lead: {
        self: "Over the last 2 weeks, how often have you been bothered by the following problems?",
        other: "Over the last 2 weeks, how often have they been bothered by the following problems?",
      },
    },
  },
  questions: {
    "69725-0": {
      ask: gad7En.items["69725-0"],
      short: "Nervous or on edge",
      time: "Over the last 2 weeks",
      options: gad7En.options,
    },
    "68509-9": {
      ask: gad7En.items["68509-9"],
      short: "Cannot stop worrying",
      time: "Over the last 2 weeks",
      options: gad7En.options,
    },
    "44250-9": {
      ask: phq9En.items["44250-9"],
      short: "Little interest or pleasure",
      time: "Over the last 2 weeks",
      options: phq9En.options,
    },
    "44255-8": {
      ask: phq9En.items["44255-8"],
      short: "Feeling down or hopeless",
      time: "Over the last 2 weeks",
      options: phq9En.options,
    },
  },
} as const satisfies WordsFor<typeof mood>;
