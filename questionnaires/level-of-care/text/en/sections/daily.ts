import type { WordsFor } from "../../../../../lib/questionnaire/words";
import { phqDifficultyEn } from "../../../../instruments/phq-difficulty";
import type { daily } from "../../../sections/daily";

const time = "In the past month";

export const dailyEn = {
  title: "Daily life and health",
  why: "How a day goes says as much about the care to ask for as how a person feels.",
  pages: {
    difficulty: {},
    function: { title: "How the days go" },
    dependents: {},
    "body-health": {},
    between: {},
  },
  questions: {
    "69722-7": {
      ask: {
        self: phqDifficultyEn.items["69722-7"],
        other:
          "If any problems were checked off, how difficult have these problems made it for them to do their work, take care of things at home, or get along with other people?",
      },
      short: "How difficult problems make life",
      time: "Over the last 2 weeks",
      hint: "“Problems” means the mood and worry questions at the start.",
      options: phqDifficultyEn.options,
    },
    "function-roles": {
      ask: {
        self: "How are you doing at work, at school or in caring for others?",
        other: "How are they doing at work, at school or in caring for others?",
      },
      short: "Work, school, caring",
      time,
      options: {
        usual: "As usual",
        harder: "Harder, but getting done",
        "missing-some": "Missing some days or tasks",
        "missing-most": "Missing most days or tasks",
      },
    },
    "function-selfcare": {
      ask: {
        self: "How are you managing eating, drinking, washing and medicines?",
        other: "How are they managing eating, drinking, washing and medicines?",
      },
      short: "Eating, washing, medicines",
      time,
      options: {
        fine: "Fine",
        slipping: "Slipping",
        "often-missed": "Often missed",
        cannot: { self: "I cannot manage the basics", other: "They cannot manage the basics" },
      },
    },
    "function-relationships": {
      ask: {
        self: "How are things with the people in your life?",
        other: "How are things with the people in their life?",
      },
      short: "Relationships",
      time,
      options: {
        fine: "Fine",
        strained: "Strained",
        withdrawn: { self: "I have pulled away from people", other: "They have pulled away from people" },
      },
    },
    "function-dependents": {
      ask: {
        self: "Does a child or someone else depend on you for care?",
        other: "Does a child or someone else depend on them for care?",
      },
      short: { self: "Caring for someone who depends on you", other: "Caring for someone who depends on them" },
      time,
      options: {
        nobody: "Nobody",
        managing: { self: "Yes, and I am managing", other: "Yes, and they are managing" },
        struggling: { self: "Yes, and I am struggling", other: "Yes, and they are struggling" },
        cannot: {
          self: "Yes, and I can't do it, and nobody else can",
          other: "Yes, and they can't do it, and nobody else can",
        },
      },
    },
    "medical-condition": {
      ask: {
        self: "Do you have a health condition that matters here?",
        other: "Do they have a health condition that matters here?",
      },
      short: "Health condition",
      time: "These days",
      hint: "Such as diabetes, heart or liver disease, epilepsy or long-term pain.",
      options: {
        none: "No",
        stable: "Yes, and it is steady",
        affected: "Yes, and these problems are making it worse",
        unstable: "Yes, and it needs close checks now",
      },
    },
    "control-between": {
      ask: {
        self: "After a visit or a good talk, how long can you go before things get dangerous or take over again?",
        other: "After a visit or a good talk, how long can they go before things get dangerous or take over again?",
      },
      short: "How long support lasts",
      time,
      hint: {
        self: "For example: you feel better after a talk on Monday. On which day does it get hard again?",
        other: "For example: they feel better after a talk on Monday. On which day does it get hard again?",
      },
      options: {
        week: "About a week or more",
        "few-days": "A few days",
        "two-days": "About 2 days",
        day: "About a day",
        hours: "Hours, or not through a night",
      },
    },
  },
} as const satisfies WordsFor<typeof daily>;
