import type { DecisionWordsHere } from "../decision-words-for";

export const programmesEn = {
  "eating-disorder": {
    name: "Eating disorder program",
    why: "Food, eating or weight has a hold that needs people who know it, and checks of the body.",
    ask: "Do you have an eating disorder track, with meal support and a dietitian?",
  },
  ocd: {
    name: "OCD program with exposure and response prevention (ERP)",
    why: "Unwanted thoughts or rituals take time every day. ERP is the treatment made for that.",
    ask: "Do your therapists do ERP, and how many hours of it are there a week?",
  },
  perinatal: {
    name: "Pregnancy and new-parent program",
    why: "Care around a birth should know about medicine, sleep and the baby.",
    ask: "Do you have a perinatal track, and can the baby come along?",
  },
  "early-psychosis": {
    name: "Early psychosis program (coordinated specialty care)",
    why: "If voices or strange beliefs began in the last two or three years, early teams help most.",
    ask: "Do you have, or know, a coordinated specialty care team?",
  },
  bipolar: {
    name: "Program with a prescriber on site",
    why: "Highs and lows in energy need someone who can look after medicine closely.",
    ask: "Is there a psychiatrist or nurse practitioner on site, and how often would we meet?",
  },
  adolescent: {
    name: "Teen program",
    why: "Teens do better with people their age, with family taking part and school kept in the loop.",
    ask: "Do you have a teen program, and how do you work with school?",
  },
  "older-adult": {
    name: "Older-adult program",
    why: "Care after 65 should look at the body, memory and medicines as well.",
    ask: "Do you have an older-adult track, and do you check medicines and memory?",
  },
  veteran: {
    name: "Veteran or military program",
    why: "The VA and Vet Centers have programs of their own, and so do some clinics.",
    ask: "Do you have a track for veterans, or work with the VA?",
  },
  "substance-use": {
    name: "Alcohol and drug treatment",
    why: "Use is causing trouble, or stopping needs support.",
    ask: "Do you treat alcohol and drug use here, with medicine if it helps?",
  },
  "dual-diagnosis": {
    name: "Program for both at once (dual diagnosis)",
    why: "Use and mental health are both there. Treating them together works better than one after the other.",
    ask: "Do you treat mental health and substance use together, with one team?",
  },
  "opioid-medication": {
    name: "Medicine for opioid use",
    why: "Buprenorphine, methadone or naltrexone lower the danger. Someone who takes one should not stop or miss it.",
    ask: "Do you start or keep up medicine for opioid use, and give out naloxone?",
  },
  withdrawal: {
    name: "Medically watched withdrawal",
    why: "Stopping suddenly could be dangerous. Do not stop suddenly; a doctor can make it go well.",
    ask: "Can you watch withdrawal medically, and what comes after it?",
  },
  trauma: {
    name: "Trauma program (CPT or PE)",
    why: "Something frightening still takes up room. There are treatments made for that.",
    ask: "Do you offer trauma treatment such as CPT or prolonged exposure?",
  },
  dbt: {
    name: "Dialectical behavior therapy (DBT)",
    why: "DBT teaches ways through strong feelings and urges to self-harm.",
    ask: "Is it full DBT, with a skills group, own sessions and phone coaching?",
  },
  mood: {
    name: "Mood program",
    why: "Depression is known from before.",
    ask: "Do you have a track for depression?",
  },
  anxiety: {
    name: "Anxiety program",
    why: "An anxiety disorder is known from before.",
    ask: "Do you have a track for anxiety, with exposure work?",
  },
} as const satisfies DecisionWordsHere["programmes"];
