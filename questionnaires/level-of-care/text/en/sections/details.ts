import type { WordsFor } from "../../../../../lib/questionnaire/words";
import { bstadEn } from "../../../../instruments/bstad";
import { phqDifficultyEn } from "../../../../instruments/phq-difficulty";
import { phqEatingEn } from "../../../../instruments/phq-eating";
import type { details } from "../../../sections/details";

const eating = { time: "In the last 3 months", options: phqEatingEn.options };

export const detailsEn = {
  title: "Add to your summary",
  why: "You can stop here. These don't change the level, or how soon to get help. They tell a clinician more.",
  pages: {
    "details-life": { title: "A few more things" },
    "eating-often": {},
    "eating-ways": {
      title: "Ways of avoiding gaining weight",
      lead: {
        self: phqEatingEn.stem,
        other: "In the last 3 months have they often done any of the following in order to avoid gaining weight?",
      },
    },
  },
  questions: {
    "about-military": {
      ask: {
        self: "Are you a veteran, or serving in the military, Guard or Reserve?",
        other: "Are they a veteran, or serving in the military, Guard or Reserve?",
      },
      short: "Veteran or serving",
      options: { no: "No", yes: "Yes" },
    },
    "69722-7": {
      ask: {
        self: phqDifficultyEn.items["69722-7"],
        other:
          "If any problems were checked off, how difficult have these problems made it for them to do their work, take care of things at home, or get along with other people?",
      },
      short: "How difficult problems make life",
      time: "Over the last 2 weeks",
      hint: "“Problems” means the mood and worry questions.",
      options: phqDifficultyEn.options,
    },
    "bstad-tobacco": {
      ask: {
        self: bstadEn.items["bstad-tobacco"],
        other: "In the past year, on how many days have they smoked cigarettes or used other tobacco products?",
      },
      short: "Days with tobacco",
      hint: "Count vaping.",
      options: {},
    },
    "69692-2": {
      ask: phqEatingEn.items["69692-2"],
      short: "Twice a week for 3 months",
      hint: {
        self: "This is about eating in a way you can't control, or very large amounts.",
        other: "This is about eating in a way they can't control, or very large amounts.",
      },
      options: phqEatingEn.options,
    },
    "69693-0": {
      ask: { self: phqEatingEn.items["69693-0"], other: "Made themselves vomit?" },
      short: "Vomiting",
      ...eating,
    },
    "69694-8": {
      ask: phqEatingEn.items["69694-8"],
      short: "Laxatives",
      ...eating,
    },
    "69695-5": {
      ask: phqEatingEn.items["69695-5"],
      short: "Fasting",
      ...eating,
    },
    "69696-3": {
      ask: phqEatingEn.items["69696-3"],
      short: "Hard exercise after binge eating",
      ...eating,
    },
    "69720-1": {
      ask: {
        self: phqEatingEn.items["69720-1"],
        other:
          'If "yes" to any of these ways of avoiding gaining weight, were any as often, on average, as twice a week?',
      },
      short: "As often as twice a week",
      ...eating,
    },
  },
} as const satisfies WordsFor<typeof details>;
