import type { FactsFor } from "../../../../../lib/questionnaire/words";
import type { patterns } from "../../../sections/patterns";

export const patternsFactsEn = {
  "trauma-trouble": {
    "a-lot": {
      self: "something very frightening or painful still bothers you a lot",
      other: "something very frightening or painful still bothers them a lot",
    },
  },
  "ocd-time": {
    "1-3h": {
      self: "rituals or repeated thoughts take 1 to 3 hours of your day",
      other: "rituals or repeated thoughts take 1 to 3 hours of their day",
    },
    "3-8h": {
      self: "rituals or repeated thoughts take 3 to 8 hours of your day",
      other: "rituals or repeated thoughts take 3 to 8 hours of their day",
    },
    "over-8h": {
      self: "rituals or repeated thoughts take more than 8 hours of your day",
      other: "rituals or repeated thoughts take more than 8 hours of their day",
    },
  },
  gambling: {
    "cannot-stop": {
      self: "you cannot stop gambling, betting or gaming and it has cost a lot",
      other: "they cannot stop gambling, betting or gaming and it has cost a lot",
    },
  },
  "eating-restrict": {
    "1": {
      self: "you eat very little or skip meals on most days",
      other: "they eat very little or skip meals on most days",
    },
  },
  "eating-purge": {
    "1": {
      self: "you make up for what you eat at least once a week",
      other: "they make up for what they eat at least once a week",
    },
  },
  "eating-severity": {
    preoccupied: {
      self: "food, eating or weight is on your mind a lot",
      other: "food, eating or weight is on their mind a lot",
    },
    weekly: {
      self: "you have trouble with eating most weeks",
      other: "they have trouble with eating most weeks",
    },
    daily: {
      self: "you have trouble with eating every day or cannot finish meals without someone there",
      other: "they have trouble with eating every day or cannot finish meals without someone there",
    },
    constant: {
      self: "you eat almost nothing or have trouble with eating many times a day and cannot stop",
      other: "they eat almost nothing or have trouble with eating many times a day and cannot stop",
    },
    decline: {
      self: "you did not say how much food, eating or weight controls your life",
      other: "it is not known how much food, eating or weight controls their life",
    },
  },
  "eating-body": {
    dizzy: { self: "you get dizzy when standing up", other: "they get dizzy when standing up" },
    "cold-slow": {
      self: "you are always cold or have a slow pulse",
      other: "they are always cold or have a slow pulse",
    },
    "purge-weekly": {
      self: "you vomit or take laxatives several times a week",
      other: "they vomit or take laxatives several times a week",
    },
    palpitations: { self: "your heart races or skips beats", other: "their heart races or skips beats" },
    "purge-daily": {
      self: "you vomit or take laxatives or water pills every day",
      other: "they vomit or take laxatives or water pills every day",
    },
    "periods-stopped": {
      self: "your periods stopped as you lost weight",
      other: "their periods stopped as they lost weight",
    },
    "skip-insulin": { self: "you skip insulin", other: "they skip insulin" },
    faint: { self: "you fainted in the past week", other: "they fainted in the past week" },
    "chest-pain": { self: "you had chest pain in the past week", other: "they had chest pain in the past week" },
    "vomit-blood": { self: "you vomited blood in the past week", other: "they vomited blood in the past week" },
    "no-fluids": {
      self: "you went a day without drinking or without keeping fluids down",
      other: "they went a day without drinking or without keeping fluids down",
    },
  },
} as const satisfies FactsFor<typeof patterns>;
