import type { CareWords } from "../../care-words";
import { approachesEn } from "./approaches";
import { callKitEn } from "./call-kit";
import { costEn } from "./cost";
import { evidenceEn } from "./evidence";
import { faqsEn } from "./faqs";
import { inpatientGuide } from "./inpatient";
import { iopGuide } from "./iop";
import { nextStepsEn } from "./next-steps";
import { outpatientGuide } from "./outpatient";
import { phpGuide } from "./php";
import { residentialGuide } from "./residential";
import { rightsEn } from "./rights";
import { weekEn } from "./week";

/** Everything said about care in English. */
export const careEn: CareWords = {
  levels: {
    outpatient: outpatientGuide,
    iop: iopGuide,
    php: phpGuide,
    residential: residentialGuide,
    inpatient: inpatientGuide,
  },
  facts: {
    daysAWeek: { label: "Days", value: "{range} a week" },
    hoursADay: { label: "Hours a day", value: "{range}" },
    hoursAWeek: { label: "Hours in total", value: "{range} a week" },
    weeks: { label: "How long", value: "{range} weeks" },
    stayDays: { label: "How long", value: "{range} days" },
    groupSize: { label: "People in a group", value: "{range}" },
    individualAWeek: { label: "One-on-one visits with a therapist", value: "{range} a week" },
    payerHoursAWeek: { label: "Hours as insurers count them", value: "{range} a week" },
    youthHoursAWeek: { label: "Hours for teens, at least", value: "{range} a week" },
  },
  grades: {
    published: "as published",
    computed: "worked out from published numbers",
    rough: "rough: from one program or web page",
  },
  dayParts: {
    "check-in": "Check-in: how things have been since last time",
    class: "Class: how it works and what helps",
    "talk-group": "Group: talk, listen, be heard",
    "skills-group": "Skills: practice something to use at home",
    "one-to-one": "One-on-one with a therapist or doctor",
    medicine: "Medicine: a doctor, nurse or prescriber",
    family: "Family, visits or calls",
    break: "Break",
    breakfast: "Breakfast",
    lunch: "Lunch",
    dinner: "Dinner",
    rest: "Rest",
    activity: "Exercise, art or time outside",
    evening: "Free time and a closing check-in",
    night: "Night; staff are awake",
    "plan-home": "Plan for until next time",
  },
  dayExample: "An example. Every place has its own hours.",
  faqs: faqsEn,
  approaches: approachesEn,
  evidence: evidenceEn,
  rights: rightsEn,
  cost: costEn,
  week: weekEn,
  callKit: callKitEn,
  nextSteps: nextStepsEn,
  individual: {
    title: "If a group is not possible",
    text: {
      self: "Some therapists offer intensive one-on-one care: several visits a week, or visits of 90 to 120 minutes. Ask about it by that name. You can ask to start one-on-one and join a group later, too.",
      other:
        "Some therapists offer intensive one-on-one care: several visits a week, or visits of 90 to 120 minutes. Ask about it by that name. They can start one-on-one and join a group later, too.",
    },
  },
  medicineAlone: {
    title: "Medicine by itself",
    text: "For some people, such as some with bipolar disorder or ADHD, medicine is the main treatment. For most people, talking and medicine together do more than either one alone.",
  },
  outpatientResult: {
    title: "Nothing here points to more than outpatient care",
    text: {
      self: "That is about the level of care. It does not say that things are easy, or that you should wait. Regular visits can help, and you can ask for more at any time.",
      other:
        "That is about the level of care. It does not say that things are easy for them, or that they should wait. Regular visits can help, and they can ask for more at any time.",
    },
  },
  disclaimer: "This is general information. You and a clinician who has talked with you decide together what fits.",
  tooLow: "Too little care can cost time and be dangerous. If you want less, talk it over with a clinician first.",
};
