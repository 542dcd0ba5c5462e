import type { WordsFor } from "../../../../../lib/questionnaire/words";
import { asqEn } from "../../../../instruments/asq";
import type { safety } from "../../../sections/safety";

const yesNo = asqEn.options;

export const safetyEn = {
  title: "Hard thoughts",
  why: {
    self: "Everyone is asked these. Your answers change what this page shows you. They are sent to nobody.",
    other: "Everyone is asked these. Your answers change what this page shows. They are sent to nobody.",
  },
  pages: {
    thoughts: {
      title: "Thoughts of death or suicide",
      lead: {
        self: "Many people have thoughts like these. You can answer in your own time, or choose not to say.",
        other:
          "Asking about suicide does not put the idea in anyone's head. Say what you know, or that you don't know.",
      },
    },
    "thoughts-now": {},
    "thoughts-more": {
      title: "More about these thoughts",
      lead: {
        self: "This is hard to talk about. Three short questions more. You can choose not to say.",
        other: "Three short questions more. It is fine not to know.",
      },
    },
    attempts: { title: "Things done in the past" },
    "self-harm": {},
    others: {},
    baby: {},
    means: {},
  },
  questions: {
    "asq-1": {
      ask: { self: asqEn.items["asq-1"], other: "In the past few weeks, have they wished they were dead?" },
      short: "Wished to be dead",
      time: "In the past few weeks",
      options: yesNo,
    },
    "asq-2": {
      ask: {
        self: asqEn.items["asq-2"],
        other: "In the past few weeks, have they felt that they or their family would be better off if they were dead?",
      },
      short: "Felt others would be better off",
      time: "In the past few weeks",
      options: yesNo,
    },
    "asq-3": {
      ask: {
        self: asqEn.items["asq-3"],
        other: "In the past week, have they been having thoughts about killing themselves?",
      },
      short: "Thoughts of suicide this week",
      time: "In the past week",
      options: yesNo,
    },
    "asq-4": {
      ask: { self: asqEn.items["asq-4"], other: "Have they ever tried to kill themselves?" },
      short: "Ever a suicide attempt",
      time: "Ever",
      options: yesNo,
    },
    "asq-5": {
      ask: { self: asqEn.items["asq-5"], other: "Are they having thoughts of killing themselves right now?" },
      short: "Thoughts of suicide right now",
      time: "Right now",
      options: yesNo,
    },
    "suicide-method": {
      ask: {
        self: "Have you thought about how you might end your life?",
        other: "Have they thought about how they might end their life?",
      },
      short: "Has thought about how",
      time: "In the past month",
      hint: "You don't need to say how.",
      options: { no: "No", yes: "Yes" },
    },
    "suicide-intent": {
      ask: {
        self: "Did any part of you mean to act on these thoughts?",
        other: "Did any part of them mean to act on these thoughts?",
      },
      short: "Some part meant to act",
      time: "In the past month",
      options: { no: "No", yes: "Yes" },
    },
    "suicide-plan": {
      ask: {
        self: "Have you worked out a time, a place or other details?",
        other: "Have they worked out a time, a place or other details?",
      },
      short: "A time, place or details worked out",
      time: "In the past month",
      hint: "You don't need to say what.",
      options: { no: "No", yes: "Yes" },
    },
    "suicide-preparation": {
      ask: {
        self: "Have you started or prepared to end your life, even if you stopped or someone stopped you?",
        other: "Have they started or prepared to end their life, even if they stopped or someone stopped them?",
      },
      short: "Started or prepared",
      time: "In the past 3 months",
      options: { no: "No", yes: "Yes" },
    },
    "suicide-attempt-when": {
      ask: {
        self: "When was the last time you tried to end your life?",
        other: "When was the last time they tried to end their life?",
      },
      short: "Last attempt",
      options: {
        "over-a-year": "More than a year ago",
        "past-year": "In the past year, but more than 3 months ago",
        "past-3-months": "In the past 3 months",
        today: "Today",
      },
    },
    "self-injury": {
      ask: {
        self: "Have you hurt yourself on purpose without wanting to die?",
        other: "Have they hurt themselves on purpose without wanting to die?",
      },
      short: "Self-harm without wanting to die",
      hint: "Recent means in the past 3 months.",
      options: {
        never: "Never",
        past: "Yes, more than 3 months ago",
        "recent-rare": "Recently, once or twice",
        "recent-frequent": "Recently, more often",
        "recent-medical": "Recently, and it needed medical care or is getting worse",
      },
    },
    "harm-others": {
      ask: {
        self: "Have you had thoughts of hurting someone else, or have you hurt or threatened someone?",
        other: "Have they had thoughts of hurting someone else, or have they hurt or threatened someone?",
      },
      short: "Hurting others",
      time: "In the past month",
      hint: "After a birth or in pregnancy, scary thoughts about the baby are asked about next, on their own.",
      options: {
        none: "No",
        past: "Only in the past, not in the past month",
        thoughts: {
          self: "Thoughts I don't want, or angry thoughts, that I would not act on",
          other: "Thoughts they don't want, or angry thoughts, that they would not act on",
        },
        afraid: {
          self: "I threatened or hit someone, or I'm afraid I might",
          other: "They threatened or hit someone, or are afraid they might",
        },
        intend: { self: "I mean to hurt someone", other: "They mean to hurt someone" },
      },
    },
    "baby-harm": {
      ask: {
        self: "Have you had thoughts of harm coming to your baby, or of harming your baby?",
        other: "Have they had thoughts of harm coming to their baby, or of harming their baby?",
      },
      short: "Thoughts about harm to the baby",
      time: "In the past month",
      hint: "Sudden, scary thoughts are common for new parents. Having them does not mean wanting them.",
      options: {
        no: "No",
        unwanted: {
          self: "Scary thoughts I don't want and would never act on",
          other: "Scary thoughts they don't want and would never act on",
        },
        urge: { self: "I'm afraid I might act on them", other: "They are afraid they might act on them" },
      },
    },
    "means-access": {
      ask: {
        self: "Could you get, right now, something you have thought of using to hurt yourself?",
        other: "Could they get, right now, something they have thought of using to hurt themselves?",
      },
      short: "Something to use is within reach",
      time: "Right now",
      hint: "You don't need to say what.",
      options: { no: "No", yes: "Yes" },
    },
  },
} as const satisfies WordsFor<typeof safety>;
