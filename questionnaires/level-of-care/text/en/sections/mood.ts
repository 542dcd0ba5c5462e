import type { WordsFor } from "../../../../../lib/questionnaire/words";
import { gad7En } from "../../../../instruments/gad-7";
import { phq9En } from "../../../../instruments/phq-9";
import type { mood } from "../../../sections/mood";

const time = "Over the last 2 weeks";
const phqLead = {
  self: phq9En.instructions,
  other: "Over the last 2 weeks, how often have they been bothered by any of the following problems?",
};
const gadLead = {
  self: gad7En.instructions,
  other: "Over the last 2 weeks, how often have they been bothered by the following problems?",
};
const phq = { time, options: phq9En.options };
const gad = { time, options: gad7En.options };

export const moodEn = {
  title: "Mood and worry",
  why: "Low mood and worry are the most common reasons people ask for care. Clinics ask these same questions.",
  pages: {
    "mood-first": { title: "Mood", lead: phqLead },
    "mood-body": { title: "Mood and the body", lead: phqLead },
    "mood-mind": { title: "Mood and thoughts", lead: phqLead },
    "worry-first": { title: "Worry", lead: gadLead },
    "worry-more": { title: "Worry and restlessness", lead: gadLead },
    distress: {},
  },
  questions: {
    "44250-9": { ...phq, ask: phq9En.items["44250-9"], short: "Little interest or pleasure" },
    "44255-8": { ...phq, ask: phq9En.items["44255-8"], short: "Feeling down or hopeless" },
    "44259-0": { ...phq, ask: phq9En.items["44259-0"], short: "Trouble with sleep" },
    "44254-1": { ...phq, ask: phq9En.items["44254-1"], short: "Tired, little energy" },
    "44251-7": { ...phq, ask: phq9En.items["44251-7"], short: "Poor appetite or overeating" },
    "44258-2": {
      ...phq,
      ask: {
        self: phq9En.items["44258-2"],
        other: "Feeling bad about themselves - or that they are a failure or have let themselves or their family down",
      },
      short: { self: "Feeling bad about yourself", other: "Feeling bad about themselves" },
    },
    "44252-5": { ...phq, ask: phq9En.items["44252-5"], short: "Trouble concentrating" },
    "44253-3": {
      ...phq,
      ask: {
        self: phq9En.items["44253-3"],
        other:
          "Moving or speaking so slowly that other people could have noticed. Or the opposite - being so fidgety or restless that they have been moving around a lot more than usual",
      },
      short: "Slowed down or restless",
    },
    "44260-8": {
      ...phq,
      ask: {
        self: phq9En.items["44260-8"],
        other: "Thoughts that they would be better off dead, or of hurting themselves in some way",
      },
      short: "Thoughts of being better off dead or of self-harm",
    },
    "69725-0": { ...gad, ask: gad7En.items["69725-0"], short: "Nervous or on edge" },
    "68509-9": { ...gad, ask: gad7En.items["68509-9"], short: "Cannot stop worrying" },
    "69733-4": { ...gad, ask: gad7En.items["69733-4"], short: "Worrying about many things" },
    "69734-2": { ...gad, ask: gad7En.items["69734-2"], short: "Trouble relaxing" },
    "69735-9": { ...gad, ask: gad7En.items["69735-9"], short: "Restless" },
    "69689-8": { ...gad, ask: gad7En.items["69689-8"], short: "Easily annoyed" },
    "69736-7": { ...gad, ask: gad7En.items["69736-7"], short: "Afraid something awful might happen" },
    "symptom-distress": {
      ask: {
        self: "How hard have your problems been to bear?",
        other: "How hard have their problems been to bear, as far as you can tell?",
      },
      short: "How hard it is to bear",
      time: "In the past 2 weeks",
      options: {
        none: "No problems like that",
        mild: "Mild: there, but not too hard to live with",
        moderate: "Moderate: most days",
        severe: "Severe: nearly all day, with little relief",
        unbearable: "Unbearable",
      },
    },
  },
} as const satisfies WordsFor<typeof mood>;
