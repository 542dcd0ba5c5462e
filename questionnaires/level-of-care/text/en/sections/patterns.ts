import type { WordsFor } from "../../../../../lib/questionnaire/words";
import { pcPtsd5En } from "../../../../instruments/pc-ptsd-5";
import { phqEatingEn } from "../../../../instruments/phq-eating";
import type { patterns } from "../../../sections/patterns";

const ptsd = { options: pcPtsd5En.options };
const eating = { options: phqEatingEn.options };
const eatingStem = {
  self: phqEatingEn.stem,
  other: "In the last 3 months have they often done any of the following in order to avoid gaining weight?",
};

export const patternsEn = {
  title: "Trauma, worry loops and food",
  why: "Each of these has its own kind of treatment, so it helps to ask for the right one.",
  pages: {
    trauma: {},
    "trauma-more": {
      title: { self: "How that still affects you", other: "How that still affects them" },
      lead: "These are about the past month.",
    },
    loops: {},
    eating: { title: "Food and eating" },
    "eating-often": {},
    "eating-ways": { title: "Ways of avoiding gaining weight", lead: eatingStem },
    "eating-hold": {},
    "eating-signs": {},
    weight: {},
  },
  questions: {
    "102011-4": {
      ask: {
        self: pcPtsd5En.items["102011-4"],
        other: "Have they ever experienced this kind of event?",
      },
      short: "A frightening or traumatic event",
      time: "Ever",
      hint: pcPtsd5En.instructions,
      ...ptsd,
    },
    "102012-2": {
      ask: {
        self: pcPtsd5En.items["102012-2"],
        other:
          "In the past month, have they had nightmares about the event(s) or thought about the event(s) when they did not want to?",
      },
      short: "Nightmares or unwanted memories",
      ...ptsd,
    },
    "102013-0": {
      ask: {
        self: pcPtsd5En.items["102013-0"],
        other:
          "In the past month, have they tried hard not to think about the event(s) or gone out of their way to avoid situations that reminded them of the event(s)?",
      },
      short: "Avoiding reminders",
      ...ptsd,
    },
    "102014-8": {
      ask: {
        self: pcPtsd5En.items["102014-8"],
        other: "In the past month, have they been constantly on guard, watchful, or easily startled?",
      },
      short: "On guard or easily startled",
      ...ptsd,
    },
    "102015-5": {
      ask: {
        self: pcPtsd5En.items["102015-5"],
        other: "In the past month, have they felt numb or detached from people, activities, or their surroundings?",
      },
      short: "Numb or detached",
      ...ptsd,
    },
    "102016-3": {
      ask: {
        self: pcPtsd5En.items["102016-3"],
        other:
          "In the past month, have they felt guilty or unable to stop blaming themselves or others for the event(s) or any problems the event(s) may have caused?",
      },
      short: "Guilt or blame",
      ...ptsd,
    },
    "trauma-trouble": {
      ask: {
        self: "Has something very frightening or painful happened to you that still bothers you?",
        other: "Has something very frightening or painful happened to them that still bothers them?",
      },
      short: "A frightening event that still bothers",
      time: "In the past month",
      hint: "Such as nightmares, unwanted memories, or always being on guard. You don't need to say what happened.",
      options: { no: "No", some: "Some", "a-lot": "A lot" },
    },
    "ocd-time": {
      ask: {
        self: "How much of your day goes to unwanted thoughts that keep coming back, or to things you feel you must do again and again?",
        other:
          "How much of their day goes to unwanted thoughts that keep coming back, or to things they feel they must do again and again?",
      },
      short: "Time taken by unwanted thoughts or rituals",
      time: "In the past month, on a usual day",
      hint: "Such as washing, checking, counting or going over things in the mind.",
      options: {
        none: "None",
        "under-1h": "Less than 1 hour",
        "1-3h": "1 to 3 hours",
        "3-8h": "3 to 8 hours",
        "over-8h": "More than 8 hours",
      },
    },
    "69690-6": {
      ask: {
        self: phqEatingEn.items["69690-6"],
        other: "Do they often feel that they can't control what or how much they eat?",
      },
      short: "Cannot control eating",
      time: "These days",
      ...eating,
    },
    "69691-4": {
      ask: {
        self: phqEatingEn.items["69691-4"],
        other:
          "Do they often eat, within any 2-hour period, what most people would regard as an unusually large amount of food?",
      },
      short: "Unusually large amounts at once",
      time: "These days",
      ...eating,
    },
    "eating-restrict": {
      ask: {
        self: "Do you often eat very little, or skip meals, because of your weight or shape?",
        other: "Do they often eat very little, or skip meals, because of their weight or shape?",
      },
      short: "Eating very little",
      time: "In the past month",
      options: { "0": "No", "1": "Yes" },
    },
    "eating-purge": {
      ask: {
        self: "Do you make yourself sick, use laxatives, or exercise very hard to make up for eating?",
        other: "Do they make themselves sick, use laxatives, or exercise very hard to make up for eating?",
      },
      short: "Making up for eating",
      time: "In the past month",
      options: { "0": "No", "1": "Yes" },
    },
    "69692-2": {
      ask: phqEatingEn.items["69692-2"],
      short: "Twice a week for 3 months",
      hint: {
        self: "This is about eating in a way you can't control, or very large amounts.",
        other: "This is about eating in a way they can't control, or very large amounts.",
      },
      ...eating,
    },
    "69693-0": {
      ask: { self: phqEatingEn.items["69693-0"], other: "Made themselves vomit?" },
      short: "Vomiting",
      time: "In the last 3 months",
      ...eating,
    },
    "69694-8": { ask: phqEatingEn.items["69694-8"], short: "Laxatives", time: "In the last 3 months", ...eating },
    "69695-5": { ask: phqEatingEn.items["69695-5"], short: "Fasting", time: "In the last 3 months", ...eating },
    "69696-3": {
      ask: phqEatingEn.items["69696-3"],
      short: "Hard exercise after binge eating",
      time: "In the last 3 months",
      ...eating,
    },
    "69720-1": {
      ask: {
        self: phqEatingEn.items["69720-1"],
        other:
          'If "yes" to any of these ways of avoiding gaining weight, were any as often, on average, as twice a week?',
      },
      short: "As often as twice a week",
      time: "In the last 3 months",
      ...eating,
    },
    "eating-severity": {
      ask: {
        self: "How much hold does food, eating or weight have on you?",
        other: "How much hold does food, eating or weight have on them?",
      },
      short: "Hold of food and weight",
      time: "In the past month",
      options: {
        preoccupied: {
          self: "I think about it a lot, but I eat enough most days",
          other: "They think about it a lot, but eat enough most days",
        },
        weekly: "Going without, overeating or making up for it happens most weeks",
        daily: {
          self: "It happens daily, or I can't finish meals unless someone is with me",
          other: "It happens daily, or they can't finish meals unless someone is with them",
        },
        constant: {
          self: "I eat almost nothing, or it happens many times a day and I can't stop",
          other: "They eat almost nothing, or it happens many times a day and they can't stop",
        },
      },
    },
    "eating-body": {
      ask: { self: "Has any of this happened to your body?", other: "Has any of this happened to their body?" },
      short: "Signs in the body",
      time: "In the past month",
      hint: "Mark everything that fits.",
      options: {
        dizzy: "Dizzy when standing up",
        "purge-weekly": "Vomiting or laxatives several times a week",
        "purge-daily": "Vomiting, laxatives or water pills every day",
        "periods-stopped": "Periods stopped, with weight loss",
        palpitations: "Heart racing or skipping beats",
        "skip-insulin": "Skipping insulin",
        faint: "Fainting",
        "chest-pain": "Chest pain",
        "vomit-blood": "Vomiting blood",
        "no-fluids": "A day without drinking, or without keeping fluids down",
        none: "None of these",
      },
    },
    "weight-loss": {
      ask: {
        self: "Have you lost weight without a doctor's advice?",
        other: "Have they lost weight without a doctor's advice?",
      },
      short: "Weight lost",
      time: "In the past 6 months",
      hint: {
        self: "A rough share of your usual weight. A guess is fine.",
        other: "A rough share of their usual weight. A guess is fine.",
      },
      options: {
        none: "No",
        "under-5": "A little (less than one part in twenty)",
        "5-14": "Some (about one part in ten)",
        "15-24": "A lot (about one part in five)",
        "25-plus": "One part in four or more",
      },
    },
  },
} as const satisfies WordsFor<typeof patterns>;
