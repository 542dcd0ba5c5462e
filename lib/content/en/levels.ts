import type { Level } from "../../assessment/levels";

export const levelsEn = {
  outpatient: {
    name: "Outpatient care",
    short: "Outpatient",
    abbreviation: "",
    what: "Visits with a therapist, a doctor or a counselor, about once a week. You live at home and your days stay your own.",
    day: "A visit lasts about an hour. You talk about how the week went, learn something to try, and try it before the next visit. A doctor may offer medicine too.",
    harder:
      "It can take some weeks to feel a change. If nothing has moved after about 8 visits, say so: another approach or a higher level may fit better.",
    ask: "I'd like to start therapy. When is the first opening, and is there a waiting list I can join today?",
  },
  iop: {
    name: "Intensive outpatient program",
    short: "Intensive outpatient",
    abbreviation: "IOP",
    what: "Much more than a weekly visit, and you still sleep at home. Mostly groups of about 6 to 12 people, with at least one visit alone with a therapist each week.",
    day: "A day starts with a check-in. Then come a class, a talking group and a group that practices skills, and a plan for the time until you meet again. There is practice to do at home.",
    harder:
      "The first weeks can feel harder before they feel better, and groups take getting used to. The program cannot promise that others in a group keep what they hear to themselves.",
    ask: "I'd like an assessment for your intensive outpatient program. How soon could that be, and what does my plan pay?",
  },
  php: {
    name: "Partial hospitalization program",
    short: "Partial hospitalization",
    abbreviation: "PHP",
    what: "A full day of treatment, five days a week, and home in the evening. Some call it a day program. Nobody is locked in.",
    day: "Most of the day is groups and classes, with time with a therapist and regular checks by a doctor or nurse, who can change medicine quickly.",
    harder:
      "It takes the place of work or school for some weeks, and it is tiring. Ask early about leave, child care and the ride there.",
    ask: "I'd like an assessment for your partial hospitalization or day program. Can I be seen this week?",
  },
  residential: {
    name: "Residential treatment",
    short: "Residential",
    abbreviation: "",
    what: "Living for a while in a place with staff day and night. It is not a hospital.",
    day: "Days have a set rhythm: meals together, groups, time with a therapist, rest. Family may be part of it.",
    harder:
      "Being away from home is hard for many people at first. Ask about phones, visits and what happens when you leave.",
    ask: "I'd like an assessment for residential treatment. Is there a bed, and what do you need from my insurance?",
  },
  inpatient: {
    name: "Emergency evaluation; inpatient care may be needed",
    short: "Inpatient",
    abbreviation: "",
    what: "An emergency room or a same-day doctor looks at how things are now. If it is needed, a hospital stay of some days follows, with people there day and night.",
    day: "In the emergency room someone asks what happened and how you are, looks after your body, and decides with you what comes next. In the hospital, doctors and nurses are there all the time, and days are about rest, medicine and planning.",
    harder:
      "Waiting in an emergency room can take hours. Bring someone, a phone charger, your medicines and the printed summary.",
    ask: "I need a mental health evaluation today. Can I be seen now?",
  },
} as const satisfies { readonly [L in Level]: object };
