import type { WordsFor } from "../../../../../lib/questionnaire/words";
import type { practical } from "../../../sections/practical";

export const practicalEn = {
  title: "Practical things",
  why: "These never change the level. They change how to look for care that fits.",
  pages: {
    times: {},
    reach: { title: "Getting there" },
    money: { title: "Paying for care" },
    comfort: { title: "What would help" },
    known: {},
    notes: { title: "In your own words" },
  },
  questions: {
    "practical-times": {
      ask: { self: "What fills your week?", other: "What fills their week?" },
      short: "The week",
      hint: "Check all that apply.",
      options: {
        "work-days": "Daytime work",
        "work-shifts": "Shift work",
        school: "School or college",
        caregiving: "Caring for someone",
        "evenings-only": { self: "I'm only free in the evening", other: "They're only free in the evening" },
        flexible: "The schedule is flexible",
      },
    },
    "practical-travel": {
      ask: {
        self: "Could you get to a program several times a week?",
        other: "Could they get to a program several times a week?",
      },
      short: "Travel",
      options: { ok: "Yes", hard: "It would be hard", none: "No way to get there", rural: "There is nothing nearby" },
    },
    "practical-online": {
      ask: {
        self: "Do you have internet and a private place for video visits?",
        other: "Do they have internet and a private place for video visits?",
      },
      short: "Video visits",
      options: {
        private: "Yes, both",
        "not-private": "Internet, but no private place",
        unreliable: "No reliable internet or device",
      },
    },
    "practical-insurance": {
      ask: { self: "What insurance do you have?", other: "What insurance do they have?" },
      short: "Insurance",
      hint: {
        self: "Someone you trust can answer this with you. You can skip it.",
        other: "A guess is fine. It can be skipped.",
      },
      options: {
        employer: {
          self: "Through my job or union, or a family member's",
          other: "Through their job or union, or a family member's",
        },
        marketplace: { self: "Bought by me or my family", other: "Bought by them or their family" },
        medicaid: "Medicaid or CHIP",
        medicare: "Medicare",
        va: "VA or TRICARE",
        none: "None",
        unsure: "Not sure",
      },
    },
    "practical-cost": {
      ask: { self: "How do you feel about the cost?", other: "How do they feel about the cost?" },
      short: "Cost",
      hint: {
        self: "Someone you trust can answer this with you. You can skip it.",
        other: "A guess is fine. It can be skipped.",
      },
      options: { ok: "It should be OK", worried: "Worried about it", cannot: "Cannot pay" },
    },
    "practical-group": {
      ask: {
        self: "How would you feel about talking in a group?",
        other: "How would they feel about talking in a group?",
      },
      short: "Groups",
      options: {
        fine: "Fine",
        nervous: "Nervous, but could try a small, calm one",
        "could-not": { self: "I could not do it", other: "They could not do it" },
      },
    },
    "practical-privacy": {
      ask: {
        self: "Would it worry you if people you know saw you at a program?",
        other: "Would it worry them if people they know saw them at a program?",
      },
      short: "Privacy near home",
      options: { fine: "No", "small-community": "Yes" },
    },
    "practical-language": {
      ask: { self: "Which language do you want care in?", other: "Which language do they want care in?" },
      short: "Language for care",
      options: { english: "English", spanish: "Spanish", other: "Another language" },
    },
    "known-conditions": {
      ask: {
        self: "Has a professional ever told you that you have any of these?",
        other: "Has a professional ever told them that they have any of these?",
      },
      short: "Known conditions",
      hint: "You can leave this blank.",
      options: {
        depression: "Depression",
        anxiety: "An anxiety disorder",
        bipolar: "Bipolar disorder",
        ptsd: "Post-traumatic stress (PTSD)",
        ocd: "Obsessive-compulsive disorder (OCD)",
        psychosis: "Psychosis or schizophrenia",
        eating: "An eating disorder",
        substance: "An alcohol or drug problem",
        "emotion-regulation": "Very strong emotions, or borderline personality",
        adhd: "ADHD",
        autism: "Autism",
        "opioid-medication": {
          self: "I take buprenorphine, methadone or naltrexone for opioid use",
          other: "They take buprenorphine, methadone or naltrexone for opioid use",
        },
        none: "None of these",
      },
    },
    "note-goals": {
      ask: { self: "What do you hope care will help with?", other: "What do you hope care will help them with?" },
      short: "Hopes for care",
      hint: "You can leave this blank. It is printed on the summary. Nobody else gets it unless you share it.",
      options: {},
    },
    "note-questions": {
      ask: "What do you want to ask or say at the first visit?",
      short: "Questions for the first visit",
      hint: "You can leave this blank. It does not change the level.",
      options: {},
    },
  },
} as const satisfies WordsFor<typeof practical>;
