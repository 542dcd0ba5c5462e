import type { CareWords } from "../../care-words";

/** What to say. "____" is a blank to fill in by hand; `{level}` is replaced with the name of the level asked about. */
export const scriptsEn = {
  clinician: {
    title: "A therapist, doctor or program you have now",
    lines: [
      {
        self: "I answered some questions about how I'm doing, and I brought the summary. It says to ask about {level}.",
        other:
          "I answered some questions about someone I care about, and I brought the summary. It says to ask about {level}.",
      },
      "Could you look at it with me, and tell me what you think?",
      "If you agree, which program do you recommend, and can you call them or send a referral?",
      "What should we do until it starts?",
    ],
  },
  "trusted-adult": {
    title: "A parent or another adult you trust",
    lines: [
      "I need to tell you something, and it's hard. Please just listen first.",
      "I have not been okay. I answered some questions, and they say I should ask for help: {level}.",
      "Can you help me make the call, and come with me?",
      "If they don't listen: go to another adult. A school counselor, a nurse, a coach, an aunt, a friend's parent.",
    ],
  },
  "emergency-room": {
    title: "At the emergency room, or on the phone",
    lines: [
      {
        self: "I need a mental health evaluation today. I'm afraid of what could happen.",
        other: "This person needs a mental health evaluation today. I'm afraid of what could happen.",
      },
      { self: "This page shows my answers.", other: "This page shows my answers about them." },
      {
        self: "I take these medicines: ____. I drank or took: ____.",
        other: "They take these medicines: ____. They drank or took: ____.",
      },
      {
        self: "Is there a quiet place to wait, and can someone stay with me?",
        other: "Is there a quiet place to wait, and can someone stay with them?",
      },
      "Before anyone goes home: what is the plan for tonight, and when is the next visit?",
    ],
  },
  "withdrawal-care": {
    title: "At the emergency room, detox or a clinic, or on the phone",
    lines: [
      {
        self: "I need to be checked for withdrawal today. I'm afraid it could get dangerous.",
        other: "This person needs to be checked for withdrawal today. I'm afraid it could get dangerous.",
      },
      {
        self: "I drank or took: ____, how much: ____, last at: ____.",
        other: "They drank or took: ____, how much: ____, last at: ____.",
      },
      {
        self: "I take these medicines: ____. The last time I stopped, this happened: ____.",
        other: "They take these medicines: ____. The last time they stopped, this happened: ____.",
      },
      { self: "This page shows my answers.", other: "This page shows my answers about them." },
      "Before anyone goes home: what is the plan for tonight, and what should make us come right back?",
    ],
  },
  "body-care": {
    title: "At the emergency room or the doctor's, or on the phone",
    lines: [
      {
        self: "I need to be seen by a doctor today. I'm worried about my physical health.",
        other: "This person needs to be seen by a doctor today. I'm worried about their physical health.",
      },
      {
        self: "This page shows my answers, including about my physical health.",
        other: "This page shows my answers about them, including about their physical health.",
      },
      {
        self: "I take these medicines: ____. I drank or took: ____.",
        other: "They take these medicines: ____. They drank or took: ____.",
      },
      "Before anyone goes home: what is the plan for tonight, and when is the next check?",
    ],
  },
  "first-visit": {
    title: "For a first visit",
    lines: [
      {
        self: "Hello, I'd like to start seeing a therapist or a doctor. When is the first opening?",
        other:
          "Hello, I'm calling for someone who would like to start seeing a therapist or a doctor. When is the first opening?",
      },
      "Do you take ____ insurance? What would a visit cost?",
      "Is there a waiting list for cancellations?",
      "If it takes more than four weeks, who could see someone sooner?",
    ],
  },
  program: {
    title: "A program",
    lines: [
      {
        self: "Hello, I'd like an assessment for {level}. What do you need to know from me on the phone?",
        other: "Hello, I'm calling for someone who may need {level}. How do we get an assessment?",
      },
      {
        self: "Can I call for myself, or do you need a referral?",
        other: "Can they call for themselves, or do you need a referral?",
      },
      {
        self: "How soon is the assessment, and how soon after that could I start?",
        other: "How soon is the assessment, and how soon after that could they start?",
      },
      "Do you take ____ insurance, and do you ask the plan for approval yourselves?",
      "Can I ask you a few quick questions?",
    ],
  },
  voicemail: {
    title: "Leaving a voicemail",
    lines: [
      "My name is ____. I'm calling about an appointment. My number is ____.",
      "The best time to reach me is ____. Please don't leave details if someone else answers.",
    ],
  },
  insurer: {
    title: "The insurance plan (number on the back of the card)",
    lines: [
      {
        self: "I'd like to know what my plan pays for {level}, for mental health or substance use.",
        other:
          "I'm calling for someone on this plan. What does it pay for {level}, for mental health or substance use?",
      },
      "Please give me your name and a reference number for this call: ____.",
      "Which programs near here are in network and have openings?",
      "Then ask the questions on the list, and write down each answer.",
    ],
  },
  "insurer-no": {
    title: "If the plan says no",
    lines: [
      "Please send me the decision and the reason in writing, with the criteria you used.",
      {
        self: "I want to appeal. It is urgent: waiting could harm my health. Please handle it as urgent.",
        other: "We want to appeal. It is urgent: waiting could harm their health. Please handle it as urgent.",
      },
      "In a job plan or another private plan: Please send me your “comparative analysis”: how you compared this limit with medical care. The parity law gives me that right.",
      "How do I ask for an outside review at the same time?",
    ],
  },
  "low-cost": {
    title: "A community center or health center",
    lines: [
      {
        self: "I don't have insurance, or I'm not sure. Do you have a sliding scale?",
        other: "They don't have insurance, or we're not sure. Do you have a sliding scale?",
      },
      "Who can help apply for Medicaid or a marketplace plan?",
      "Does the county or the state pay for {level}? Who decides that, and how do I ask?",
      "Can I have a good faith estimate in writing?",
    ],
  },
  employer: {
    title: "Work (human resources)",
    lines: [
      {
        self: "I need medical care for a few weeks, on ____ days from ____ to ____.",
        other: "A family member needs medical care for a few weeks, and I need to help on ____ days.",
      },
      "Which forms do you need for FMLA leave, or for a change in my hours?",
      {
        self: "I'd like to keep the details private. My doctor can confirm that it is medical.",
        other: "I'd like to keep the details private. A doctor can confirm that it is medical.",
      },
      {
        self: "Is there short-term disability pay, or an employee assistance program?",
        other: "Is there paid family leave, or an employee assistance program?",
      },
    ],
  },
  school: {
    title: "School or college",
    lines: [
      {
        self: "I'm getting medical care for a few weeks, and I'll miss ____.",
        other: "They are getting medical care for a few weeks, and will miss ____.",
      },
      "Can we set up a plan for classes, deadlines and tests? Who is the right person?",
      "Who at school needs to know, and can it stay with them?",
    ],
  },
  va: {
    title: "The VA",
    lines: [
      {
        self: "I serve or served in the military and need mental health care. Can I be seen today?",
        other:
          "I'm calling for someone who serves or served in the military and needs mental health care. Can they be seen today?",
      },
      "Do you have {level} here, or can it be paid for in the community?",
    ],
  },
} as const satisfies CareWords["callKit"]["scripts"];
