import type { WordsFor } from "../../../../../lib/questionnaire/words";
import type { about } from "../../../sections/about";

export const aboutEn = {
  title: "About",
  why: "These answers choose the right words and the right questions.",
  pages: {
    who: { title: "Who is this about?" },
    life: { title: { self: "A little about your life", other: "A little about their life" } },
  },
  questions: {
    "about-subject": {
      ask: "Who are you answering for?",
      short: "Answering for",
      options: { self: "Myself", other: "Someone I care about" },
    },
    "about-age": {
      ask: { self: "How old are you?", other: "How old are they?" },
      short: "Age",
      options: { "under-13": "Under 13", "13-17": "13 to 17", "18-64": "18 to 64", "65-plus": "65 or older" },
    },
    "about-perinatal": {
      ask: {
        self: "Are you pregnant, or did you have a baby in the past 12 months?",
        other: "Are they pregnant, or did they have a baby in the past 12 months?",
      },
      short: "Pregnancy or new baby",
      options: { no: "No", pregnant: "Pregnant now", postpartum: "Had a baby in the past 12 months" },
    },
    "about-military": {
      ask: {
        self: "Are you a veteran, or serving in the military, Guard or Reserve?",
        other: "Are they a veteran, or serving in the military, Guard or Reserve?",
      },
      short: "Veteran or serving",
      options: { no: "No", yes: "Yes" },
    },
  },
} as const satisfies WordsFor<typeof about>;
