import type { WordsFor } from "../../../../../lib/questionnaire/words";
import { pcPtsd5En } from "../../../../instruments/pc-ptsd-5";
import { phqEatingEn } from "../../../../instruments/phq-eating";
import type { patterns } from "../../../sections/patterns";

export const patternsEn = {
  title: "Trauma, repeated thoughts, and eating",
  why: "Each of these has its own kind of treatment, so it helps to ask for the right one.",
  pages: {
    loops: { title: "Hard things, and things that take over" },
    "trauma-more": {
      title: { self: "How that still affects you", other: "How that still affects them" },
      lead: "These are about the past month.",
    },
    eating: { title: "Food and eating", lead: "In a program or hospital? Answer for the weeks before that." },
    "eating-more": { title: "More about food and the body" },
  },
  questions: {
    "102011-4": {
      ask: { self: pcPtsd5En.items["102011-4"], other: "Have they ever experienced this kind of event?" },
      short: "A frightening or traumatic event",
      time: "Ever",
      hint: pcPtsd5En.instructions,
      options: pcPtsd5En.options,
    },
    "trauma-trouble": {
      ask: {
        self: "Does something very frightening or painful, from any time in your life, still bother you?",
        other: "Does something very frightening or painful, from any time in their life, still bother them?",
      },
      short: "A frightening event that is still a problem",
      time: "In the past month",
      hint: "Such as nightmares, unwanted memories, or always being on guard. You don't need to say what happened.",
      options: { no: "No", some: "Some", "a-lot": "A lot" },
    },
    "ocd-time": {
      ask: {
        self: "How much of your day goes to rituals or looping thoughts?",
        other: "How much of their day goes to rituals or looping thoughts?",
      },
      short: "Time taken by rituals or looping thoughts",
      time: "In the past month, on a usual day",
      hint: "Checking, washing, counting, repeating, looking in mirrors, or going over unwanted thoughts. Not everyday worry, bad memories, food, cravings or thoughts of death.",
      options: {
        none: "None",
        "under-1h": "Less than 1 hour",
        "1-3h": "1 to 3 hours",
        "3-8h": "3 to 8 hours",
        "over-8h": "More than 8 hours",
      },
    },
    gambling: {
      ask: {
        self: "Is gambling, betting or gaming a problem for you?",
        other: "Is gambling, betting or gaming a problem for them?",
      },
      short: "Gambling or gaming",
      time: "In the past 3 months",
      options: {
        no: "No",
        trouble: "It takes too much time or money",
        "cannot-stop": {
          self: "I cannot stop, and it has cost a lot: money, work, school or trust",
          other: "They cannot stop, and it has cost a lot: money, work, school or trust",
        },
      },
    },
    "102012-2": {
      ask: {
        self: pcPtsd5En.items["102012-2"],
        other:
          "In the past month, have they had nightmares about the event(s) or thought about the event(s) when they did not want to?",
      },
      short: "Nightmares or unwanted memories",
      options: pcPtsd5En.options,
    },
    "102013-0": {
      ask: {
        self: pcPtsd5En.items["102013-0"],
        other:
          "In the past month, have they tried hard not to think about the event(s) or gone out of their way to avoid situations that reminded them of the event(s)?",
      },
      short: "Avoiding reminders",
      options: pcPtsd5En.options,
    },
    "102014-8": {
      ask: {
        self: pcPtsd5En.items["102014-8"],
        other: "In the past month, have they been constantly on guard, watchful, or easily startled?",
      },
      short: "On guard or easily startled",
      options: pcPtsd5En.options,
    },
    "102015-5": {
      ask: {
        self: pcPtsd5En.items["102015-5"],
        other: "In the past month, have they felt numb or detached from people, activities, or their surroundings?",
      },
      short: "Numb or detached",
      options: pcPtsd5En.options,
    },
    "102016-3": {
      ask: {
        self: pcPtsd5En.items["102016-3"],
        other:
          "In the past month, have they felt guilty or unable to stop blaming themselves or others for the event(s) or any problems the event(s) may have caused?",
      },
      short: "Guilt or blame",
      options: pcPtsd5En.options,
    },
    "69690-6": {
      ask: {
        self: phqEatingEn.items["69690-6"],
        other: "Do they often feel that they can't control what or how much they eat?",
      },
      short: "Cannot control eating",
      time: "Lately",
      options: phqEatingEn.options,
    },
    "69691-4": {
      ask: {
        self: phqEatingEn.items["69691-4"],
        other:
          "Do they often eat, within any 2-hour period, what most people would regard as an unusually large amount of food?",
      },
      short: "Unusually large amounts at once",
      time: "Lately",
      options: phqEatingEn.options,
    },
    "eating-restrict": {
      ask: {
        self: "Do you eat very little or skip meals on most days, for your weight or shape, or because eating is hard or scary?",
        other:
          "Do they eat very little or skip meals on most days, for their weight or shape, or because eating is hard or scary?",
      },
      short: "Eating very little",
      time: "Lately",
      hint: "Low appetite alone does not count.",
      options: { "0": "No", "1": "Yes" },
    },
    "eating-purge": {
      ask: {
        self: "Do you make up for eating, at least once a week?",
        other: "Do they make up for eating, at least once a week?",
      },
      short: "Making up for eating",
      time: "Lately",
      hint: "By vomiting, laxatives, water pills, skipping insulin, or very hard exercise.",
      options: { "0": "No", "1": "Yes" },
    },
    "eating-severity": {
      ask: {
        self: "How much do food, eating or weight control your life now?",
        other: "How much do food, eating or weight control their life now?",
      },
      short: "How much food and weight take over",
      time: "In the past week",
      hint: "If more than one fits, pick the lowest on the list.",
      options: {
        preoccupied: {
          self: "I think about it a lot, but I eat enough on most days",
          other: "They think about it a lot, but eat enough on most days",
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
      short: "Physical signs",
      time: "In the past week",
      hint: "Check all that apply.",
      options: {
        dizzy: "Dizzy when standing up",
        "cold-slow": "Always cold, or a slow pulse",
        "purge-weekly": "Vomiting or laxatives several times a week",
        palpitations: "Heart racing or skipping beats",
        "purge-daily": "Vomiting, laxatives or water pills every day",
        "periods-stopped": "Periods have stopped, with weight loss",
        "skip-insulin": "Skipping insulin",
        faint: "Fainting",
        "chest-pain": "Chest pain",
        "vomit-blood": "Vomiting blood",
        "no-fluids": "A day without drinking, or without keeping fluids down",
        none: "None of these",
      },
    },
  },
} as const satisfies WordsFor<typeof patterns>;
