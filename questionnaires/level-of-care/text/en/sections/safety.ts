import type { WordsFor } from "../../../../../lib/questionnaire/words";
import { asqEn } from "../../../../instruments/asq";
import { phq9En } from "../../../../instruments/phq-9";
import type { safety } from "../../../sections/safety";

export const safetyEn = {
  title: "Thoughts of suicide or harm",
  why: {
    self: "Everyone is asked these. Your answers change what this page shows you. They are not sent to anyone.",
    other: "Everyone is asked these. Your answers change what this page shows. They are not sent to anyone.",
  },
  pages: {
    thoughts: {
      title: "Thoughts of death or suicide",
      lead: {
        self: "Many people have thoughts like these. Nothing you mark is sent to anyone, and this page cannot send anyone to you. You can choose not to say.",
        other:
          "Asking about suicide does not put the idea in anyone's head. Say what you know, or that you don't know.",
      },
    },
    "thoughts-more": {
      title: "More about these thoughts",
      lead: {
        self: "This is hard to talk about. Just a few more short questions. You can choose not to say.",
        other: "Just a few more short questions. It is fine not to know.",
      },
    },
    harm: { title: { self: "Hurting yourself or others", other: "Hurting themselves or others" } },
  },
  questions: {
    "44260-8": {
      ask: {
        self: phq9En.items["44260-8"],
        other: "Thoughts that they would be better off dead, or of hurting themselves in some way",
      },
      short: "Thoughts of being better off dead or of self-harm",
      time: "Over the last 2 weeks",
      options: phq9En.options,
    },
    "asq-1": {
      ask: { self: asqEn.items["asq-1"], other: "In the past few weeks, have they wished they were dead?" },
      short: "Wished to be dead",
      time: "In the past few weeks",
      hint: "Wishing not to wake up, or not to be here, counts as yes.",
      options: asqEn.options,
    },
    "asq-2": {
      ask: {
        self: asqEn.items["asq-2"],
        other: "In the past few weeks, have they felt that they or their family would be better off if they were dead?",
      },
      short: "Felt others would be better off",
      time: "In the past few weeks",
      options: asqEn.options,
    },
    "asq-3": {
      ask: {
        self: asqEn.items["asq-3"],
        other: "In the past week, have they been having thoughts about killing themselves?",
      },
      short: "Thoughts of suicide this week",
      time: "In the past week",
      options: asqEn.options,
    },
    "asq-4": {
      ask: { self: asqEn.items["asq-4"], other: "Have they ever tried to kill themselves?" },
      short: "Ever a suicide attempt",
      time: "Ever",
      hint: {
        self: "Count it if any part of you wanted to die.",
        other: "Count it if any part of them wanted to die.",
      },
      options: asqEn.options,
    },
    "asq-5": {
      ask: { self: asqEn.items["asq-5"], other: "Are they having thoughts of killing themselves right now?" },
      short: "Thoughts of suicide right now",
      time: "Right now",
      hint: "Right now means today.",
      options: asqEn.options,
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
        self: "Have you tried, started or prepared to end your life, even if you stopped or someone stopped you?",
        other: "Have they tried, started or prepared to end their life, even if they stopped or someone stopped them?",
      },
      short: "Tried, started or prepared",
      time: "In the past 3 months",
      options: {
        no: "No",
        seen: {
          self: "Yes, and since then a doctor, therapist or crisis worker has checked how safe I am",
          other: "Yes, and since then a doctor, therapist or crisis worker has checked how safe they are",
        },
        yes: {
          self: "Yes, and no professional has checked how safe I am since",
          other: "Yes, and no professional has checked how safe they are since",
        },
      },
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
        "past-3-months-seen": {
          self: "In the past 3 months, and since then a doctor, therapist or crisis worker has checked how safe I am",
          other:
            "In the past 3 months, and since then a doctor, therapist or crisis worker has checked how safe they are",
        },
        "past-3-months": {
          self: "In the past 3 months, and no professional has checked how safe I am since",
          other: "In the past 3 months, and no professional has checked how safe they are since",
        },
        today: "Today",
      },
    },
    "self-injury": {
      ask: {
        self: "Have you hurt yourself on purpose, or when feelings took over, without wanting to die?",
        other: "Have they hurt themselves on purpose, or when feelings took over, without wanting to die?",
      },
      short: "Self-harm without wanting to die",
      hint: {
        self: "Such as cutting, burning or hitting yourself. Recently means in the past 3 months. If more than one fits, pick the lowest on the list.",
        other:
          "Such as cutting, burning or hitting themselves. Recently means in the past 3 months. If more than one fits, pick the lowest on the list.",
      },
      options: {
        never: "Never",
        past: "Yes, more than 3 months ago",
        "recent-rare": "Recently, once or twice",
        "recent-frequent": "Recently, more often",
        "recent-worse": "Recently, and it is getting worse",
        "recent-medical": "Recently, and it needed medical care, such as stitches",
      },
    },
    "baby-harm": {
      ask: {
        self: "Have you had thoughts of harming your baby?",
        other: "Have they had thoughts of harming their baby?",
      },
      short: "Thoughts about harm to the baby",
      time: "In the past month",
      hint: "Sudden, scary images of harm are common with a new baby. Having them doesn't mean wanting them. No baby? Answer No.",
      options: {
        no: "No, or only worry that something could happen",
        unwanted: {
          self: "Scary thoughts that I don't want and would never act on",
          other: "Scary thoughts that they don't want and would never act on",
        },
        dread: {
          self: "Scary thoughts that I don't want, and I'm afraid of losing control",
          other: "Scary thoughts that they don't want, and they are afraid of losing control",
        },
        urge: {
          self: "Part of me wants to, or it seems right or kinder, or a voice tells me to",
          other: "Part of them wants to, or it seems right or kinder to them, or a voice tells them to",
        },
      },
    },
    "harm-others": {
      ask: {
        self: "Have you had thoughts of hurting someone else, or have you hurt or threatened someone?",
        other: "Have they had thoughts of hurting someone else, or have they hurt or threatened someone?",
      },
      short: "Hurting others",
      time: "In the past month",
      hint: "Military or police duty does not count. If there is a baby, thoughts about the baby have their own question. If more than one fits, pick the lowest on the list.",
      options: {
        none: "No",
        past: "Not in the past month, but before",
        dread: {
          self: "Unwanted thoughts that horrify me; I have never done anything like it",
          other: "Unwanted thoughts that horrify them; they have never done anything like it",
        },
        thoughts: {
          self: "Angry thoughts that I would not act on",
          other: "Angry thoughts that they would not act on",
        },
        pushed: {
          self: "I pushed or slapped someone, or broke things, and nobody was hurt",
          other: "They pushed or slapped someone, or broke things, and nobody was hurt",
        },
        hurt: {
          self: "I hurt someone, or threatened to hurt someone badly",
          other: "They hurt someone, or threatened to hurt someone badly",
        },
        afraid: {
          self: "Part of me wants to hurt someone, and I'm not sure I can hold back",
          other: "Part of them wants to hurt someone, and they may not hold back",
        },
        intend: { self: "I mean to hurt someone", other: "They mean to hurt someone" },
      },
    },
  },
} as const satisfies WordsFor<typeof safety>;
