import type { FactsFor } from "../../../../../lib/questionnaire/words";
import type { body } from "../../../sections/body";

export const bodyFactsEn = {
  "about-perinatal": {
    pregnant: { self: "you are pregnant", other: "they are pregnant" },
    postpartum: { self: "you gave birth in the past 12 months", other: "they gave birth in the past 12 months" },
  },
  "medical-condition": {
    affected: {
      self: "your mood, eating, alcohol or drugs are making an illness worse",
      other: "their mood, eating, alcohol or drugs are making an illness worse",
    },
    unstable: {
      self: "you have an illness that needs close medical checks right now",
      other: "they have an illness that needs close medical checks right now",
    },
  },
  "weight-loss": {
    "5-14": {
      self: "you lost 5 to 14% of your weight in the past 6 months",
      other: "they lost 5 to 14% of their weight in the past 6 months",
    },
    "15-24": {
      self: "you lost 15 to 24% of your weight in the past 6 months",
      other: "they lost 15 to 24% of their weight in the past 6 months",
    },
    "25-plus": {
      self: "you lost 25% or more of your weight in the past 6 months",
      other: "they lost 25% or more of their weight in the past 6 months",
    },
  },
  "sedative-daily": {
    "as-prescribed": {
      self: "you take a prescribed pill for anxiety or sleep on most days",
      other: "they take a prescribed pill for anxiety or sleep on most days",
    },
    "want-to-stop": {
      self: "you take a prescribed pill for anxiety or sleep on most days and want to stop",
      other: "they take a prescribed pill for anxiety or sleep on most days and want to stop",
    },
    more: {
      self: "you take pills for anxiety or sleep on most days in a way not prescribed or just ran out of them",
      other: "they take pills for anxiety or sleep on most days in a way not prescribed or just ran out of them",
    },
  },
} as const satisfies FactsFor<typeof body>;
