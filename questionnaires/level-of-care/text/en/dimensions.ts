import type { DecisionWordsHere } from "../decision-words-for";

export const dimensionsEn = {
  SELF: {
    name: "Suicide and self-harm",
    anchors: [
      "none",
      "self-harm in the past or rare",
      "thoughts of death or suicide, or frequent self-harm",
      "a way in mind, or self-harm needing care",
      "intent, a plan, a recent attempt, or unsure about staying safe",
    ],
  },
  OTHERS: {
    name: "Harm to others",
    anchors: [
      "none",
      "in the past only",
      "unwanted or angry thoughts",
      "threats, or afraid of it",
      "means to hurt someone",
    ],
  },
  MIND: {
    name: "Reality and energy",
    anchors: [
      "none",
      "brief odd experiences",
      "in the past, or now with doubt, or high some days",
      "feels real, or high for 4 days or more",
      "cannot tell what is real, or a dangerous high",
    ],
  },
  FUNC: {
    name: "Daily life",
    anchors: ["as usual", "harder, still done", "some days missed", "most days missed", "basic needs not met"],
  },
  SYMP: {
    name: "Strength of symptoms",
    anchors: ["none", "mild", "moderate, most days", "severe, nearly all day", "unbearable"],
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
      "most days, serious trouble",
      "cannot stop despite danger",
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
    anchors: ["calm", "some stress", "strong conflict or use by others", "no stable place", "hurt or threatened there"],
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
      "a fair try with little change",
      "no better after intensive care",
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
  actNow: "Hurt or took too much today",
  recentOD: "Overdose in the past 30 days",
  wdlNow: "Withdrawal signs now",
  suddenConf: "Sudden confusion",
  attemptYear: "An attempt 3 to 12 months ago",
  declined: "A question about danger was not answered",
  disch: "Left a hospital or residential program in the past 30 days",
  worse: "Getting worse in present treatment",
} as const satisfies DecisionWordsHere["flags"];
