import type { DecisionWordsHere } from "../decision-words-for";

export const formatsEn = {
  evening: {
    name: "Evening or weekend hours",
    why: "Days are taken by work, school or caring.",
    ask: "Do you have evening, morning or weekend groups?",
  },
  "work-leave": {
    name: "Protected time off work",
    why: "Many workers may take unpaid leave for treatment under the FMLA, or ask for other hours under the ADA. Short-term disability may pay part.",
    ask: "Can you fill in leave papers for my work without naming what it is for?",
  },
  "school-plan": {
    name: "A plan with school",
    why: "Schools can give time, less homework or a way back in steps.",
    ask: "Who talks with the school, and what is kept private?",
  },
  "child-care": {
    name: "Help with caring",
    why: "Someone depends on care at home.",
    ask: "Is there child care, or respite care, during the hours?",
  },
  telehealth: {
    name: "By video",
    why: "The way is long or time is short, and there is a private place with internet.",
    ask: "Can all or part be by video, and does my plan pay for that?",
  },
  transport: {
    name: "A ride there",
    why: "Getting there is hard. Medicaid pays for rides to care, and some programs drive.",
    ask: "Is there a van, a bus pass or a ride I can book?",
  },
  "private-place": {
    name: "A private place to talk",
    why: "Video from home would not be private or would not work.",
    ask: "Can I come in person, or is there a room I could use?",
  },
  "low-cost": {
    name: "Low-cost care",
    why: "Cost is a worry. Community health centers and clinics with a sliding scale charge by income.",
    ask: "Do you have a sliding scale, or help to apply for Medicaid?",
  },
  "insurance-help": {
    name: "Help with insurance",
    why: "Being without insurance, or not sure, should not end the search.",
    ask: "Can someone check what I am covered for, or help me sign up?",
  },
  individual: {
    name: "Intensive sessions alone",
    why: "A group would not be possible now. Several longer sessions a week can be an answer.",
    ask: "Could it be several sessions alone a week, or 90-minute ones?",
  },
  "group-ease": {
    name: "A gentle start in the group",
    why: "Groups feel scary to many people at first.",
    ask: "Can I meet the leader first, and listen at the start?",
  },
  interpreter: {
    name: "Care in the right language",
    why: "Care should be in the language a person feels in. An interpreter is free in most programs.",
    ask: "Do you have a therapist or a group in my language, or an interpreter?",
  },
  "away-from-home": {
    name: "A program in another town, or by video",
    why: "Being seen near home is a worry.",
    ask: "How do you protect privacy in a small community?",
  },
} as const satisfies DecisionWordsHere["formats"];
