import type { Locale } from "../locales";

/** Words of the result and of the printed summary. `{name}` is a placeholder. */
export const reportEn = {
  atLeast: "At least",
  levelTitle: "A level of care to ask about",
  mayComeAfter: "Care to ask for, with the help above",
  /** Shown before the level on the result. */
  urgent: {
    today: {
      title: {
        self: "Please get seen by a professional today",
        other: "Please get them seen by a professional today",
      },
      lead: {
        self: "Something you marked should not wait. Go to an emergency room, or call a doctor or clinic and ask to be seen today. To find one: {reach988}.",
        other:
          "Something you marked should not wait. Take them to an emergency room, or call a doctor or clinic and ask for a visit today. To find one: {reach988}.",
      },
    },
    "within-a-day": {
      title: {
        self: "Talk with a professional within a day",
        other: "Help them talk with a professional within a day",
      },
      lead: {
        self: "Call your doctor or your clinic today. You can say: “I answered some questions online. They say I should be seen within a day.” Nobody answers? {Reach988}.",
        other:
          "Call their doctor or a clinic today. You can say: “I answered some questions about someone. They should be seen within a day.” Nobody answers? {Reach988}.",
      },
    },
    withdrawal: {
      title: {
        self: "Please get medical care today, and do not stop suddenly",
        other: "Please get them medical care today; they should not stop suddenly",
      },
      lead: {
        self: "Call {911} for a seizure, confusion, a fever, or seeing or hearing things. Also call if you cannot stop vomiting. If none of these, go to a doctor, urgent care, a detox center or an emergency room today. Stopping alcohol, opioids, anxiety pills or sleep pills suddenly can be dangerous.",
        other:
          "Call {911} for a seizure, confusion, a fever, or seeing or hearing things. Also call if they cannot stop vomiting. If none of these, take them to a doctor, urgent care, a detox center or an emergency room today. Stopping alcohol, opioids, anxiety pills or sleep pills suddenly can be dangerous.",
      },
    },
  },
  /** Replaces the lead above for someone who is being hurt or threatened, if nothing about the body is urgent. */
  urgentHurt: {
    self: "Call or text one of these lines today, when nobody can hear or see. You can say: “Someone is hurting me. I need help today.” A doctor, a nurse or a clinic can help too. Nobody answers? {Reach988}.",
    other:
      "Call or text one of these lines today, when the person who hurts them cannot hear or see. You can say: “Someone is hurting them. What can I do today?” Their doctor or a clinic can help too. Nobody answers? {Reach988}.",
  },
  /** For someone who sees no problem or does not want help: what is urgent stays urgent. */
  urgentRefusing: {
    self: "Maybe you don't want help, or don't see a problem. You can still get checked one time. You decide what comes after that.",
    other:
      "If they don't want to go, ask their doctor what you can do, or {reach988}. If there is danger, don't wait until they agree: call {911}.",
  },
  levelAfterUrgency: {
    withdrawal: {
      self: "First, get medical care today. Ask there which level of care fits. It may be more than this.",
      other: "First, get them medical care today. Ask there which level of care fits. It may be more than this.",
    },
    today: {
      self: "First, get seen today. Ask there which level of care fits. It may be more than this.",
      other: "First, get them seen today. Ask there which level of care fits. It may be more than this.",
    },
    "within-a-day": {
      self: "First, get seen within a day. Ask there which level of care fits. It may be more than this.",
      other: "First, get them seen within a day. Ask there which level of care fits. It may be more than this.",
    },
  },
  opinion: {
    self: "Based on your answers, start by asking about this level. You and a professional decide together, and it may be more.",
    other:
      "Based on what you answered about them, start by asking about this level. They and a professional decide together, and it may be more.",
  },
  notTooHigh: "Asking for more help is not a failure. If this feels like too little, ask for more.",
  stay: {
    self: "Stay in the program you are in until you and your team agree on a change.",
    other: "They should stay in the program they are in until they and their team agree on a change.",
  },
  couldBe: "You left some questions open. Depending on those answers, it could be as high as: {level}.",
  /** If one area a little worse would raise the level. Areas about danger have their own sentences, with a line to call. */
  borderline: "This is close to the next level.",
  borderlineAreas: "If one of these gets harder, ask about more care: {areas}.",
  borderlineDanger: {
    SELF: "If thoughts of suicide or self-harm come more often or get stronger, {reach988}, and ask about more care.",
    OTHERS: "If it gets harder not to hurt someone, {reach988}, and ask about more care.",
  },
  /** Marked answers about danger that are not among the reasons. */
  alsoMarked: {
    self: "You also marked this. Bring it up with whoever you see:",
    other: "You also marked this about them. Bring it up with whoever sees them:",
  },
  incomplete: "Some questions were skipped, so the level could be higher.",
  ladder: "Five levels of care, from outpatient to inpatient. Start by asking about: {level}.",
  ladderAlone: "Five levels of care, from outpatient to inpatient.",
  ladderCould: "It could be as high as: {level}.",
  why: "Why this level",
  whyUrgent: "Why it should not wait",
  youSaid: { self: "You answered", other: "You answered about them" },
  asAbove: "Also from answers above",
  programs: {
    title: "Ask if they have a program for this",
    lead: "A program that focuses on one problem often knows it better.",
  },
  formats: { title: "To make it fit your life", lead: "These things never change the level. Here is what to ask for." },
  unknown: { title: "Not answered", lead: "These could change the picture. You can still answer them." },
  /** The result of someone who stopped with questions unanswered. */
  unfinished: {
    title: "Not finished yet",
    lead: "This is what your answers say so far.",
    open: {
      one: "1 question is still open, and counts as unknown.",
      many: "{count} questions are still open, and count as unknown.",
    },
    change: "The rest can change the level, and how soon to get help.",
    goOn: "Pick up where I left off",
  },
  /** After the result: what can still be added. */
  offers: {
    title: "If you want to add more",
    lead: "None of it changes the level, or how soon to get help. You can stop at any time. What you add shows up here and on the paper.",
    fit: "Times, travel, cost, and what would make it easier.",
    fuller: "More for a clinician to read, and room for your own words.",
    length: "{questions}, about {minutes}.",
    questions: { one: "1 question", many: "{count} questions" },
    minutes: { one: "1 minute", many: "{count} minutes" },
    done: "All answered. You can change it here.",
  },
  actions: {
    title: "Take it with you",
    toPrintLead: "Your summary for a clinician is ready: what you answered, the scores and the reasons.",
    toPrint: "Go to the summary to print",
    print: "Print for my clinician",
    printFallback: "If nothing opens, use the browser's menu and choose Print. The summary is what will be printed.",
    printWarning: "The printed pages show your answers. A shared printer may keep a copy.",
    change: "Check or change my answers",
  },
  tooLittle: {
    title: "Not enough was answered to suggest a level",
    lead: {
      self: "Some questions about suicide, and more than half of the others, are not answered. That is okay. But a level based on this could be wrong.",
      other:
        "Some questions about suicide, and more than half of the others, are not answered. That is okay: you may not know. But a level based on this could be wrong.",
    },
    now: {
      self: "First, get the help shown above. The questions can wait: they only help to find the level.",
      other: "First, get them the help shown above. The questions can wait: they only help to find the level.",
    },
    self: [
      "Within a day, talk with a doctor, a nurse or a counselor. You can show them what you did answer.",
      "At any time, {reach988}. You don't have to be in danger to call.",
      "If you can, answer a few more questions. Each one helps.",
    ],
    other: [
      "Within a day, talk with a doctor, a nurse or a counselor about them. You can show what you did answer.",
      "For advice at any time: {reach988}.",
      "Ask them how they are, and if they are thinking about suicide. Asking does not put the idea in their head.",
    ],
    paper: "Too little was answered for a level",
    paperRemark:
      "Suicide questions are open or declined, and fewer than half of the others were answered. Please ask them in person, suicide first, within a day.",
  },
  children: {
    title: "Let's get you to someone who can help",
    lead: "These questions are made for people 13 and older. For someone younger, there is better help than a questionnaire.",
    self: [
      "Tell an adult you trust: a parent, a teacher, a school nurse or a coach. You can show them this page.",
      "Any time, day or night: {reach988}. They talk with kids, too.",
    ],
    other: [
      "Call the child's doctor and ask for a mental health check. Say what you have seen.",
      "A school counselor or nurse can help find care near you.",
      "If you need advice yourself: {reach988}.",
    ],
  },
  print: {
    title: "Summary for a clinician",
    by: {
      self: "Answered by the person themselves",
      other: "Answered by someone who cares about them, not by the person themselves",
    },
    byNotSaid: "Not stated whether the person answered for themselves",
    notLegal: "Not for legal use.",
    languages: { en: "English", es: "Spanish" } satisfies { readonly [L in Locale]: string },
    guidance: "Crisis guidance was shown on screen.",
    noGuidance: "No answer calls for crisis help right now. For how soon to be seen, see Urgency.",
    safety: "Safety answers",
    scores: "Instrument scores",
    scoreLine: "{total} of {max}",
    notScored: "not complete",
    positive: "at or above the published cut-off of {cut}",
    below: "below the published cut-off of {cut}",
    positiveNamed: "at or above {cut}, {whose}",
    belowNamed: "below {cut}, {whose}",
    opensAt: "PHQ-2, GAD-2: the rest is asked from {from} points on.",
    scoresByOther: "Made for self-report. Here, someone else answered.",
    item9: "PHQ-9 item 9",
    dimensions: "Areas, 0 (none) to 4 (most serious)",
    level: "Level of care to ask about, from the rules",
    route: "Urgency",
    routes: {
      none: "no special urgency from the answers",
      support: "crisis lines shown with the result",
      crisis: "crisis help now (shown on screen)",
      medical: "emergency medical help now (shown on screen)",
    },
    /** An urgent route: how soon to be seen. */
    seenBy: {
      today: "to be seen today",
      withdrawal: "medical care today: withdrawal",
      "within-a-day": "to be seen within a day",
    },
    reasons: "Reasons",
    sources: "Sources of the reasons",
    unknownTitle: "Not known",
    unknown: "Declined, or not known",
    missing: "Asked, not answered",
    none: "none",
    treatment: "Treatment so far",
    practical: "Practical limits and wishes",
    notes: "In the words of the person who answered",
    answers: "All answers",
    limits:
      "Answered on a personal device, unsigned. Original rules that follow published criteria, not tested in a study of their own; a decision about care needs a clinical assessment. The level is a lower bound: “at least”.",
    found: "Confidential. If found, please shred.",
    /** `{keys}` is replaced with the next entry, if the region's lifeline has menu keys. */
    help: "Crisis help: {reach988}{keys}. Danger or medical emergency: call {911}.",
    helpKeys: " (Spanish: press {spanish}, or text {word})",
  },
  answerText: {
    declined: { self: "Rather not say", other: "Not sure, or rather not say" },
    missing: "Not answered",
    blank: "Left blank",
    unsaid: "{reason} (to be careful, this counts as possible)",
    manyDeclined: "{answer}: {count} questions",
    openTogether:
      "{count} questions that matter here have no answer yet. That is okay. To be careful, each one counts as possible.",
  },
} as const;
