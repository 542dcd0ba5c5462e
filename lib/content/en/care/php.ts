import type { LevelGuide } from "../../care-words";
import { levelsEn } from "../levels";

export const phpGuide = {
  name: levelsEn.php.name,
  alsoCalled: "PHP, day program, day hospital",
  sentence: "Treatment for most of the day, on most days of the week, and nights at home.",
  day: "{hoursADay} hours: check-in, groups, a class, lunch, a skills group, and time with a therapist or a prescriber.",
  week: "{daysAWeek} days a week, {hoursAWeek} hours in all. There is rarely time for work or school.",
  howLong:
    "Often {weeks} weeks; this is a rough number. Many people go on to an intensive outpatient program after it.",
  group: "Most of the day is in groups. Ask how many people are in each.",
  individual: "One-on-one time with a therapist each week, and often more. Ask how much.",
  medicine:
    "Visits with a doctor or nurse practitioner come often, so medicine can be started or changed while someone keeps an eye on how it goes.",
  practice: "Evenings and weekends are practice: a time to try at home what was learned that day.",
  privacy: "As in any group, others are asked to keep what they hear private. Nobody can guarantee it.",
  harderFirst:
    "Full days are tiring, and old feelings come up. Plan for rest in the evening. Tell the team in the morning if the night was bad, and {reach988} if it cannot wait.",
  stepUp:
    "If nights or weekends are too hard to get through, or there is more danger, tell the team right away: the next step is care day and night.",
  stepDown:
    "The usual next step is an intensive outpatient program, then weekly visits. Ask for dates before the last day.",
  suits: [
    "You need help almost every day, and can get through the night at home.",
    "An intensive outpatient program was not enough.",
    "You are leaving a hospital, and less would not be enough yet.",
  ],
  isNot: [
    "It is not a hospital stay. You go home at night, and the doors are open.",
    "It is not enough when someone has to be there day and night.",
  ],
  ask: [
    "How often do I see a doctor or nurse practitioner?",
    "What happens in the evening and on weekends if I need help?",
    "Do you help with leave from work or school?",
    "What comes after, and do you book it?",
  ],
  footnote:
    "Medicare asks for at least {payerHoursAWeek} hours a week, and a doctor who says that you would need a hospital stay without it.",
} as const satisfies LevelGuide;
