import type { WordsFor } from "../../../../../lib/questionnaire/words";
import { auditCEn } from "../../../../instruments/audit-c";
import { bstadEn } from "../../../../instruments/bstad";
import { drugSingleEn } from "../../../../instruments/drug-single";
import type { substances } from "../../../sections/substances";

const audit = auditCEn.optionsOf;

export const substancesEn = {
  title: "Alcohol, drugs and medicines",
  why: {
    self: "Stopping some of these suddenly can be dangerous, and treatment for both together works better. Nobody is told what you mark.",
    other:
      "Stopping some of these suddenly can be dangerous, and treatment for both together works better. Nobody is told what you mark.",
  },
  pages: {
    alcohol: {},
    "alcohol-more": { title: "How much alcohol", lead: auditCEn.instructions },
    drugs: {},
    "teen-use": { title: "Alcohol, tobacco and drugs", lead: "Give a number of days, from 0 to 365. A guess is fine." },
    sedatives: {},
    kinds: {},
    pattern: {},
    "withdrawal-before": {},
    "withdrawal-today": {},
    impact: { title: { self: "How it affects your life", other: "How it affects their life" } },
    "use-today": {},
  },
  questions: {
    "68518-0": {
      ask: { self: auditCEn.items["68518-0"], other: "How often do they have a drink containing alcohol?" },
      short: "How often alcohol",
      time: "In the past year",
      options: audit["68518-0"],
    },
    "68519-8": {
      ask: {
        self: auditCEn.items["68519-8"],
        other: "How many standard drinks containing alcohol do they have on a typical day?",
      },
      short: "Drinks on a typical day",
      time: "In the past year",
      options: audit["68519-8"],
    },
    "68520-6": {
      ask: { self: auditCEn.items["68520-6"], other: "How often do they have 6 or more drinks on 1 occasion?" },
      short: "6 or more drinks at once",
      time: "In the past year",
      options: audit["68520-6"],
    },
    "68524-8": {
      ask: {
        self: drugSingleEn.items["68524-8"],
        other:
          "How many times in the past year have they used an illegal drug or used a prescription medication for non-medical reasons?",
      },
      short: "Drugs, or medicine not for its purpose",
      time: "In the past year",
      hint: "“Non-medical” means more than was prescribed, someone else's medicine, or to get high.",
      options: drugSingleEn.options,
    },
    "bstad-alcohol": {
      ask: {
        self: bstadEn.items["bstad-alcohol"],
        other:
          "In the past year, on how many days have they had more than a few sips of beer, wine, or any drink containing alcohol?",
      },
      short: "Days with alcohol",
      options: {},
    },
    "bstad-tobacco": {
      ask: {
        self: bstadEn.items["bstad-tobacco"],
        other: "In the past year, on how many days have they smoked cigarettes or used other tobacco products?",
      },
      short: "Days with tobacco",
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
        self: bstadEn.items["bstad-other"],
        other:
          "In the past year, on how many days did they use anything else to get high (other drugs, pills or medicines not as prescribed, or something you sniff or inhale)?",
      },
      short: "Days with anything else",
      options: {},
    },
    "sedative-daily": {
      ask: {
        self: "Do you take a calming or sleeping medicine most days?",
        other: "Do they take a calming or sleeping medicine most days?",
      },
      short: "Calming or sleeping medicine",
      time: "In the past month",
      hint: "Such as Xanax, Valium, Klonopin or Ambien.",
      options: {
        no: "No",
        "as-prescribed": "Yes, as prescribed",
        "want-to-stop": {
          self: "Yes, as prescribed, and I want to stop",
          other: "Yes, as prescribed, and they want to stop",
        },
        more: {
          self: "Yes: not prescribed, or more than prescribed, or I just ran out",
          other: "Yes: not prescribed, or more than prescribed, or they just ran out",
        },
      },
    },
    "use-kinds": {
      ask: { self: "Which of these do you use?", other: "Which of these do they use?" },
      short: "Kinds used",
      time: "In the past year",
      hint: "Mark everything that fits. This helps name the right treatment.",
      options: {
        alcohol: "Alcohol",
        opioids: "Opioids, such as pain pills, heroin or fentanyl",
        sedatives: "Calming or sleeping pills",
        stimulants: "Stimulants, such as cocaine or meth",
        cannabis: "Marijuana",
        other: "Something else",
      },
    },
    "use-pattern": {
      ask: { self: "Does any of this fit you now?", other: "Does any of this fit them now?" },
      short: "Pattern of use",
      time: "In the past month",
      hint: "Mark everything that fits. One drink is 12 oz of beer, 5 oz of wine or 1.5 oz of spirits.",
      options: {
        "alcohol-daily": "4 or 5 drinks, or more, most days",
        "alcohol-heavy": "8 drinks or more, most days",
        morning: "A drink in the morning to settle the body",
        "opioids-daily": "Opioids every day or nearly",
        none: "None of these",
      },
    },
    "withdrawal-history": {
      ask: {
        self: "When you stopped or cut down alcohol, drugs or calming pills before, what happened?",
        other: "When they stopped or cut down alcohol, drugs or calming pills before, what happened?",
      },
      short: "Stopping before",
      time: "Ever",
      options: {
        none: "Nothing, or never stopped",
        uncomfortable: "Uncomfortable, but it passed",
        "hard-twice": "Very hard, two times or more",
        seizure: "A seizure, confusion with shaking, or seeing things",
      },
    },
    "withdrawal-now": {
      ask: {
        self: "Do you have signs of withdrawal right now?",
        other: "Do they have signs of withdrawal right now?",
      },
      short: "Withdrawal now",
      time: "Right now",
      hint: "Withdrawal is feeling sick after less alcohol, drugs or calming pills than usual, or none.",
      options: {
        none: "No",
        mild: "Mild: uneasy, poor sleep",
        shaking: "Shaking, sweating or vomiting",
        severe: "Confusion, a seizure, a fever, or seeing or hearing things",
      },
    },
    "use-impact": {
      ask: {
        self: "What has alcohol or drug use done to your life?",
        other: "What has alcohol or drug use done to their life?",
      },
      short: "Effect on life",
      time: "In the past year",
      options: {
        none: "No trouble",
        risky: "Some risks, but no harm yet",
        problems: "Problems again and again, or cutting down did not last",
        serious: "Serious trouble, with use on most days",
        "cannot-stop": {
          self: "I can't stop, even though it is dangerous",
          other: "They can't stop, even though it is dangerous",
        },
      },
    },
    "use-overdose": {
      ask: { self: "Have you ever overdosed?", other: "Have they ever overdosed?" },
      short: "Overdose",
      time: "Ever",
      options: {
        never: "Never",
        "over-a-year": "More than a year ago",
        "past-year": "In the past year",
        "past-30-days": "In the past 30 days",
      },
    },
    "use-now": {
      ask: {
        self: "Have you had alcohol or drugs in the last few hours?",
        other: "Have they had alcohol or drugs in the last few hours?",
      },
      short: "Alcohol or drugs in the last hours",
      time: "Today",
      options: { no: "No", yes: "Yes" },
    },
  },
} as const satisfies WordsFor<typeof substances>;
