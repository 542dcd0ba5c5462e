import type { LevelGuide } from "../../care-words";
import { levelsEn } from "../levels";

export const outpatientGuide = {
  name: levelsEn.outpatient.name,
  alsoCalled: "Therapy, counseling, medication visits",
  sentence: "About one visit a week with a therapist, a doctor or both, while living at home.",
  day: "A visit of {minutesADay} minutes: how the week went, work on one problem, and something to try.",
  week: "About {daysAWeek} visit a week at first. Later it may be every other week. A doctor's visit for medicine may come once a month.",
  howLong:
    "About half of people are better after {weeks} visits. That is a rough number. Some people need fewer, some many more.",
  group: "Usually none. A weekly group can be added, and often costs less.",
  individual: "This is the heart of it: the same therapist each time.",
  medicine:
    "A family doctor, a psychiatrist or a nurse practitioner can prescribe. Talking and medicine together often help more than either one alone.",
  practice: "There is something to try between visits. Much of the change comes from that.",
  privacy:
    "Most of what is said stays with the therapist. The plan is told what it needs to know to pay. Therapists may have to tell someone if a life is in danger. The same goes if a child, an older person or someone who cannot protect themselves is being hurt, or if a judge asks.",
  harderFirst:
    "Saying hard things out loud can stir them up for a day or two. Tell the therapist. If it is not a good fit after three visits, it is fine to look for someone else.",
  stepUp:
    "Ask about an intensive program if nothing has changed after about 8 visits, if things get worse, or if a week is too long between visits.",
  stepDown: "When things stay better, visits are spaced out. Agree on what would be a reason to call again.",
  suits: [
    "You have symptoms, but you get through most days.",
    "You can go a week between visits.",
    "You have never had treatment, or you had it long ago.",
  ],
  isNot: [
    "It is not for danger that cannot wait.",
    "It is not a lesser kind of care. For many people it is the right one.",
  ],
  ask: [
    "What treatment do you use for what I have, and how will we know it is working?",
    "When is the first opening, and can I get on a list for cancellations?",
    "What should I do if it gets worse between visits?",
  ],
  footnote: null,
} as const satisfies LevelGuide;
