import type { WordsFor } from "../../../../../lib/questionnaire/words";
import type { context } from "../../../sections/context";

export const contextEn = {
  title: "Home, people and treatment",
  why: "Care works better when it fits with home, people and what was tried before.",
  pages: {
    home: {},
    people: {},
    treatment: {},
    response: {},
    "treatment-before": { title: "Treatment before" },
    discharge: {},
    readiness: {},
  },
  questions: {
    "home-safety": {
      ask: { self: "What is it like where you live?", other: "What is it like where they live?" },
      short: "Home",
      time: "These days",
      options: {
        safe: "Calm and without danger",
        stressful: "Some stress",
        triggers: "Strong conflict, or others there use alcohol or drugs",
        unstable: "No stable place, or home makes getting better very hard",
        unsafe: "Being hurt or threatened, or nowhere to sleep without danger tonight",
      },
    },
    "support-people": {
      ask: {
        self: "Who could check in on you or help you?",
        other: "Who could check in on them or help them?",
      },
      short: "People who help",
      time: "These days",
      options: {
        strong: "People to count on",
        some: "Some people, some of the time",
        limited: "Few people, or they are far away",
        "very-little": "Nobody who checks in",
        nobody: "Nobody at all",
      },
    },
    "treatment-current": {
      ask: { self: "What treatment do you have now?", other: "What treatment do they have now?" },
      short: "Treatment now",
      time: "These days",
      hint: "If there is more than one, choose the one with the most hours.",
      options: {
        none: "None",
        "medication-only": "Medicine only",
        outpatient: "Therapy or counseling visits",
        iop: "Intensive outpatient program (IOP)",
        php: "Partial hospitalization or day program (PHP)",
        residential: "Residential program (living there)",
        inpatient: "Hospital stay",
      },
    },
    "treatment-response": {
      ask: { self: "How is it going with that treatment?", other: "How is it going with that treatment?" },
      short: "How treatment is going",
      time: "So far",
      hint: "A fair try is about 8 sessions, or 6 to 8 weeks of a medicine.",
      options: {
        improving: "Getting better",
        "too-early": "Too early to say",
        same: "No better after a fair try",
        worse: "Getting worse",
      },
    },
    "treatment-past": {
      ask: { self: "How did treatment in the past go?", other: "How did treatment in the past go?" },
      short: "Treatment in the past",
      time: "Ever",
      options: {
        never: "Never had any",
        helped: "It helped",
        partly: "It helped in part",
        little: "A fair try, with little change",
        "intensive-failed": "No better, even after IOP, PHP or residential",
      },
    },
    "treatment-admissions": {
      ask: {
        self: "Have you stayed in a hospital for mental health, or for detox?",
        other: "Have they stayed in a hospital for mental health, or for detox?",
      },
      short: "Hospital or detox stays",
      time: "In the past 12 months",
      options: {
        none: "No",
        one: "Once",
        "two-plus": "Two times or more",
        readmitted: "Two times within 30 days",
      },
    },
    "treatment-discharge": {
      ask: {
        self: "Have you left any of these in the past 30 days?",
        other: "Have they left any of these in the past 30 days?",
      },
      short: "Left care lately",
      time: "In the past 30 days",
      hint: "If more than one, choose the lowest on this list.",
      options: {
        none: "No",
        iop: "Intensive outpatient program (IOP)",
        php: "Partial hospitalization or day program (PHP)",
        residential: "Residential program",
        hospital: "Hospital",
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
        mostly: "Mostly ready",
        unsure: "Not sure",
        "no-need": { self: "I don't see a problem", other: "They don't see a problem" },
        refuse: { self: "I don't want help", other: "They don't want help" },
      },
    },
  },
} as const satisfies WordsFor<typeof context>;
