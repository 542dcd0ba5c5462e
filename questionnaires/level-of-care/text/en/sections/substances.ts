import type { WordsFor } from "../../../../../lib/questionnaire/words";
import { auditCEn } from "../../../../instruments/audit-c";
import { bstadEn } from "../../../../instruments/bstad";
import { drugSingleEn } from "../../../../instruments/drug-single";
import type { substances } from "../../../sections/substances";

const time = "In the past year";

export const substancesEn = {
  title: "Alcohol and drugs",
  why: "Stopping some of these suddenly can be dangerous, and care works better when it treats alcohol or drug use too. What you mark is not sent to anyone.",
  pages: {
    "substances-first": {
      title: "Alcohol and drugs",
    },
    "alcohol-more": {
      title: "How much",
      lead: auditCEn.instructions,
    },
    use: {
      title: { self: "How you use, and what it does", other: "How they use, and what it does" },
      lead: "In a program, or stopped? Answer for the time before that.",
    },
    withdrawal: { title: "Stopping or cutting down" },
  },
  questions: {
    "68518-0": {
      ask: { self: auditCEn.items["68518-0"], other: "How often do they have a drink containing alcohol?" },
      short: "How often alcohol",
      time,
      options: auditCEn.optionsOf["68518-0"],
    },
    "68524-8": {
      ask: {
        self: drugSingleEn.items["68524-8"],
        other:
          "How many times in the past year have they used an illegal drug or used a prescription medication for non-medical reasons?",
      },
      short: "Drugs, or medicine for non-medical reasons",
      time,
      hint: "Count marijuana, even where it is legal. “Non-medical” means more than prescribed, someone else's, or to get high.",
      options: drugSingleEn.options,
    },
    "bstad-alcohol": {
      ask: {
        self: bstadEn.items["bstad-alcohol"],
        other:
          "In the past year, on how many days have they had more than a few sips of beer, wine, or any drink containing alcohol?",
      },
      short: "Days with alcohol",
      hint: "Give a number from 0 to 365, here and below. A guess is fine.",
      options: {},
    },
    "bstad-marijuana": {
      ask: {
        self: bstadEn.items["bstad-marijuana"],
        other: "In the past year, on how many days did they use marijuana?",
      },
      short: "Days with marijuana",
      options: {},
    },
    "bstad-other": {
      ask: {
        self: "In the past year, on how many days did you use another drug, pills that were not for you, or glue or gas?",
        other:
          "In the past year, on how many days did they use another drug, pills that were not for them, or glue or gas?",
      },
      short: "Days with other drugs",
      options: {},
    },
    "68519-8": {
      ask: {
        self: auditCEn.items["68519-8"],
        other: "How many standard drinks containing alcohol do they have on a typical day?",
      },
      short: "Drinks on a typical day",
      time,
      hint: "If between two, choose the higher.",
      options: auditCEn.optionsOf["68519-8"],
    },
    "68520-6": {
      ask: { self: auditCEn.items["68520-6"], other: "How often do they have 6 or more drinks on 1 occasion?" },
      short: "6 or more drinks at once",
      time,
      options: auditCEn.optionsOf["68520-6"],
    },
    "use-overdose": {
      ask: {
        self: "Have you ever overdosed: been hard to wake, stopped breathing well, or needed help after using?",
        other: "Have they ever overdosed: been hard to wake, stopped breathing well, or needed help after using?",
      },
      short: "Overdose",
      time: "Ever",
      hint: "Not just falling asleep drunk. Do not count taking too much in order to die; that is asked elsewhere.",
      options: {
        never: "Never",
        "over-a-year": "More than a year ago",
        "past-year": "In the past year",
        "past-30-days": "In the past 30 days",
      },
    },
    "use-kinds": {
      ask: { self: "Which of these have you used?", other: "Which of these have they used?" },
      short: "Kinds used",
      time,
      hint: "Check all that apply.",
      options: {
        alcohol: "Alcohol",
        opioids: "Opioids from the street, or pain pills not as prescribed",
        sedatives: "Anxiety or sleep pills not as prescribed",
        stimulants: "Stimulants, such as cocaine or meth",
        cannabis: "Marijuana",
        "opioids-prescribed": "Pain pills, methadone or buprenorphine, only as prescribed",
        other: "Something else",
      },
    },
    "use-pattern": {
      ask: {
        self: "Does any of this fit you now, or did it fit until you last stopped or cut down?",
        other: "Does any of this fit them now, or did it fit until they last stopped or cut down?",
      },
      short: "Pattern of use",
      time: "In the past 3 months",
      hint: "Check all that apply. One drink is 12 oz of beer, 5 oz of wine or 1.5 oz of spirits.",
      options: {
        binge: "8 drinks or more at one time, on some days each week",
        "alcohol-daily": "4 or 5 drinks, or more, most days",
        "alcohol-heavy": "8 drinks or more, most days",
        morning: "A drink in the morning to stop the shakes or feel normal",
        "opioids-daily": "Opioids most days, not counting those taken as prescribed",
        "other-daily": "Something else that slows the body, most days: GHB, phenibut, or gabapentin not as prescribed",
        none: "None of these",
      },
    },
    "use-impact": {
      ask: {
        self: "What has alcohol or drug use done to your life?",
        other: "What has alcohol or drug use done to their life?",
      },
      short: "Effect on life",
      time,
      hint: "If more than one fits, pick the lowest on the list.",
      options: {
        none: "No trouble",
        risky: "Some risks, but no harm yet",
        problems: "Problems again and again, or cutting down did not last",
        serious: "Serious harm: to health, work, family, money or with the law",
        "cannot-stop": {
          self: "I can't stop: I go back within days, even though it is dangerous",
          other: "They can't stop: they go back within days, even though it is dangerous",
        },
      },
    },
    "use-last": {
      ask: {
        self: "When did you last have any of these: alcohol, opioids, anxiety or sleep pills, or the like?",
        other: "When did they last have any of these: alcohol, opioids, anxiety or sleep pills, or the like?",
      },
      short: "Last use",
      hint: "Do not count methadone or buprenorphine taken as prescribed.",
      options: { longer: "More than a week ago", week: "2 to 7 days ago", now: "Today or yesterday" },
    },
    "withdrawal-now": {
      ask: {
        self: "Have you had signs of withdrawal since stopping or cutting down on alcohol, drugs, or anxiety or sleep pills?",
        other:
          "Have they had signs of withdrawal since stopping or cutting down on alcohol, drugs, or anxiety or sleep pills?",
      },
      short: "Withdrawal now",
      time: "Now or in the past 2 days",
      hint: "It counts when a drink or a dose wears off, too. If more than one fits, pick the lowest on the list.",
      options: {
        none: "No",
        mild: "Mild: uneasy, poor sleep, sweats at night",
        shaking: "Shaking, sweating in the daytime, or vomiting",
        severe: "Confusion, a seizure, a fever, or seeing or hearing things",
      },
    },
    "withdrawal-history": {
      ask: {
        self: "When you stopped or cut down before, what happened?",
        other: "When they stopped or cut down before, what happened?",
      },
      short: "Stopping before",
      time: "Ever",
      hint: "If more than one fits, pick the lowest on the list.",
      options: {
        none: "Nothing much, or never stopped before",
        uncomfortable: "Uneasy or shaky, but it passed",
        "hard-twice": "Very hard, twice or more",
        seizure: "A seizure, confusion with shaking, or seeing things",
      },
    },
  },
} as const satisfies WordsFor<typeof substances>;
