import type { WordsFor } from "../../../../../lib/questionnaire/words";
import type { mind } from "../../../sections/mind";

export const mindEn = {
  title: "Mind and energy",
  why: "Some experiences need a different kind of help, and sometimes sooner.",
  pages: { reality: {}, commands: {}, energy: {}, group: {} },
  questions: {
    "mind-reality": {
      ask: {
        self: "Have you heard voices or seen things others do not, or felt watched or controlled?",
        other: "Have they heard voices or seen things others do not, or felt watched or controlled?",
      },
      short: "Voices, visions, feeling watched",
      time: "In the past month",
      options: {
        never: "No, never",
        brief: {
          self: "Briefly, and I was sure it was not real",
          other: "Briefly, and they were sure it was not real",
        },
        past: "In the past, not now",
        doubt: { self: "Yes, but I can doubt it", other: "Yes, but they can doubt it" },
        convinced: {
          self: "Yes, and it feels real, but I still eat, sleep and stay out of danger",
          other: "Yes, and it feels real to them, but they still eat, sleep and stay out of danger",
        },
        overwhelming: {
          self: "Yes, and I cannot tell what is real",
          other: "Yes, and they cannot tell what is real",
        },
      },
    },
    "mind-commands": {
      ask: {
        self: "Do the voices or beliefs tell you to hurt yourself or someone else?",
        other: "Do the voices or beliefs tell them to hurt themselves or someone else?",
      },
      short: "Told to hurt someone",
      time: "In the past month",
      options: { no: "No", yes: "Yes" },
    },
    "mania-energy": {
      ask: {
        self: "Have you felt much higher, more wired or more irritable than usual, with racing thoughts or little need for sleep?",
        other:
          "Have they been much higher, more wired or more irritable than usual, with racing thoughts or little need for sleep?",
      },
      short: "Unusually high or wired",
      time: "In the past month",
      hint: "Not from coffee or drugs alone.",
      options: {
        no: "No",
        past: "In the past, not now",
        mild: "Some days",
        strong: "4 days or more in a row",
        dangerous: "2 or 3 nights with almost no sleep, and doing risky things",
      },
    },
    "mind-group": {
      ask: {
        self: "Could you follow a group conversation for an hour?",
        other: "Could they follow a group conversation for an hour?",
      },
      short: "Could follow a group for an hour",
      time: "These days",
      options: { yes: "Yes", hard: "It would be hard", no: "No" },
    },
  },
} as const satisfies WordsFor<typeof mind>;
