import type { SuggestionWords } from "../../../../lib/assessment/decision-words";
import type { FormatId } from "../../formats";

/** Responses to practical limits. Each changes how care is delivered, never the level. */
export const formatsEn = {
  evening: {
    name: "Evening or weekend hours",
    why: {
      self: "Your days are full. Many programs meet in the evening, and some on Saturdays.",
      other: "Their days are full. Many programs meet in the evening, and some on Saturdays.",
    },
    ask: "Do you have an evening or weekend group, and when does the next one start?",
  },
  "work-leave": {
    name: "Time off or a different schedule at work",
    why: {
      self: "You work. The law may protect your job while you get care, and you don't have to say what it is for.",
      other: "They work. The law may protect their job while they get care, and they don't have to say what it is for.",
    },
    ask: "Can you fill in leave papers for my employer, and only say that I am getting medical care?",
  },
  "school-plan": {
    name: "A plan with the school",
    why: {
      self: "You are in school. Schools can change hours, deadlines and tests while you get care.",
      other: "They are in school. Schools can change hours, deadlines and tests while they get care.",
    },
    ask: "Do you work with schools, and is there time for schoolwork during the day?",
  },
  "child-care": {
    name: "Help with caring for others",
    why: {
      self: "Someone depends on you. Some programs have child care, and you may find short-term help at home.",
      other: "Someone depends on them. Some programs have child care, and they may find short-term help at home.",
    },
    ask: "Is there child care, or hours while children are at school? Who could help me find care for someone at home?",
  },
  telehealth: {
    name: "Care by video",
    why: {
      self: "You have a private place and internet. Video saves the trip, and can be just as full a program.",
      other: "They have a private place and internet. Video saves the trip, and can be just as full a program.",
    },
    ask: "Is the program offered by video, does my plan pay for that, and what do you do if someone is in crisis at home?",
  },
  transport: {
    name: "Help getting there",
    why: {
      self: "Getting there is hard for you. If there is no other way, Medicaid pays for rides to care, and some programs pick people up.",
      other:
        "Getting there is hard for them. If there is no other way, Medicaid pays for rides to care, and some programs pick people up.",
    },
    ask: "Do you have a van or bus passes, or can you book a ride through the plan?",
  },
  "private-place": {
    name: "In person, or a private place for video",
    why: {
      self: "You have no reliable internet or no private place. In person may be better, or a room at a clinic or library.",
      other:
        "They have no reliable internet or no private place. In person may be better, or a room at a clinic or library.",
    },
    ask: "Can I come in person, or use a private room and a device at your place for video visits?",
  },
  "low-cost": {
    name: "Low-cost and sliding-scale care",
    why: {
      self: "Cost is a worry, or there is no insurance. Community mental health centers and health centers ask what you can pay, and some care is free.",
      other:
        "Cost is a worry, or there is no insurance. Community mental health centers and health centers ask what they can pay, and some care is free.",
    },
    ask: "Do you have a sliding scale or free spots, and can I have the full cost in writing before I start?",
  },
  "insurance-help": {
    name: "Help with getting or understanding insurance",
    why: {
      self: "You don't have insurance, or you're not sure. A clinic's benefits worker can look it up and help you apply, even for Medicaid.",
      other:
        "They don't have insurance, or are not sure. A clinic's benefits worker can look it up and help them apply, even for Medicaid.",
    },
    ask: "Who here can check my insurance or help me apply for Medicaid or a marketplace plan?",
  },
  individual: {
    name: "Intensive one-on-one care",
    why: {
      self: "You said that a group is not possible for you. Some therapists see people several times a week, or for longer visits.",
      other:
        "You said that a group is not possible for them. Some therapists see people several times a week, or for longer visits.",
    },
    ask: "Is there a way to do this one-on-one: several visits a week, or visits of 90 to 120 minutes?",
  },
  "group-ease": {
    name: "An easy start with groups",
    why: {
      self: "Groups make you nervous. That is common. You can watch first, start small, and speak when you are ready.",
      other:
        "Groups make them nervous. That is common. They can watch first, start small, and speak when they are ready.",
    },
    ask: "Can I meet the group leader first, and just listen in the first sessions?",
  },
  interpreter: {
    name: "Care in your language",
    why: {
      self: "You want care in a language other than English. Clinics that take public money must offer an interpreter for free.",
      other:
        "They want care in a language other than English. Clinics that take public money must offer an interpreter for free.",
    },
    ask: "Do you have staff who speak my language, or a free interpreter for every session?",
  },
  "away-from-home": {
    name: "A program where nobody knows you",
    why: {
      self: "You might meet people you know. A program in another town, by video or one-on-one, gives more privacy.",
      other: "They might meet people they know. A program in another town, by video or one-on-one, gives more privacy.",
    },
    ask: "How do you protect privacy in groups, and what happens if someone I know is in mine?",
  },
  gambling: {
    name: "A counselor who knows gambling and gaming",
    why: {
      self: "You marked that gambling, betting or gaming is a problem. Some counselors know this well. Most states have a free helpline for it.",
      other:
        "You marked that gambling, betting or gaming is a problem for them. Some counselors know this well. Most states have a free helpline for it.",
    },
    ask: "Does someone here treat gambling or gaming problems? Do you know the number of the state's gambling helpline?",
  },
  "check-up": {
    name: "A medical checkup this week",
    why: {
      self: "You marked a change in your body that no doctor has checked. It can also change how you feel.",
      other: "You marked a change in their body that no doctor has checked. It can also change how they feel.",
    },
    ask: "Can I have a visit this week? Something about my body has changed, and no doctor has looked at it yet.",
  },
  "place-to-stay": {
    name: "Help with a place to stay",
    why: {
      self: "You have no steady place to stay. The local help line on the help page can say where there is a bed or help with housing.",
      other:
        "They have no steady place to stay. The local help line on the help page can say where there is a bed or help with housing.",
    },
    ask: "Is there a case worker here who can help me find a steady place to stay?",
  },
} as const satisfies { readonly [F in FormatId]: SuggestionWords };
