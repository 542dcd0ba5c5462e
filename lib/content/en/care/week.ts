import type { CareWords } from "../../care-words";

export const weekEn = {
  title: "How it could fit your week",
  lead: "Mark what is already in your week. The plan puts treatment where it gets in the way least.",
  days: {
    mon: { name: "Monday", short: "Mon" },
    tue: { name: "Tuesday", short: "Tue" },
    wed: { name: "Wednesday", short: "Wed" },
    thu: { name: "Thursday", short: "Thu" },
    fri: { name: "Friday", short: "Fri" },
    sat: { name: "Saturday", short: "Sat" },
    sun: { name: "Sunday", short: "Sun" },
  },
  busy: { work: "Work", school: "School", caring: "Caring for someone", sleep: "Sleep", other: "Something else" },
  variants: {
    daytime: { name: "Daytime", text: "Most programs meet during the day." },
    evening: { name: "Evenings and Saturday", text: "For people with work or school during the day." },
    telehealth: { name: "By video", text: "No travel. You need a private place." },
  },
  conflict: "{day}, {from} to {to} ({what}): overlaps {time}",
  noConflict: "Nothing you marked gets in the way.",
  treatment: "{hours} hours of treatment a week",
  travel: "{hours} hours of travel a week",
  practice: "About {minutes} minutes of practice a day at home; our estimate",
  stay: "At this level you stay there, so there is no week to plan. Think about who can cover for you at home and at work.",
  save: "Save as a calendar file",
  saveHint: "The file is made on this device. Entries only say “{title}”.",
  calendarTitle: "Appointment",
  fileName: "appointments.ics",
} as const satisfies CareWords["week"];
