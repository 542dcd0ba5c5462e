import type { WordsFor } from "../../../../../lib/questionnaire/words";
import type { closing } from "../../../sections/closing";

export const closingEn = {
  title: "The next few days",
  why: "To find out if help is needed today, before anything else.",
  pages: { "right-now": { title: "Right now" }, "stay-safe-more": {} },
  questions: {
    "use-now": {
      ask: {
        self: "Have you had alcohol, or drugs other than medicine as prescribed, in the last few hours?",
        other: "Have they had alcohol, or drugs other than medicine as prescribed, in the last few hours?",
      },
      short: "Alcohol or drugs in the last few hours",
      time: "Today",
      options: { no: "No", yes: "Yes" },
    },
    "means-access": {
      ask: {
        self: "If you have thought of a way to end your life, could you get to the thing or the place?",
        other: "If they have thought of a way to end their life, could they get to the thing or the place?",
      },
      short: "A thing or place within reach",
      time: "Right now",
      hint: "You don't need to say what.",
      options: {
        no: { self: "No, or I have not thought of a way", other: "No, or they have not thought of a way" },
        yes: "Yes",
      },
    },
    "watch-adult": {
      ask: { self: "Is there an adult who can keep you safe?", other: "Can you or another adult keep them safe?" },
      short: { self: "An adult who can keep you safe", other: "An adult who can keep them safe" },
      time: "Over the next few days",
      hint: "By staying near, with medicines and other dangerous things locked up.",
      options: { yes: "Yes", partly: "Part of the time", no: "No" },
    },
    "stay-safe": {
      ask: {
        self: "Do you feel you can keep yourself safe from suicide or self-harm, today and over the next few days?",
        other: "Can they keep themselves safe from suicide or self-harm, today and over the next few days?",
      },
      short: "Can stay safe over the next few days",
      time: "Right now",
      hint: "Frightening, unwanted images are not the same as wanting to act.",
      options: {
        yes: { self: "Yes, or I don't have these thoughts", other: "Yes, or they don't have these thoughts" },
        "not-sure": { self: "I'm not sure", other: "They say or show that they are not sure" },
        no: "No",
      },
    },
    "stay-safe-why": {
      ask: { self: "What makes you unsure?", other: "What makes them unsure?" },
      short: { self: "What makes you unsure", other: "What makes them unsure" },
      time: "Right now",
      hint: "Check all that apply.",
      options: {
        use: { self: "I might drink or use drugs", other: "They might drink or use drugs" },
        injury: {
          self: "I might hurt myself, without wanting to die",
          other: "They might hurt themselves, without wanting to die",
        },
        someone: { self: "Someone may hurt me", other: "Someone may hurt them" },
        others: { self: "I might hurt someone else", other: "They might hurt someone else" },
        self: {
          self: "I might act on thoughts of ending my life",
          other: "They might act on thoughts of ending their life",
        },
        else: "Something else",
      },
    },
  },
} as const satisfies WordsFor<typeof closing>;
