import type { SuggestionWords } from "../../../../lib/assessment/decision-words";
import type { ProgramId } from "../../programs";

/** Kinds of programs to ask for. The level stays the same; the kind makes it fit. */
export const programsEn = {
  "eating-disorder": {
    name: "Eating disorder program with meal support",
    why: {
      self: "You marked trouble with eating. It needs people who eat with you, plan food with you and keep track of your physical health.",
      other:
        "You marked trouble with eating. It needs people who eat with them, plan food and keep track of their physical health.",
    },
    ask: "Do you treat eating disorders, with meals together, a dietitian and medical checks?",
  },
  ocd: {
    name: "OCD program with exposure and response prevention (ERP)",
    why: {
      self: "Unwanted thoughts or things you feel you must do have their own treatment. General groups often do not offer it.",
      other:
        "Unwanted thoughts or things they feel they must do have their own treatment. General groups often do not offer it.",
    },
    ask: "Do your therapists do exposure and response prevention for OCD, and how many hours a week of it?",
  },
  perinatal: {
    name: "Program for pregnancy and the time after birth",
    why: {
      self: "You are pregnant or had a baby not long ago. Some programs know this time well, and let babies come along.",
      other:
        "They are pregnant or had a baby not long ago. Some programs know this time well, and let babies come along.",
    },
    ask: "Do you have care for pregnant people and new parents? Can the baby come, and who knows which medicines are OK while nursing?",
  },
  "early-psychosis": {
    name: "Early psychosis team (coordinated specialty care)",
    why: {
      self: "You marked things that others do not hear, see or believe. If this began in the last two or three years, a team that starts early helps most. It works with family, school and jobs, too.",
      other:
        "You marked things that others do not hear, see or believe. If this began in the last two or three years, a team that starts early helps most. It works with family, school and jobs, too.",
    },
    ask: "Is there a coordinated specialty care or first-episode team here? How soon can we be seen?",
  },
  bipolar: {
    name: "Bipolar care with a prescriber on site",
    why: {
      self: "You marked bipolar disorder, or times of far more energy and little need for sleep. Medicine and sleep matter a lot here, so a prescriber should be close by.",
      other:
        "You marked bipolar disorder, or times of far more energy and little need for sleep. Medicine and sleep matter a lot here, so a prescriber should be close by.",
    },
    ask: "Is a psychiatrist or nurse practitioner on site, how often are visits with them, and do you treat bipolar disorder?",
  },
  adolescent: {
    name: "Teen program that works with school and family",
    why: {
      self: "You are under 18. Teen programs have groups with people your age, and help with school and family.",
      other: "They are under 18. Teen programs have groups with people their age, and help with school and family.",
    },
    ask: "Do you have a teen group? How do you work with school, and how is family involved?",
  },
  "older-adult": {
    name: "Program for older adults",
    why: {
      self: "You are 65 or older. Some programs look at health, memory and medicines together, and go at a pace that fits.",
      other:
        "They are 65 or older. Some programs look at health, memory and medicines together, and go at a pace that fits.",
    },
    ask: "Do you have groups for older adults, do you take Medicare, and who checks health and medicines?",
  },
  veteran: {
    name: "Veteran or military program",
    why: {
      self: "You serve or served. The VA and some programs have groups with other veterans, and know what service can do to people.",
      other:
        "They serve or served. The VA and some programs have groups with other veterans, and know what service can do to people.",
    },
    ask: "Do you have a group for veterans, and do you work with the VA or TRICARE?",
  },
  "substance-use": {
    name: "Alcohol and drug program",
    why: {
      self: "You marked alcohol, drugs or pills that can be hard to stop. Programs for this are the best studied of all intensive outpatient care.",
      other:
        "You marked alcohol, drugs or pills that can be hard to stop. Programs for this are the best studied of all intensive outpatient care.",
    },
    ask: "Do you treat alcohol and drug use? Which medicines can you start, and what happens after someone uses again?",
  },
  "dual-diagnosis": {
    name: "Care for both together (also called co-occurring or dual diagnosis)",
    why: {
      self: "Alcohol or drugs and other symptoms make each other worse, so one team should treat both.",
      other: "Alcohol or drugs and other symptoms make each other worse, so one team should treat both.",
    },
    ask: "Do you treat mental health and alcohol or drug use together, with one team and one plan?",
  },
  "opioid-medication": {
    name: "Medicine for opioid use (buprenorphine or methadone)",
    why: {
      self: "You marked opioids, or a medicine that is also used for them. These medicines help people stay alive and stay in care. If you take one, do not stop or miss it. A program should offer or keep it.",
      other:
        "You marked opioids, or a medicine that is also used for them. These medicines help people stay alive and stay in care. If they take one, they should not stop or miss it. A program should offer or keep it.",
    },
    ask: "Can people start or keep buprenorphine or methadone here, from the first day? Do you give out naloxone?",
  },
  withdrawal: {
    name: "Medical help with stopping (withdrawal care)",
    why: {
      self: "Stopping could make you very sick. It should happen with a doctor, before or at the start of a program.",
      other: "Stopping could make them very sick. It should happen with a doctor, before or at the start of a program.",
    },
    ask: "Who handles withdrawal, are nurses there day and night, and how soon can it start?",
  },
  trauma: {
    name: "Trauma program with CPT or PE",
    why: {
      self: "You marked PTSD, or that something terrible still troubles you. Two treatments made for this are backed by good research.",
      other:
        "You marked PTSD, or that something terrible still troubles them. Two treatments made for this are backed by good research.",
    },
    ask: "Do you offer cognitive processing therapy (CPT) or prolonged exposure (PE), one-on-one?",
  },
  dbt: {
    name: "DBT program (dialectical behavior therapy)",
    why: {
      self: "You marked hurting yourself or emotions that come on very strong. DBT teaches skills for these moments.",
      other: "You marked that they hurt themselves or have very strong emotions. DBT teaches skills for these moments.",
    },
    ask: "Is it full DBT: skills group, your own therapist, and coaching between sessions?",
  },
  mood: {
    name: "Depression program",
    why: {
      self: "You have been told that you have depression. Some programs have a group for it, and check medicine each week.",
      other:
        "They have been told that they have depression. Some programs have a group for it, and check medicine each week.",
    },
    ask: "Do you have a group for depression, and which treatments do you use that research supports?",
  },
  anxiety: {
    name: "Anxiety program with exposure practice",
    why: {
      self: "You have been told that you have an anxiety disorder. It gets better with practice in real situations, step by step.",
      other:
        "They have been told that they have an anxiety disorder. It gets better with practice in real situations, step by step.",
    },
    ask: "Do people here practice facing what they fear, step by step, with a therapist?",
  },
} as const satisfies { readonly [P in ProgramId]: SuggestionWords };
