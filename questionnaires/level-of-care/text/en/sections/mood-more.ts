import type { WordsFor } from "../../../../../lib/questionnaire/words";
import { gad7En } from "../../../../instruments/gad-7";
import { phq9En } from "../../../../instruments/phq-9";
import type { moodMore } from "../../../sections/mood-more";

const time = "Over the last 2 weeks";
const phqLead = {
  self: phq9En.instructions,
  other: "Over the last 2 weeks, how often have they been bothered by any of the following problems?",
};
const phq = { time, options: phq9En.options };
const gad = { time, options: gad7En.options };

export const moodMoreEn = {
  title: "More about mood and worry",
  why: "Clinics ask these same questions.",
  pages: {
    "worry-more": {
      title: "Worry and restlessness",
      lead: {
        self: gad7En.instructions,
        other: "Over the last 2 weeks, how often have they been bothered by the following problems?",
      },
    },
    "mood-body": { title: "Mood and the body", lead: phqLead },
    "mood-mind": { title: "Mood and thoughts", lead: phqLead },
  },
  questions: {
    "69733-4": { ...gad, ask: gad7En.items["69733-4"], short: "Worrying about many things" },
    "69734-2": { ...gad, ask: gad7En.items["69734-2"], short: "Trouble relaxing" },
    "69735-9": { ...gad, ask: gad7En.items["69735-9"], short: "Restless" },
    "69689-8": { ...gad, ask: gad7En.items["69689-8"], short: "Easily annoyed" },
    "69736-7": { ...gad, ask: gad7En.items["69736-7"], short: "Afraid something awful might happen" },
    "44259-0": { ...phq, ask: phq9En.items["44259-0"], short: "Trouble with sleep" },
    "44254-1": { ...phq, ask: phq9En.items["44254-1"], short: "Tired, little energy" },
    "44251-7": { ...phq, ask: phq9En.items["44251-7"], short: "Poor appetite or overeating" },
    "44258-2": {
      ask: {
        self: phq9En.items["44258-2"],
        other: "Feeling bad about themselves - or that they are a failure or have let themselves or their family down",
      },
      short: { self: "Feeling bad about yourself", other: "Feeling bad about themselves" },
      ...phq,
    },
    "44252-5": { ...phq, ask: phq9En.items["44252-5"], short: "Trouble concentrating" },
    "44253-3": {
      ask: {
        self: phq9En.items["44253-3"],
        other:
          "Moving or speaking so slowly that other people could have noticed. Or the opposite - being so fidgety or restless that they have been moving around a lot more than usual",
      },
      short: "Slowed down or restless",
      ...phq,
    },
  },
} as const satisfies WordsFor<typeof moodMore>;
