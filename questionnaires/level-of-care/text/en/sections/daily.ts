import type { WordsFor } from "../../../../../lib/questionnaire/words";
import type { daily } from "../../../sections/daily";

const time = "In the past 2 weeks";

export const dailyEn = {
  title: "Daily life",
  why: {
    self: "How your days go says as much about the care to ask for as how you feel.",
    other: "How their days go says as much about the care to ask for as how they feel.",
  },
  pages: {
    function: {
      title: "Daily life",
      lead: {
        self: "Count only what comes from how you feel, or from alcohol or drugs. In a program or hospital? Answer for how you do there.",
        other:
          "Count only what comes from how they feel, or from alcohol or drugs. In a program or hospital? Answer for how they do there.",
      },
    },
  },
  questions: {
    "symptom-distress": {
      ask: {
        self: "How hard has it been to live with how you feel?",
        other: "How hard has it been for them to live with how they feel, as far as you can tell?",
      },
      short: "How hard it is",
      time,
      options: {
        none: "Not hard",
        mild: "A little hard",
        moderate: { self: "Hard, but I get through most days", other: "Hard, but they get through most days" },
        severe: {
          self: "Very hard: I barely get through most days",
          other: "Very hard: they barely get through most days",
        },
        unbearable: { self: "More than I can bear", other: "More than they can bear" },
      },
    },
    "function-roles": {
      ask: {
        self: "How are you doing with work, school, home or what you usually do?",
        other: "How are they doing with work, school, home or what they usually do?",
      },
      short: "Work, school, home",
      time,
      options: {
        usual: "As usual",
        harder: "Harder, but it gets done",
        "missing-some": "Part of it doesn't get done, up to about half",
        "missing-most": "More than half doesn't get done, or it has all stopped",
      },
    },
    "function-eating": {
      ask: { self: "How are you eating and drinking?", other: "How are they eating and drinking?" },
      short: "Eating and drinking",
      time,
      options: {
        enough: "Enough, or more than enough",
        less: "Less than usual, but enough",
        "too-little": {
          self: "Too little on most days, or only when someone makes sure that I do",
          other: "Too little on most days, or only when someone makes sure that they do",
        },
        "almost-nothing": "Almost nothing, or nothing that stays down, for 2 days or longer",
      },
    },
    "function-selfcare": {
      ask: {
        self: "How are you managing to wash, dress and take medicines?",
        other: "How are they managing to wash, dress and take medicines?",
      },
      short: "Washing, dressing, medicines",
      time,
      options: {
        fine: "Fine",
        slipping: "Slipping, or only with reminders",
        "often-missed": "Missed on most days",
        cannot: { self: "I cannot do these at all", other: "They cannot do these at all" },
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
        withdrawn: {
          self: "I have pulled away from almost everyone",
          other: "They have pulled away from almost everyone",
        },
      },
    },
  },
} as const satisfies WordsFor<typeof daily>;
