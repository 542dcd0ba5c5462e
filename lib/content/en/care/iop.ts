import type { LevelGuide } from "../../care-words";
import { levelsEn } from "../levels";

export const iopGuide = {
  name: levelsEn.iop.name,
  alsoCalled: "IOP",
  sentence: "Half days of treatment, several days a week. Life goes on at home, often with work or school.",
  day: "{hoursADay} hours: a check-in, a class, a talking group, a skills group, and a plan for the time until the next day there.",
  week: "{daysAWeek} days a week, {hoursAWeek} hours in all. Mornings or evenings, and in some places by video.",
  howLong: "Usually {weeks} weeks. The team helps decide. It can be longer when there are several problems.",
  group: "Most of it happens in groups of about {groupSize} people. Hearing from others can make it feel less lonely.",
  individual:
    "At least {individualAWeek} visit alone with a therapist each week. Family sessions are common for teens.",
  medicine: "Many programs have a prescriber, so medicine can be changed within days. Ask, because not all do.",
  practice:
    "There is homework: a log, a worksheet, a small step into something feared. Plan on a little time each day.",
  privacy:
    "Everyone promises to keep what they hear to themselves. Nobody can guarantee that others do. Each person chooses what to share.",
  harderFirst:
    "The first weeks can feel worse before they feel better, especially with trauma or exposure work. Say so at the check-in. If there are thoughts of suicide, tell the team that day, or {reach988}.",
  stepUp:
    "Ask about a day program if things get worse, if the time in between is too hard to get through, or if nothing has changed after a few weeks.",
  stepDown:
    "The end can feel sudden. Ask for fewer days step by step, and have the first weekly visit booked before the last day.",
  suits: [
    "Weekly visits have not been enough.",
    "Daily life is hard, and you can still look after the basics and get through the night.",
    "You are leaving a hospital, a residential program or a day program.",
    "You have an alcohol or drug problem and other symptoms too.",
  ],
  isNot: [
    "It is not a crisis service. Nobody is there at night.",
    "It is not the place for dangerous withdrawal, or for someone who is not medically stable.",
    "It is not for someone who can't follow a group because of voices or fears that feel real. Ask for other care first.",
    "It is not only for addiction.",
  ],
  ask: [
    "Which treatments do you use that research supports, and for whom?",
    "How many of the people here have what I have?",
    "What happens if I have a crisis between sessions?",
    "How do people step down, and who sees them after?",
  ],
  footnote:
    "Most guides say {hoursAWeek} hours a week. Medicare and many insurers count {payerHoursAWeek} hours as IOP, and more as a day program. For teens, some count from {youthHoursAWeek} hours. Without insurance, a whole course can cost from several thousand to tens of thousands of dollars.",
} as const satisfies LevelGuide;
