import type { WordsFor } from "../../../../../lib/questionnaire/words";
import { gad7En } from "../../../../instruments/gad-7";
import { phq9En } from "../../../../instruments/phq-9";
import type { moodMore } from "../../../sections/mood-more";

export const moodMoreEn = {
  title: "More about mood and worry",
  why: "Clinics ask these same questions.",
  pages: {
    "worry-more": {
      title: "Worry and restlessness",
      lead: {
        self: "Over the last 2 weeks, how often have you been bothered by the following problems?",
        other: "Over the last 2 weeks, how often have they been bothered by the following problems?",
      },
    },
    "mood-body": {
      title: "Mood and the body",
      lead: {
        self: "Over the last 2 weeks, how often have you been bothered by any of the following problems?",
        other: "Over the last 2 weeks, how often have they been bothered by any of the following problems?",
      },
    },
    "mood-mind": {
      title: "Mood and thoughts",
      lead: {
        self: "Over the last 2 weeks, how often have you been bothered by any of the following problems?",
        other: "Over the last 2 weeks, how often have they been bothered by any of the following problems?",
      },
    },
  },
  questions: {
    "69733-4": {
      ask: gad7En.items["69733-4"],
      short: "Worrying about many things",
      time: "Over the last 2 weeks",
      options: gad7En.options,
    },
    "69734-2": {
      ask: gad7En.items["69734-2"],
      short: "Trouble relaxing",
      time: "Over the last 2 weeks",
      options: gad7En.options,
    },
    "69735-9": {
      ask: gad7En.items["69735-9"],
      short: "Restless",
      time: "Over the last 2 weeks",
      options: gad7En.options,
    },
    "69689-8": {
      ask: gad7En.items["69689-8"],
      short: "Easily annoyed",
      time: "Over the last 2 weeks",
      options: gad7En.options,
    },
    "69736-7": {
      ask: gad7En.items["69736-7"],
      short: "Afraid something awful might happen",
      time: "Over the last 2 weeks",
      options: gad7En.options,
    },
    "44259-0": {
      ask: phq9En.items["44259-0"],
      short: "Trouble with sleep",
      time: "Over the last 2 weeks",
      options: phq9En.options,
    },
    "44254-1": {
      ask: phq9En.items["44254-1"],
      short: "Tired, little energy",
      time: "Over the last 2 weeks",
      options: phq9En.options,
    },
    "44251-7": {
      ask: phq9En.items["44251-7"],
      short: "Poor appetite or overeating",
      time: "Over the last 2 weeks",
      options: phq9En.options,
    },
    "44258-2": {
      ask: {
        self: phq9En.items["44258-2"],
        other: "Feeling bad about themselves - or that they are a failure or have let themselves or their family down",
      },
      short: { self: "Feeling bad about yourself", other: "Feeling bad about themselves" },
      time: "Over the last 2 weeks",
      options: phq9En.options,
    },
    "44252-5": {
      ask: phq9En.items["44252-5"],
      short: "Trouble concentrating",
      time: "Over the last 2 weeks",
      options: phq9En.options,
    },
    "44253-3": {
      ask: {
        self: phq9En.items["44253-3"],
        other:
          "Moving or speaking so slowly that other people could have noticed. Or the opposite - being so fidgety or restless that they have been moving around a lot more than usual",
      },
      short: "Slowed down or restless",
      time: "Over the last 2 weeks",
      options: phq9En.options,
    },
  },
} as const satisfies WordsFor<typeof moodMore>;
