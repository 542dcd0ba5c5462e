import type { FactsFor } from "../../../../../lib/questionnaire/words";
import type { context } from "../../../sections/context";

export const contextFactsEn = {
  "home-safety": {
    triggers: "there is strong conflict at home or someone there drinks or uses drugs",
    "hard-home": {
      self: "you do not trust yourself to get or stay well where you live",
      other: "it is hard for them to get or stay well where they live",
    },
    unstable: { self: "you have no steady place to stay", other: "they have no steady place to stay" },
    nowhere: { self: "you have nowhere indoors to sleep tonight", other: "they have nowhere indoors to sleep tonight" },
    unsafe: {
      self: "someone hurts or threatens you at home or would if you went back",
      other: "someone hurts or threatens them at home or would if they went back",
    },
  },
  "support-people": {
    limited: {
      self: "few people are nearby or know how you are doing",
      other: "few people are nearby or know how they are doing",
    },
    "very-little": { self: "nobody checks in on you", other: "nobody checks in on them" },
    nobody: { self: "there is nobody you could call", other: "there is nobody they could call" },
  },
  "function-dependents": {
    struggling: {
      self: "you are struggling to care for someone who depends on you",
      other: "they are struggling to care for someone who depends on them",
    },
    cannot: {
      self: "you cannot care for someone who depends on you and no other adult can",
      other: "they cannot care for someone who depends on them and no other adult can",
    },
  },
  "danger-signs": {
    weapon: {
      self: "the person who hurts, threatens or follows you has used or shown a weapon or has a gun",
      other: "the person who hurts, threatens or follows them has used or shown a weapon or has a gun",
    },
    choked: {
      self: "the person who hurts, threatens or follows you has choked or strangled you",
      other: "the person who hurts, threatens or follows them has choked or strangled them",
    },
    "threat-kill": {
      self: "the person who hurts, threatens or follows you has said they would kill you or the children",
      other: "the person who hurts, threatens or follows them has said they would kill them or the children",
    },
    "fear-death": {
      self: "you think that the person who hurts, threatens or follows you may kill you",
      other: "they may be killed by the person who hurts, threatens or follows them",
    },
  },
  "treatment-current": {
    "medication-only": {
      self: "you are taking medicine but not seeing a therapist",
      other: "they are taking medicine but not seeing a therapist",
    },
    outpatient: { self: "you are in therapy or counseling now", other: "they are in therapy or counseling now" },
    iop: {
      self: "you are in an intensive outpatient program (IOP) now",
      other: "they are in an intensive outpatient program (IOP) now",
    },
    php: { self: "you are in a day program (PHP) now", other: "they are in a day program (PHP) now" },
    residential: { self: "you live in a treatment program now", other: "they live in a treatment program now" },
    inpatient: { self: "you are in a hospital or detox unit now", other: "they are in a hospital or detox unit now" },
    decline: {
      self: "you did not say what treatment you have now",
      other: "it is not known what treatment they have now",
    },
  },
  "treatment-discharge": {
    residential: {
      self: "you left a live-in program in the past 30 days",
      other: "they left a live-in program in the past 30 days",
    },
    "hospital-30d": {
      self: "you left a mental health hospital or a detox unit 8 to 30 days ago",
      other: "they left a mental health hospital or a detox unit 8 to 30 days ago",
    },
    "hospital-7d": {
      self: "you left a mental health hospital or a detox unit in the past 7 days",
      other: "they left a mental health hospital or a detox unit in the past 7 days",
    },
  },
  course: {
    slow: "things have slowly been getting worse over months",
    "new": "this is new or has become much worse in the past few weeks",
    decline: {
      self: "you did not say whether things are getting worse",
      other: "it is not known whether things are getting worse",
    },
  },
  "watch-need": {
    "most-days": {
      self: "you needed someone with you or checking on you on most days",
      other: "they needed someone with them or checking on them on most days",
    },
    daily: {
      self: "you needed someone with you or checking on you every day",
      other: "they needed someone with them or checking on them every day",
    },
    "day-night": {
      self: "you needed someone with you or checking on you day and night",
      other: "they needed someone with them or checking on them day and night",
    },
  },
  "medicine-missed": {
    essential: {
      self: "you went without all or part of an essential medicine for days",
      other: "they went without all or part of an essential medicine for days",
    },
  },
  "treatment-response": {
    improving: {
      self: "you are getting better or steady and doing well",
      other: "they are getting better or steady and doing well",
    },
    same: "treatment has helped little or not at all after a fair try",
    worse: { self: "you are getting worse with treatment", other: "they are getting worse with treatment" },
  },
  "treatment-past": {
    partly: "earlier treatment helped in part or for a while",
    little: "a fair try of earlier treatment helped little or not at all",
    "intensive-failed": "an earlier program did not help or did not last",
  },
  "treatment-admissions": {
    one: {
      self: "you stayed once in a mental health hospital or a detox unit in the past 12 months",
      other: "they stayed once in a mental health hospital or a detox unit in the past 12 months",
    },
    "two-plus": {
      self: "you stayed twice or more in a mental health hospital or a detox unit in the past 12 months",
      other: "they stayed twice or more in a mental health hospital or a detox unit in the past 12 months",
    },
    readmitted: {
      self: "you were back in a mental health hospital or a detox unit within 30 days of leaving",
      other: "they were back in a mental health hospital or a detox unit within 30 days of leaving",
    },
  },
  readiness: {
    unsure: { self: "you are not sure about getting help", other: "they are not sure about getting help" },
    "no-need": { self: "you do not see a problem", other: "they do not see a problem" },
    refuse: { self: "you do not want help", other: "they do not want help" },
  },
} as const satisfies FactsFor<typeof context>;
