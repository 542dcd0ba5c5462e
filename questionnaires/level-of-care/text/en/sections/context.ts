import type { WordsFor } from "../../../../../lib/questionnaire/words";
import type { context } from "../../../sections/context";

export const contextEn = {
  title: "Home, people and treatment",
  why: "Care works better when it fits home life, the people around, and what was tried before.",
  pages: {
    home: { title: "Home and people" },
    danger: {},
    treatment: { title: "Treatment now" },
    lately: { title: "Lately" },
    "treatment-before": { title: "How treatment has gone" },
  },
  questions: {
    "home-safety": {
      ask: { self: "What is it like where you live?", other: "What is it like where they live?" },
      short: "Home",
      time: "Lately",
      hint: {
        self: "In a program or hospital? Answer for where you would go next. Having to leave within days means no steady place. If more than one fits, pick the lowest on the list.",
        other:
          "In a program or hospital? Answer for where they would go next. Having to leave within days means no steady place. If more than one fits, pick the lowest on the list.",
      },
      options: {
        safe: "Calm and safe",
        stressful: "Some stress",
        triggers: "Strong conflict, or someone there drinks or uses drugs",
        "hard-home": {
          self: "I don't trust myself to get or stay well there",
          other: "It is hard for them to get or stay well there",
        },
        unstable: "No steady place to stay",
        nowhere: "Nowhere to sleep tonight, or only outside or in a car",
        unsafe: {
          self: "Someone hurts or threatens me there, or would if I went back",
          other: "Someone hurts or threatens them there, or would if they went back",
        },
      },
    },
    "support-people": {
      ask: {
        self: "Who checks in on you and knows how you are doing?",
        other: "Who checks in on them and knows how they are doing?",
      },
      short: "Who checks in",
      time: "Lately",
      options: {
        strong: "People to count on, most days",
        some: "Some people, some of the time",
        limited: "Only a few people, or they are far away, or they don't know how things are",
        "very-little": {
          self: "Nobody checks in, but I could call someone",
          other: "Nobody checks in, but they could call someone",
        },
        nobody: { self: "Nobody I could call", other: "Nobody they could call" },
      },
    },
    "function-dependents": {
      ask: {
        self: "Does a child or someone else depend on you for daily care?",
        other: "Does a child or someone else depend on them for daily care?",
      },
      short: "Caring for someone",
      time: "Lately",
      options: {
        nobody: "Nobody",
        managing: { self: "Yes, and I am managing", other: "Yes, and they are managing" },
        struggling: { self: "Yes, and I am struggling", other: "Yes, and they are struggling" },
        cannot: {
          self: "Yes, I can't do it, and no other adult can",
          other: "Yes, they can't do it, and no other adult can",
        },
      },
    },
    "danger-signs": {
      ask: {
        self: "Has the person who hurts, threatens or follows you done any of this?",
        other: "Has the person who hurts, threatens or follows them done any of this?",
      },
      short: "What the person who hurts or threatens has done",
      time: "Ever",
      hint: "Check all that apply. This is not put on paper or in a saved file unless you ask for it.",
      options: {
        weapon: "Used or showed a weapon, or has a gun",
        choked: { self: "Choked or strangled me", other: "Choked or strangled them" },
        "threat-kill": {
          self: "Said they would kill me or the children",
          other: "Said they would kill them or the children",
        },
        "fear-death": { self: "I think they may kill me", other: "I think they may be killed" },
        none: "None of these",
      },
    },
    "treatment-current": {
      ask: {
        self: "What treatment do you have now for mood, mind, eating, alcohol or drugs?",
        other: "What treatment do they have now for mood, mind, eating, alcohol or drugs?",
      },
      short: "Treatment now",
      time: "Lately",
      hint: "If more than one fits, pick the lowest on the list.",
      options: {
        none: "None, or self-help groups only",
        "medication-only": {
          self: "Medicine that I take or get as a shot, with or without visits for it",
          other: "Medicine that they take or get as a shot, with or without visits for it",
        },
        outpatient: "Therapy or counseling visits",
        iop: "A program for a few hours a day, a few days a week (IOP)",
        php: "A day program, most of the day, most days (PHP), with or without its own housing",
        residential: "Living in a treatment program",
        inpatient: "In a hospital or detox unit for this",
      },
    },
    "treatment-discharge": {
      ask: {
        self: "Have you left a program, hospital or detox unit that you were in for mood, mind, eating, alcohol or drugs?",
        other:
          "Have they left a program, hospital or detox unit that they were in for mood, mind, eating, alcohol or drugs?",
      },
      short: "Left care recently",
      time: "In the past 30 days",
      hint: "Not a birth, an operation or an emergency room visit. If more than one fits, pick the lowest on the list.",
      options: {
        none: "No",
        iop: "A program a few days a week (IOP)",
        php: "A day program (PHP)",
        residential: "A live-in treatment program",
        "hospital-30d": "A hospital for mental health or a detox unit, 8 to 30 days ago",
        "hospital-7d": "A hospital for mental health or a detox unit, in the past 7 days",
      },
    },
    course: {
      ask: {
        self: "How are things now, compared with how you have been over the past year?",
        other: "How are things now, compared with how they have been over the past year?",
      },
      short: "Change over the past year",
      options: {
        same: "About the same for 3 months or longer, or getting better",
        slow: "Getting worse slowly, over months",
        "new": "New, or much worse in the past few weeks",
      },
    },
    "watch-need": {
      ask: {
        self: "How often did you need someone with you, or checking on you, to stay safe, eat, take medicine or get through the day?",
        other:
          "How often did they need someone with them, or checking on them, to stay safe, eat, take medicine or get through the day?",
      },
      short: { self: "Needing someone with you", other: "Needing someone with them" },
      time: "In the past 2 weeks",
      hint: "Count it even if nobody was there. Do not count company, the usual care of a child, or the usual staff of a program.",
      options: {
        never: "Never",
        sometimes: "Now and then",
        "most-days": "On most days",
        daily: "Every day",
        "day-night": "Day and night",
      },
    },
    "medicine-missed": {
      ask: {
        self: "Have you stopped, run out of, or skipped a medicine for 2 days or more, or taken only part of it?",
        other: "Have they stopped, run out of, or skipped a medicine for 2 days or more, or taken only part of it?",
      },
      short: "A medicine missed",
      time: "In the past month",
      options: {
        no: "No",
        other: "Yes, but none of those on the next line",
        essential:
          "Yes: insulin, lithium, a heart, seizure, transplant or HIV medicine, or a pill or shot for psychosis (like Risperdal, Abilify, Zyprexa or Seroquel)",
      },
    },
    "treatment-response": {
      ask: {
        self: "How is it going with the treatment you have now?",
        other: "How is it going with the treatment they have now?",
      },
      short: "How treatment is going",
      time: "So far",
      hint: "A fair try is about 8 visits, or 6 to 8 weeks of a medicine.",
      options: {
        improving: "Getting better, or steady and doing well",
        "too-early": "Too early to say",
        same: "No better, or only a little, after a fair try",
        worse: "Getting worse",
      },
    },
    "treatment-past": {
      ask: {
        self: "Apart from the treatment you have now, how did other treatment go?",
        other: "Apart from the treatment they have now, how did other treatment go?",
      },
      short: "Other treatment in the past 2 years",
      time: "In the past 2 years",
      hint: "If more than one fits, pick the lowest on the list.",
      options: {
        never: "There was none",
        helped: "It helped",
        "stopped-early": { self: "I stopped before a fair try", other: "They stopped before a fair try" },
        partly: "It helped in part, or for a while",
        little: "A fair try, with little or no change",
        "intensive-failed": {
          self: "A program (IOP, day or live-in; detox is asked next) did not help, I left it early, or problems came back within weeks",
          other:
            "A program (IOP, day or live-in; detox is asked next) did not help, they left it early, or problems came back within weeks",
        },
      },
    },
    "treatment-admissions": {
      ask: {
        self: "How many times did you stay overnight in a mental health hospital or a detox unit?",
        other: "How many times did they stay overnight in a mental health hospital or a detox unit?",
      },
      short: "Hospital or detox stays",
      time: "In the past 12 months",
      hint: "Emergency room visits do not count. If more than one fits, pick the lowest on the list.",
      options: {
        none: "None",
        one: "Once",
        "two-plus": "Twice or more",
        readmitted: "Back within 30 days of leaving",
      },
    },
    readiness: {
      ask: {
        self: "How do you feel about getting help, or more help?",
        other: "How do they feel about getting help, or more help?",
      },
      short: "Feeling about help",
      time: "Right now",
      options: {
        ready: "Ready",
        mostly: {
          self: "I would go, but I have doubts or can't see how",
          other: "They would go, but have doubts or can't see how",
        },
        unsure: "Not sure",
        "no-need": { self: "I don't see a problem", other: "They don't see a problem" },
        refuse: { self: "I don't want help", other: "They don't want help" },
      },
    },
  },
} as const satisfies WordsFor<typeof context>;
