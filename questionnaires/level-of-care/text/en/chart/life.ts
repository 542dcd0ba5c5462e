import type { ChartWords } from "../../../../../lib/questionnaire/chart-words";

/** How all other answers appear on the clinician's page. */
export const lifeChartEn = {
  "medical-condition": {
    name: "physical illness",
    answers: {
      stable: "illness under control",
      unchecked: "new physical change, not yet checked by a doctor",
      affected: "illness made worse by mood, eating or use",
      unstable: "illness that a doctor says needs close watching",
    },
  },
  "weight-loss": {
    name: "weight loss",
    time: "past 6 months",
    answers: {
      "under-5": "lost less than 5% of weight",
      "5-14": "lost 5 to 14% of weight",
      "15-24": "lost 15 to 24% of weight",
      "25-plus": "lost 25% or more of weight",
    },
  },
  "eating-body": {
    name: "physical signs of disordered eating",
    time: "past week",
    answers: {
      dizzy: "dizzy on standing",
      "cold-slow": "cold or slow pulse",
      "purge-weekly": "purging several times a week",
      palpitations: "palpitations",
      "purge-daily": "purging daily",
      "periods-stopped": "periods stopped with weight loss",
      "skip-insulin": "skipping insulin",
      faint: "fainting",
      "chest-pain": "chest pain",
      "vomit-blood": "vomiting blood",
      "no-fluids": "a day without fluids",
    },
  },
  "memory-thinking": {
    name: "change in memory or thinking",
    time: "past year",
    answers: {
      some: "some change in memory or thinking, days as usual",
      unsafe: "memory or thinking errors (bills, medicines, stove, getting lost)",
    },
  },
  "medicine-missed": {
    name: "missed medicine",
    time: "past month",
    answers: { other: "missed a medicine 2+ days", essential: "missed an essential medicine 2+ days" },
  },
  "about-perinatal": {
    name: "pregnancy or new baby",
    answers: {
      no: { line: "no", alone: "not pregnant, no new baby" },
      pregnant: { line: "pregnant", alone: "pregnant" },
      postpartum: { line: "gave birth in the past 12 months", alone: "gave birth in the past 12 months" },
      "baby-care": { line: "cares for a baby, did not give birth", alone: "cares for a baby under 12 months" },
    },
  },
  "home-safety": {
    name: "danger at home, or nowhere to stay",
    answers: {
      safe: { line: "calm and safe", alone: "home calm and safe" },
      stressful: { line: "some stress", alone: "home with some stress only" },
      triggers: { line: "conflict, or use by others there", alone: "conflict or use by others at home" },
      "hard-home": { line: "hard to get or stay well there", alone: "hard to get or stay well at home" },
      unstable: { line: "no steady place", alone: "no steady place to stay" },
      nowhere: { line: "nowhere to sleep tonight", alone: "nowhere to sleep tonight" },
      unsafe: { line: "hurt or threatened there", alone: "hurt or threatened at home" },
    },
  },
  "danger-signs": {
    name: "weapon, choking, threat to kill, or fear of being killed",
    time: "ever",
    answers: {
      weapon: "the person who hurts them used or has a weapon",
      choked: "was choked",
      "threat-kill": "threat to kill them or the children",
      "fear-death": "fears being killed",
    },
  },
  "support-people": {
    name: "people who check in",
    answers: {
      strong: { line: "people to count on, most days", alone: "people to count on" },
      some: { line: "some people, some of the time", alone: "some people check in" },
      limited: { line: "few, far away, or unaware", alone: "few people check in" },
      "very-little": { line: "nobody, but could call someone", alone: "nobody checks in" },
      nobody: { line: "nobody to call", alone: "nobody to call" },
    },
  },
  "function-dependents": {
    name: "someone who depends on them",
    answers: {
      nobody: { line: "nobody", alone: "nobody depends on them for care" },
      managing: { line: "yes, managing", alone: "manages care of a dependent" },
      struggling: { line: "yes, struggling", alone: "struggles to care for a dependent" },
      cannot: { line: "yes, cannot, no other adult", alone: "cannot care for a dependent, no other adult" },
    },
  },
  "symptom-distress": {
    name: "distress",
    answers: {
      none: { line: "not hard", alone: "no distress" },
      mild: { line: "a little hard", alone: "mild distress" },
      moderate: { line: "hard, gets through most days", alone: "moderate distress" },
      severe: { line: "barely gets through most days", alone: "severe distress, barely gets through most days" },
      unbearable: { line: "more than they can bear", alone: "more distress than they can bear" },
    },
  },
  "function-roles": {
    name: "work, school, home",
    answers: {
      usual: { line: "as usual", alone: "work, school and home as usual" },
      harder: { line: "harder, gets done", alone: "daily tasks harder but done" },
      "missing-some": { line: "part undone, up to half", alone: "up to half of usual tasks undone" },
      "missing-most": { line: "more than half undone, or stopped", alone: "more than half of usual tasks undone" },
    },
  },
  "function-eating": {
    name: "eating and drinking",
    answers: {
      enough: { line: "enough", alone: "eats and drinks enough" },
      less: { line: "less, but enough", alone: "eats less, but enough" },
      "too-little": { line: "too little most days", alone: "eats too little on most days" },
      "almost-nothing": { line: "almost nothing for 2+ days", alone: "almost no food or fluid for 2+ days" },
    },
  },
  "function-selfcare": {
    name: "self-care",
    answers: {
      fine: { line: "fine", alone: "self-care intact" },
      slipping: { line: "slipping, or needs reminders", alone: "self-care slipping" },
      "often-missed": { line: "missed on most days", alone: "self-care missed on most days" },
      cannot: { line: "cannot", alone: "cannot do self-care" },
    },
  },
  "function-relationships": {
    name: "relationships",
    answers: {
      fine: { line: "fine", alone: "relationships fine" },
      strained: { line: "strained", alone: "relationships strained" },
      withdrawn: { line: "withdrawn from almost everyone", alone: "withdrawn from almost everyone" },
    },
  },
  "watch-need": {
    name: "need for someone present",
    time: "2 weeks",
    answers: {
      never: { line: "never", alone: "no need for supervision" },
      sometimes: { line: "now and then", alone: "needs someone present now and then" },
      "most-days": { line: "most days", alone: "needs someone present most days" },
      daily: { line: "every day", alone: "needs someone present every day" },
      "day-night": { line: "day and night", alone: "needs someone present day and night" },
    },
  },
  course: {
    name: "course",
    answers: {
      same: { line: "same for 3+ months, or better", alone: "stable for 3+ months, or improving" },
      slow: { line: "slowly worse over months", alone: "slowly worse over months" },
      new: { line: "new, or much worse in recent weeks", alone: "new or much worse in recent weeks" },
    },
  },
  "treatment-current": {
    name: "treatment now",
    answers: {
      none: { line: "none, or self-help groups", alone: "no treatment now" },
      "medication-only": { line: "medication", alone: "on medication, no therapy" },
      outpatient: { line: "therapy or counseling visits", alone: "in therapy now" },
      iop: { line: "IOP", alone: "in an IOP now" },
      php: { line: "day program (PHP)", alone: "in a PHP now" },
      residential: { line: "residential program", alone: "in residential care now" },
      inpatient: { line: "hospital or detox unit", alone: "in a hospital or detox unit now" },
    },
  },
  "treatment-response": {
    name: "response to treatment",
    answers: {
      improving: { line: "better, or steady", alone: "better or steady with present treatment" },
      "too-early": { line: "too early to say", alone: "too early to judge present treatment" },
      same: { line: "no better after a fair try", alone: "no better after a fair try of present treatment" },
      worse: { line: "getting worse", alone: "getting worse in treatment" },
    },
  },
  "treatment-past": {
    name: "other treatment",
    time: "2 years",
    untimed: true,
    answers: {
      never: { line: "none", alone: "no other treatment in 2 years" },
      helped: { line: "helped", alone: "earlier treatment helped" },
      "stopped-early": { line: "stopped before a fair try", alone: "earlier treatment stopped before a fair try" },
      partly: { line: "helped in part, or for a while", alone: "earlier treatment helped in part" },
      little: { line: "fair try, little or no change", alone: "little change after a fair try of earlier treatment" },
      "intensive-failed": {
        line: "a program did not help or did not last",
        alone: "an earlier program did not help or did not last",
      },
    },
  },
  "treatment-admissions": {
    name: "hospital or detox stays",
    time: "12 months",
    untimed: true,
    answers: {
      none: { line: "none", alone: "no hospital or detox stay in 12 months" },
      one: { line: "once", alone: "one hospital or detox stay in 12 months" },
      "two-plus": { line: "2 or more", alone: "2 or more hospital or detox stays in 12 months" },
      readmitted: { line: "back within 30 days of leaving", alone: "readmitted within 30 days" },
    },
  },
  "treatment-discharge": {
    name: "left a program or hospital",
    time: "30 days",
    untimed: true,
    answers: {
      none: { line: "no", alone: "no discharge in 30 days" },
      iop: { line: "left an IOP", alone: "left an IOP in the past 30 days" },
      php: { line: "left a PHP", alone: "left a PHP in the past 30 days" },
      residential: { line: "left residential", alone: "left residential care in the past 30 days" },
      "hospital-30d": { line: "hospital or detox, 8–30 days ago", alone: "left hospital or detox 8–30 days ago" },
      "hospital-7d": { line: "hospital or detox, past 7 days", alone: "left hospital or detox in the past 7 days" },
    },
  },
  readiness: {
    name: "readiness",
    answers: {
      ready: { line: "ready", alone: "ready for help" },
      mostly: { line: "would go, with doubts", alone: "would go, with doubts" },
      unsure: { line: "not sure", alone: "not sure about help" },
      "no-need": { line: "sees no problem", alone: "sees no problem" },
      refuse: { line: "does not want help", alone: "does not want help" },
    },
  },
  "ocd-time": {
    name: "rituals or looping thoughts",
    answers: {
      none: { line: "none", alone: "no rituals or looping thoughts" },
      "under-1h": { line: "under 1 hour a day", alone: "rituals or looping thoughts under 1 hour a day" },
      "1-3h": { line: "1–3 hours a day", alone: "rituals or looping thoughts 1–3 hours a day" },
      "3-8h": { line: "3–8 hours a day", alone: "rituals or looping thoughts 3–8 hours a day" },
      "over-8h": { line: "over 8 hours a day", alone: "rituals or looping thoughts over 8 hours a day" },
    },
  },
  gambling: {
    name: "gambling or gaming",
    answers: {
      no: { line: "no problem", alone: "no gambling problem" },
      trouble: { line: "takes too much time or money", alone: "gambling takes too much time or money" },
      "cannot-stop": { line: "cannot stop, costly", alone: "cannot stop gambling, at great cost" },
    },
  },
  "trauma-trouble": {
    name: "ongoing trouble from trauma",
    time: "past month",
    answers: {
      no: { line: "no", alone: "no ongoing trouble from trauma" },
      some: { line: "some", alone: "some trouble from trauma" },
      "a-lot": { line: "a lot", alone: "a lot of trouble from trauma" },
    },
  },
  "eating-restrict": {
    name: "eats very little",
    answers: { "0": "no restricting", "1": "eats very little for weight, shape or fear" },
  },
  "eating-purge": { name: "makes up for eating", answers: { "0": "no purging", "1": "purges or makes up for eating" } },
  "eating-severity": {
    name: "how much eating takes over",
    time: "past week",
    answers: {
      preoccupied: "preoccupied with eating, eats enough on most days",
      weekly: "restricting, overeating or purging most weeks",
      daily: "disordered eating daily, or needs someone at meals",
      constant: "eats almost nothing, or disordered eating many times a day",
    },
  },
  "about-military": { name: "military service", answers: { no: "no", yes: "yes" } },
  "practical-insurance": {
    name: "insurance",
    answers: {
      employer: "through a job or union",
      marketplace: "bought by self or family",
      medicaid: "Medicaid or CHIP",
      medicare: "Medicare",
      va: "VA or TRICARE",
      none: "none",
      unsure: "not sure",
    },
  },
  "practical-cost": { name: "cost", answers: { ok: "OK", worried: "worried", cannot: "cannot pay" } },
  "practical-times": {
    name: "week",
    answers: {
      "work-days": "works daytime",
      "work-shifts": "works shifts",
      school: "school or college",
      caregiving: "cares for someone",
      "evenings-only": "only evenings free",
      flexible: "flexible",
    },
  },
  "practical-travel": {
    name: "travel",
    answers: { ok: "yes", hard: "hard", none: "no way to get there", rural: "nothing nearby" },
  },
  "practical-online": {
    name: "video visits",
    answers: { private: "yes, private", "not-private": "no private place", unreliable: "no reliable internet" },
  },
  "practical-group": {
    name: "groups",
    answers: { fine: "fine", nervous: "small, calm one", "could-not": "could not" },
  },
  "practical-language": {
    name: "language for care",
    answers: { english: "English", spanish: "Spanish", other: "another language" },
  },
  "practical-privacy": { name: "privacy", answers: { fine: "no", "small-community": "yes" } },
} as const satisfies ChartWords;
