import type { OpenQuestionId } from "../../open-questions";

/** What clinicians are asked, as a question and the interpretation used for now. */
export const openQuestionsEn = {
  "old-attempt": {
    ask: "Does an attempt long ago, with any thought of death now, ask for intensive outpatient care?",
    now: "Yes, and for a talk within a day. One published source rates it lower.",
  },
  "thoughts-alone": {
    ask: "Are thoughts of death without a way in mind, and nothing else, met by outpatient care with crisis lines beside it?",
    now: "Yes. The other reading is to talk with a professional within a day.",
  },
  "attempt-in-a-well-person": {
    ask: "Does an adult who tried to die 3 to 12 months ago and is well now need more than outpatient care?",
    now: "No, unless another strain is marked. For a teenager, yes.",
  },
  "wish-and-a-drink": {
    ask: "Someone wishes to be dead, has had a drink, and marks nothing else. Should crisis help interrupt?",
    now: "No: a talk within a day, and someone to be with tonight. Thoughts of killing oneself this week and a drink do interrupt.",
  },
  "treated-attempt": {
    ask: "An attempt in the past 3 months that a professional has checked since. Is partial hospitalization within a day right, without crisis help?",
    now: "Yes. Crisis help comes with thoughts of killing oneself now. A published scale calls the attempt alone high.",
  },
  "left-hospital-with-a-way": {
    ask: "Someone has just left a hospital and has a way in mind, but no thoughts of killing themselves this week. Should crisis help interrupt?",
    now: "No: partial hospitalization within a day. With such thoughts it does interrupt.",
  },
  "after-hospital": {
    ask: "Does someone who left a hospital in the past 30 days and is well now need a program?",
    now: "No: a visit within 7 days of leaving. With one more strain it is intensive outpatient care.",
  },
  teenagers: {
    ask: "Should the rules be used for ages 13 to 17 at all?",
    now: "Yes, with a trusted adult named from the first thoughts of death on.",
  },
  "teen-old-attempt": {
    ask: "A teenager with an old attempt and a wish to be dead, and an adult who stays near. Is intensive outpatient care within a day enough?",
    now: "Yes. Without an adult near, or with any sharper sign, it is an emergency.",
  },
  "hurt-someone": {
    ask: "Someone hurt another person, or threatened it badly, and is otherwise well. Is outpatient care and a talk within a day right?",
    now: "Yes. More with an urge, severe symptoms or a daily life that has broken down; crisis help with voices, a high or alcohol.",
  },
  "danger-from-a-partner": {
    ask: "A weapon, choking, or a threat to kill by someone close. Should help interrupt, without a level?",
    now: "Yes: the step about danger at home comes right away. The level is what the other answers ask for.",
  },
  "real-and-long-the-same": {
    ask: "Experiences that feel real and have not changed for a long time. Is intensive outpatient care within a day enough?",
    now: "Yes. New or worse, it is partial hospitalization.",
  },
  "crisis-residential": {
    ask: "Experiences that feel real, and a daily life that has broken down. Is crisis residential care needed right away?",
    now: "Only where support or a calm home is short, someone is needed day and night, an essential medicine was missed, or help is in doubt. Otherwise it is what the other rules ask for.",
  },
  unbearable: {
    ask: "Someone calls the symptoms more than they can bear and marks nothing else. Is intensive outpatient care the right floor?",
    now: "Yes. With one more strain it is partial hospitalization. A published guide goes higher, for symptoms that a clinician rates.",
  },
  "nobody-at-all": {
    ask: "Someone needs a day program and has nobody at all. When is residential care or crisis respite the answer?",
    now: "Only beside something that a night alone can make dangerous: thoughts of death, unreal experiences, withdrawal, or severe trouble with eating.",
  },
  "medicine-alone": {
    ask: "Medicine alone has not helped. When is intensive outpatient care next, and when weekly therapy first?",
    now: "Intensive outpatient care from moderate symptoms with days missed. Otherwise therapy is added first.",
  },
  difficulty: {
    ask: "Should the PHQ question on how difficult problems make life count toward how the days go?",
    now: "No. Our own questions on work, eating, washing and people count. It is asked after the result, for the clinician.",
  },
  "depended-on": {
    ask: "A child or someone else depends on the person, who cannot do it, and no other adult can. What does that ask for?",
    now: "Help for the one who depends on them, today. The level of the person's own care does not rise by it.",
  },
  "eating-sees-no-problem": {
    ask: "Someone with an eating disorder and a body in danger sees no problem. Does that alone ask for a hospital?",
    now: "Only after a program failed. Refusing help does.",
  },
  "quarter-of-weight": {
    ask: "A quarter of the usual weight lost without wanting it, and no eating disorder. Should the body be seen today?",
    now: "Yes, today, as an emergency, without stopping the questions.",
  },
  "opioids-without-support": {
    ask: "Daily opioids and nobody who checks in. Is medicine on the same day with intensive outpatient care right?",
    now: "Yes. Residential care for stopping is named for alcohol, sedatives and the like.",
  },
  "prescribed-sedative": {
    ask: "A prescribed pill for anxiety or sleep, and the wish to stop. Is a planned taper enough, without a talk within a day?",
    now: "Yes, with the words not to stop suddenly.",
  },
  "cannabis-alone": {
    ask: "Marijuana alone that someone cannot stop. Is intensive outpatient care the right floor?",
    now: "Yes. With other drugs or alcohol it is at least partial hospitalization.",
  },
  "own-numbers": {
    ask: "Are our own numbers right: 8 drinks a day, one week since the last use, 15% and 25% of weight lost, 8 visits, half of what one usually does?",
    now: "They are within published ranges, but no source gives exactly these numbers.",
  },
  "within-a-day": {
    ask: "Should everyone with a need for day-and-night care, or with severe trouble with eating, be seen within a day, even if a clinician already follows them?",
    now: "Yes.",
  },
} as const satisfies { readonly [Q in OpenQuestionId]: { readonly ask: string; readonly now: string } };
