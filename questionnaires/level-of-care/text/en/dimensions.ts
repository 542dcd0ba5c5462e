import type { DecisionWordsHere } from "../decision-words-for";

export const dimensionsEn = {
  SELF: {
    name: "Suicide and self-harm",
    anchors: [
      "none",
      "self-harm in the past or rare",
      "thoughts of death or suicide, a past attempt, or frequent self-harm",
      "a way in mind, thoughts after an attempt, or serious self-harm",
      "intent, a plan, a recent attempt, or unsure about staying safe",
    ],
  },
  OTHERS: {
    name: "Harm to others",
    anchors: [
      "none",
      "in the past only",
      "unwanted or angry thoughts",
      "threats or blows, or afraid of it",
      "means to hurt someone",
    ],
  },
  MIND: {
    name: "Reality and energy",
    anchors: [
      "none",
      "brief odd experiences",
      "in the past, or now with doubt, or high some days",
      "feels real, high for 4 days or more, or cannot follow a group",
      "cannot tell what is real, told to hurt someone, or a dangerous high",
    ],
  },
  FUNC: {
    name: "Daily life",
    anchors: [
      "as usual",
      "harder, still done",
      "some days missed",
      "very hard, or often missed",
      "basic needs not met, or nobody to care for someone",
    ],
  },
  SYMP: {
    name: "Strength of symptoms",
    anchors: ["none", "mild", "moderate, most days", "severe, nearly all day", "unbearable, or over 8 hours a day"],
  },
  MED: {
    name: "Effects on the body",
    anchors: ["none", "a steady condition", "signs to check", "unstable, needs close checks", "emergency signs"],
  },
  WDL: {
    name: "Withdrawal",
    anchors: [
      "none expected",
      "uncomfortable",
      "daily use, or hard withdrawal from opioids",
      "heavy daily use, or hard withdrawal",
      "dangerous withdrawal, now or before",
    ],
  },
  USE: {
    name: "Alcohol and drug use",
    anchors: [
      "none or little",
      "risky",
      "repeated problems",
      "most days, serious trouble, or an overdose in the past year",
      "cannot stop despite danger, or an overdose in the past 30 days",
    ],
  },
  EAT: {
    name: "Eating",
    anchors: ["none", "on the mind a lot", "most weeks", "every day", "almost nothing, or cannot stop"],
  },
  CONTROL: {
    name: "Time between supports",
    anchors: ["a week or more", "a few days", "about 2 days", "about a day", "hours"],
  },
  ENV: {
    name: "Home",
    anchors: [
      "calm",
      "some stress",
      "strong conflict or use by others",
      "no stable place, or it hinders",
      "hurt or threatened, or nowhere to sleep",
    ],
  },
  SUPP: {
    name: "People who help",
    anchors: ["strong", "some", "limited", "nobody checks in", "nobody at all"],
  },
  HIST: {
    name: "Treatment so far",
    anchors: [
      "none",
      "helped before",
      "helped in part, or one stay",
      "a fair try with little change, or two stays",
      "no better after an intensive program, or two stays in 30 days",
    ],
  },
  ENGAGE: {
    name: "Feeling about help",
    anchors: ["ready", "mostly ready", "not sure", "sees no problem", "does not want help"],
  },
} as const satisfies DecisionWordsHere["dimensions"];

export const needEn = "The most serious of the seven clinical areas";

export const flagsEn = {
  minor: "Age 13 to 17",
  older: "Age 65 or older",
  pregnant: "Pregnant",
  postpartum: "A baby in the past 12 months",
  means: "Means within reach",
  intox: "Alcohol or drugs in the last few hours",
  actNow: "Hurt, took too much or tried to die today",
  recentOD: "Overdose in the past 30 days",
  wdlNow: "Withdrawal signs now",
  suddenConf: "Sudden confusion",
  attemptYear: "An attempt 3 to 12 months ago",
  declined: "A question about danger was not answered",
  disch: "Left a hospital or residential program in the past 30 days",
  worse: "Getting worse in present treatment",
} as const satisfies DecisionWordsHere["flags"];
