import type { CareWords } from "../../care-words";

/** `{…}` is replaced with the figures of IOP, `{php…}` with those of PHP. */
export const faqsEn = {
  hours: {
    ask: "How many hours a week is an intensive outpatient program?",
    answer:
      "Most meet {daysAWeek} days a week for {hoursADay} hours, which is {hoursAWeek} hours a week. Some meet in the morning, others in the evening.",
  },
  "iop-or-php": {
    ask: "What is the difference between IOP and PHP?",
    answer:
      "PHP is more: {phpHoursADay} hours a day, {phpDaysAWeek} days a week. It is for people who need to be seen almost every day. IOP leaves more room for work, school and family. In both you sleep at home.",
  },
  work: {
    ask: "Can I work while I am in an IOP?",
    answer:
      "Many people do. Look for evening, weekend or video hours. For daytime hours, you may be able to take FMLA leave or get a different schedule under the ADA.",
  },
  insurance: {
    ask: "Does insurance pay for it?",
    answer:
      "Most job and marketplace plans, Medicare and Medicaid pay for some of it when a clinician says it is needed. Many ask for approval first, and the program usually files for that. Ask what you would pay before you start.",
  },
  length: {
    ask: "How long does it last?",
    answer: "Usually {weeks} weeks. You decide with the team. Some people are done sooner, and some need longer.",
  },
  group: {
    ask: "Is it mostly in groups?",
    answer:
      "Yes. Groups have about {groupSize} people, and you see a therapist one-on-one, usually each week. If a group is not possible for you, ask about intensive one-on-one care.",
  },
  "not-only-addiction": {
    ask: "Is it only for addiction?",
    answer:
      "No. It began there, and the research is strongest there. Today there are programs for depression, anxiety, trauma, eating disorders, OCD, bipolar disorder and more. Ask what a program treats most.",
  },
  after: {
    ask: "What happens after?",
    answer:
      "A good program plans the end from the start: weekly visits that are already booked, medicine if you take any, people to meet, and what to do if signs come back. Ask for the plan in writing.",
  },
} as const satisfies CareWords["faqs"];
