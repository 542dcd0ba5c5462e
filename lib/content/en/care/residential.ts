import type { LevelGuide } from "../../care-words";
import { levelsEn } from "../levels";

export const residentialGuide = {
  name: levelsEn.residential.name,
  alsoCalled: "Residential program, RTC, rehab",
  sentence: "Living for a few weeks in a house or center with staff day and night. It is not a hospital.",
  day: "A steady routine: meals together, groups, time with a therapist, exercise, a visit or a call, an early bedtime.",
  week: "Seven days. Weekends are lighter, with family time in many places.",
  howLong: "Often {stayDays} days. This is a rough number, and insurance often approves only part of it at a time.",
  group: "Groups every day, and living with others who know what it is like.",
  individual: "One-on-one time with a therapist each week. Ask how many hours.",
  medicine: "A prescriber visits or is on call. Ask how often, and whether nurses are there at night.",
  practice: "Living there is the practice. Near the end come visits home, for a day and then for a weekend.",
  privacy: "People live close together. Ask about phones, visits, mail, and who is told about the stay.",
  harderFirst:
    "Being away from home is hard at first, and many people want to leave in the first week. Talk it over with someone before deciding.",
  stepUp: "If the body is no longer stable, or staff cannot keep people out of danger, a hospital is the next step.",
  stepDown:
    "Leaving is a big change. Ask for a day program or an intensive outpatient program that begins within days. Get the date before leaving.",
  suits: [
    "A severe eating disorder, alcohol or drug use that other care did not help, or several serious problems together.",
    "Home makes it worse, or you have no steady home.",
    "You need someone there at night, but not a hospital.",
  ],
  isNot: [
    "It is not a hospital. It cannot treat a medical emergency.",
    "It is not a punishment, and it is not being sent away.",
  ],
  ask: [
    "Are you licensed by the state, and who accredits you?",
    "Who is there at night, and how close is a hospital?",
    "How often can family call and visit?",
    "How much does my plan approve at first, and what happens if it stops paying?",
    "Where do people go after, and who books it?",
  ],
  footnote: null,
} as const satisfies LevelGuide;
