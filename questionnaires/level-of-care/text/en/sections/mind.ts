import type { WordsFor } from "../../../../../lib/questionnaire/words";
import type { mind } from "../../../sections/mind";

export const mindEn = {
  title: "Mind and energy",
  why: "Some experiences need a different kind of help, and sometimes sooner.",
  pages: { reality: { title: "Mind and energy" }, "mind-more": { title: "More about these experiences" } },
  questions: {
    "mind-reality": {
      ask: {
        self: "Have you heard or seen things that others don't, felt watched or controlled, or been sure of something others would call strange or untrue?",
        other:
          "Have they heard or seen things that others don't, felt watched or controlled, or been sure of something others call strange or untrue?",
      },
      short: "Hearing, seeing or believing things others don't",
      time: "In the past week",
      hint: "Also counts: being sure, despite all proof, of ruin, guilt, illness or a special mission. Does not count: worries, memories, thoughts about looks, weight or germs, or sensing someone who died. Still happening? Choose a “Yes” line.",
      options: {
        never: "No",
        brief: { self: "Briefly, and I knew it was not real", other: "Briefly, and they knew it was not real" },
        substance: "Only while using or coming down, and it is gone now",
        past: "Not in the past week, but before",
        doubt: {
          self: "Yes, but at least half the time I can doubt it",
          other: "Yes, but at least half the time they can doubt it",
        },
        convinced: {
          self: "Yes, and it feels real, but I still eat, sleep and stay out of danger",
          other: "Yes, and it feels real to them, but they still eat, sleep and stay out of danger",
        },
        overwhelming: {
          self: "Yes, and I cannot tell what is real, or it keeps me from eating, sleeping or staying safe",
          other: "Yes, and they cannot tell what is real, or it keeps them from eating, sleeping or staying safe",
        },
      },
    },
    "mania-energy": {
      ask: {
        self: "Have you had far more energy than usual, with little need for sleep and without being tired?",
        other: "Have they had far more energy than usual, with little need for sleep and without being tired?",
      },
      short: "Far more energy, little need for sleep",
      time: "In the past week",
      hint: "With racing thoughts, or a very high or angry mood. It does not count if it came from coffee or drugs, or from coming off them. Wanting to sleep but not being able to does not count either.",
      options: {
        no: "No",
        past: "Not in the past week, but before",
        mild: "Some days",
        strong: "4 days or more in a row",
        sleepless: "2 nights or more with almost no sleep",
        dangerous: {
          self: "Almost no sleep, and big spending, fast driving, quitting a job, or sex that is unlike me",
          other: "Almost no sleep, and big spending, fast driving, quitting a job, or sex that is unlike them",
        },
      },
    },
    "memory-thinking": {
      ask: {
        self: "Over the past year, has your memory or thinking changed?",
        other: "Over the past year, has their memory or thinking changed?",
      },
      short: "Memory and thinking",
      time: "Over the past year",
      hint: "Do not count a sudden change in the past few days; that was asked earlier.",
      options: {
        no: "No, or only forgetting names and words",
        some: "Some, but daily life goes on as usual",
        unsafe: "Things go wrong: bills, medicines, the stove, or getting lost",
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
    "mind-group": {
      ask: {
        self: "With these experiences, could you follow a group conversation for an hour?",
        other: "With these experiences, could they follow a group conversation for an hour?",
      },
      short: "Could follow a group for an hour",
      time: "Lately",
      options: { yes: "Yes", hard: "It would be hard", no: "No" },
    },
  },
} as const satisfies WordsFor<typeof mind>;
