import type { FactsFor } from "../../../../../lib/questionnaire/words";
import type { mind } from "../../../sections/mind";

export const mindFactsEn = {
  "mind-reality": {
    brief: {
      self: "you briefly saw, heard or believed things that others do not and knew they were not real",
      other: "they briefly saw, heard or believed things that others do not and knew they were not real",
    },
    substance: {
      self: "while using or coming down you saw, heard or believed things that others do not",
      other: "while using or coming down they saw, heard or believed things that others do not",
    },
    past: {
      self: "you used to see, hear or believe things that others do not",
      other: "they used to see, hear or believe things that others do not",
    },
    doubt: {
      self: "you see, hear or believe things that others do not and can doubt them at least half of the time",
      other: "they see, hear or believe things that others do not and can doubt them at least half of the time",
    },
    convinced: {
      self: "you see, hear or believe things that others do not and that feel real to you",
      other: "they see, hear or believe things that others do not and that feel real to them",
    },
    overwhelming: {
      self: "you see, hear or believe things that others do not and cannot tell what is real or cannot eat, sleep or stay safe",
      other:
        "they see, hear or believe things that others do not and cannot tell what is real or cannot eat, sleep or stay safe",
    },
    decline: {
      self: "you did not say whether you see, hear or believe things that others do not",
      other: "it is not known whether they see, hear or believe things that others do not",
    },
  },
  "mania-energy": {
    past: {
      self: "you used to have times of far more energy with little need for sleep",
      other: "they used to have times of far more energy with little need for sleep",
    },
    mild: {
      self: "you have had far more energy than usual on some days",
      other: "they have had far more energy than usual on some days",
    },
    strong: {
      self: "you have had far more energy than usual for 4 days or more in a row",
      other: "they have had far more energy than usual for 4 days or more in a row",
    },
    sleepless: {
      self: "you have had far more energy than usual and 2 nights or more with almost no sleep",
      other: "they have had far more energy than usual and 2 nights or more with almost no sleep",
    },
    dangerous: {
      self: "you are doing risky things with almost no sleep and far more energy than usual",
      other: "they are doing risky things with almost no sleep and far more energy than usual",
    },
    decline: {
      self: "you did not say whether you have had far more energy than usual",
      other: "it is not known whether they have had far more energy than usual",
    },
  },
  "memory-thinking": {
    unsafe: {
      self: "your memory or thinking has changed and things go wrong because of it",
      other: "their memory or thinking has changed and things go wrong because of it",
    },
  },
  "mind-commands": {
    yes: {
      self: "voices or beliefs tell you to hurt yourself or someone else",
      other: "voices or beliefs tell them to hurt themselves or someone else",
    },
    decline: {
      self: "you did not say whether voices or beliefs tell you to hurt yourself or someone else",
      other: "it is not known whether voices or beliefs tell them to hurt themselves or someone else",
    },
  },
  "mind-group": {
    hard: {
      self: "following a group conversation for an hour would be hard for you",
      other: "following a group conversation for an hour would be hard for them",
    },
    no: {
      self: "you could not follow a group conversation for an hour",
      other: "they could not follow a group conversation for an hour",
    },
  },
} as const satisfies FactsFor<typeof mind>;
