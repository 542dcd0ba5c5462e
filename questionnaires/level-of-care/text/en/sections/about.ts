import type { WordsFor } from "../../../../../lib/questionnaire/words";
import type { about } from "../../../sections/about";

export const aboutEn = {
  title: "About",
  why: "These answers choose the right words and the right questions.",
  pages: { who: { title: "Who is this about?" } },
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
  },
} as const satisfies WordsFor<typeof about>;
