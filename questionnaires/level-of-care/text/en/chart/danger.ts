import type { ChartWords } from "../../../../../lib/questionnaire/chart-words";

/**
 * How answers about danger, alcohol and drugs appear on the clinician's page: chart English, for people who write
 * charts.
 */
export const dangerChartEn = {
  "now-emergency": {
    name: "overdose or serious self-harm, physical emergency, sudden confusion, severe withdrawal, risk of suicide or harming someone, being hurt or followed",
    answers: {
      "hurt-or-overdose": "hurt self badly or took too much",
      body: "physical emergency (chest pain, fainting, bleeding or no fluids)",
      confusion: "sudden confusion",
      withdrawal: "seizure, confusion, fever or hallucinations after cutting down",
      "might-act": "may act on thoughts of suicide in the next few days",
      "might-harm-other": "may seriously hurt someone",
      "unsafe-place": "being hurt, threatened or followed",
    },
  },
  "asq-1": { name: "wish to be dead", time: "past few weeks", answers: { "1": "wish to be dead" } },
  "asq-2": {
    name: "feeling that family would be better off",
    time: "past few weeks",
    answers: { "1": "feels self or family would be better off if dead" },
  },
  "asq-3": { name: "thoughts of killing self", time: "past week", answers: { "1": "thoughts of killing self" } },
  "asq-4": { name: "suicide attempt", time: "ever", answers: { "1": "suicide attempt" } },
  "asq-5": { name: "thoughts of killing self", time: "right now", answers: { "1": "thoughts of killing self" } },
  "44260-8": { name: "thoughts of death or self-harm", time: "2 weeks" },
  "suicide-method": { name: "method considered", time: "past month", answers: { yes: "method considered" } },
  "suicide-intent": { name: "intent", time: "past month", answers: { yes: "some intent to act" } },
  "suicide-plan": {
    name: "plan (time, place or details)",
    time: "past month",
    answers: { yes: "plan with time, place or details" },
  },
  "suicide-preparation": {
    name: "preparation or attempt",
    time: "past 3 months",
    answers: {
      seen: "attempt or preparation, checked by a professional since",
      yes: "attempt or preparation, not checked since",
    },
  },
  "suicide-attempt-when": {
    name: "date of last attempt",
    answers: {
      "over-a-year": "last attempt more than a year ago",
      "past-year": "last attempt 3 to 12 months ago",
      "past-3-months-seen": "attempt in the past 3 months, checked by a professional since",
      "past-3-months": "attempt in the past 3 months, not checked since",
      today: "attempt today",
    },
  },
  "self-injury": {
    name: "self-injury without intent to die",
    time: "ever",
    untimed: true,
    answers: {
      past: "self-injury more than 3 months ago",
      "recent-rare": "self-injury once or twice in the past 3 months",
      "recent-frequent": "self-injury more than twice in the past 3 months",
      "recent-worse": "self-injury in the past 3 months, getting worse",
      "recent-medical": "self-injury in the past 3 months that needed medical care",
    },
  },
  "means-access": {
    name: "access to means",
    time: "now",
    answers: { yes: "a thing or place considered is within reach" },
  },
  "stay-safe": {
    name: "able to keep self safe",
    time: "next few days",
    untimed: true,
    answers: {
      yes: { line: "yes", alone: "reported able to keep self safe over the next few days" },
      "not-sure": { line: "not sure", alone: "not sure of keeping self safe" },
      no: { line: "no", alone: "reported unable to keep self safe" },
    },
  },
  "stay-safe-why": {
    name: "reason for not being sure",
    answers: {
      use: "may drink or use",
      injury: "may self-injure",
      someone: "someone may hurt them",
      others: "may hurt someone",
      self: "may act on thoughts of suicide",
      else: "another reason",
    },
  },
  "watch-adult": {
    name: "an adult who can keep them safe",
    time: "next few days",
    answers: {
      yes: { line: "adult available", alone: "an adult can keep them safe" },
      partly: { line: "adult available part of the time", alone: "an adult can keep them safe part of the time" },
      no: { line: "no adult available", alone: "no adult can keep them safe" },
    },
  },
  "use-now": {
    name: "alcohol or drugs in the last few hours",
    answers: { yes: "alcohol or drugs in the last few hours" },
  },
  "harm-others": {
    name: "thoughts or acts of harm to others",
    time: "past month",
    untimed: ["past"],
    answers: {
      past: "earlier thoughts or acts of harm, none in the past month",
      dread: "unwanted, horrifying thoughts of harm, never acted on",
      thoughts: "angry thoughts of harm, would not act",
      pushed: "pushed or slapped someone or broke things, nobody hurt",
      hurt: "hurt or seriously threatened someone",
      afraid: "wants to hurt someone, unsure of holding back",
      intend: "intends to hurt someone",
    },
  },
  "baby-harm": {
    name: "thoughts of harming the baby",
    time: "past month",
    answers: {
      unwanted: "unwanted thoughts of harm to the baby, would not act",
      dread: "unwanted thoughts of harm to the baby, fears losing control",
      urge: "urge, command or belief to harm the baby",
    },
  },
  "mind-reality": {
    name: "hallucinations or fixed beliefs",
    time: "past week",
    untimed: ["past"],
    answers: {
      brief: "brief experiences, knew they were not real",
      substance: "psychotic experiences only while using, gone now",
      past: "earlier psychotic experiences, none in the past week",
      doubt: "psychotic experiences, can doubt them",
      convinced: "psychotic experiences that feel real, eats and sleeps",
      overwhelming: "cannot tell what is real, or cannot eat, sleep or stay safe",
    },
  },
  "mind-commands": {
    name: "commands to hurt self or others",
    time: "past month",
    answers: { yes: "told by voices or beliefs to hurt self or others" },
  },
  "mind-group": {
    name: "able to follow a group for an hour",
    answers: {
      yes: { line: "could follow a group", alone: "could follow a group for an hour" },
      hard: "hard to follow a group for an hour",
      no: "could not follow a group for an hour",
    },
  },
  "mania-energy": {
    name: "high energy with little sleep",
    time: "past week",
    untimed: ["past"],
    answers: {
      past: "earlier high energy with little sleep, none in the past week",
      mild: "high energy with little sleep on some days",
      strong: "high energy with little sleep 4 days or more in a row",
      sleepless: "2 nights or more with almost no sleep",
      dangerous: "almost no sleep and risky acts out of character",
    },
  },
  "withdrawal-now": {
    name: "withdrawal",
    time: "past 2 days",
    answers: {
      mild: "mild withdrawal (uneasy, poor sleep, night sweats)",
      shaking: "shaking, sweating or vomiting now",
      severe: "confusion, seizure, fever or hallucinations in withdrawal now",
    },
  },
  "withdrawal-history": {
    name: "earlier hard withdrawal",
    time: "ever",
    untimed: true,
    answers: {
      uncomfortable: "uneasy or shaky in earlier withdrawal, passed",
      "hard-twice": "very hard withdrawal twice or more",
      seizure: "past seizure, confusion with shaking, or hallucinations when stopping",
    },
  },
  "use-last": {
    name: "time of last use",
    answers: {
      longer: "last use over a week ago",
      week: "last use 2 to 7 days ago",
      now: "last use today or yesterday",
    },
  },
  "sedative-daily": {
    name: "anxiety or sleep pills on most days",
    time: "past month",
    answers: {
      "as-prescribed": "anxiety or sleep pills most days, as prescribed",
      "want-to-stop": "anxiety or sleep pills most days as prescribed, wants to stop",
      more: "anxiety or sleep pills most days, not as prescribed or just ran out",
    },
  },
  "use-overdose": {
    name: "overdose",
    time: "ever",
    untimed: true,
    answers: {
      "over-a-year": "overdose more than a year ago",
      "past-year": "overdose in the past year",
      "past-30-days": "overdose in the past 30 days",
    },
  },
  "use-kinds": {
    name: "kinds used",
    time: "past year",
    answers: {
      alcohol: "alcohol",
      opioids: "opioids not as prescribed",
      sedatives: "sedatives not as prescribed",
      stimulants: "stimulants",
      cannabis: "marijuana",
      "opioids-prescribed": "opioids as prescribed",
      other: "other",
    },
  },
  "use-pattern": {
    name: "daily or heavy use",
    time: "past 3 months",
    answers: {
      binge: "8+ drinks at a time some days each week",
      "alcohol-daily": "4–5+ drinks most days",
      "alcohol-heavy": "8+ drinks most days",
      morning: "morning drink",
      "opioids-daily": "opioids most days",
      "other-daily": "GHB, phenibut or gabapentin most days",
    },
  },
  "use-impact": {
    name: "harm from use",
    time: "past year",
    answers: {
      none: { line: "no problems from use", alone: "no problems from use" },
      risky: "risky use, no harm yet",
      problems: "repeated problems from use, or failed to cut down",
      serious: "serious harm from use",
      "cannot-stop": "cannot stop, returns to use within days",
    },
  },
} as const satisfies ChartWords;
