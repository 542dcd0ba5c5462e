import type { OpenQuestionId } from "../../open-questions";

/** What clinicians are asked, as a question and the interpretation used for now. */
export const openQuestionsEn = {
  "old-attempt": {
    ask: "Someone tried to end their life long ago and has any thought of death now. Does that ask for intensive outpatient care?",
    now: "Yes, and for a talk within a day. One published source rates it lower.",
  },
  "thoughts-alone": {
    ask: "Someone has thoughts of death, no method in mind, and nothing else. Is outpatient care with crisis lines enough?",
    now: "Yes. The alternative is to talk with a professional within a day.",
  },
  "attempt-in-a-well-person": {
    ask: "Does an adult who attempted suicide 3 to 12 months ago and is well now need more than outpatient care?",
    now: "No, unless another problem is marked. For a teenager, yes.",
  },
  "wish-and-a-drink": {
    ask: "Someone wishes to be dead, has been drinking, and marks nothing else. Should crisis help interrupt?",
    now: "No: a talk within a day, and advice to be with someone tonight. Drinking with thoughts of suicide this week does interrupt.",
  },
  "treated-attempt": {
    ask: "Someone attempted suicide in the past 3 months, and a professional has checked since. Is partial hospitalization within a day right, without crisis help?",
    now: "Yes. Thoughts of suicide now do bring up crisis help. A published scale rates the attempt alone as high risk.",
  },
  "left-hospital-with-a-way": {
    ask: "Someone has just left a hospital and has a method in mind, but no thoughts of killing themselves this week. Should crisis help interrupt?",
    now: "No: partial hospitalization within a day. With such thoughts, it does.",
  },
  "after-hospital": {
    ask: "Does someone who left a hospital in the past 30 days and is well now need a program?",
    now: "No: a visit within 7 days of leaving. With one more problem it is intensive outpatient care.",
  },
  teenagers: {
    ask: "Should the rules be used for ages 13 to 17 at all?",
    now: "Yes. From the first thoughts of death on, they are told to tell an adult they trust.",
  },
  "teen-old-attempt": {
    ask: "A teenager attempted suicide long ago, wishes to be dead, and has an adult who stays near. Is intensive outpatient care within a day enough?",
    now: "Yes. Without an adult near, or with any more serious sign, it is an emergency.",
  },
  "hurt-someone": {
    ask: "Someone hurt another person, or made a serious threat, and is otherwise well. Are outpatient care and a talk within a day right?",
    now: "Yes. It is more with an urge, severe symptoms or a daily life that has broken down. Voices, a high or alcohol bring up crisis help.",
  },
  "danger-from-a-partner": {
    ask: "Someone close used a weapon, choked the person, or threatened to kill. Should help interrupt, without asking for a level?",
    now: "Yes: the step about danger at home comes right away. The level is what the other answers ask for.",
  },
  "real-and-long-the-same": {
    ask: "Someone has experiences that feel real and have not changed for a long time. Is intensive outpatient care within a day enough?",
    now: "Yes. If they are new or worse, it is partial hospitalization.",
  },
  "crisis-residential": {
    ask: "Someone has experiences that feel real, and daily life has broken down. Is crisis residential care needed right away?",
    now: "Only if there is too little support or no calm home, someone is needed day and night, an essential medicine was missed, or the person doubts help. Otherwise the other rules decide.",
  },
  unbearable: {
    ask: "Someone says that symptoms are more than they can bear and marks nothing else. Is intensive outpatient care the right minimum?",
    now: "Yes. With one more problem it is partial hospitalization. A published guide goes higher, when a clinician rates the symptoms.",
  },
  "nobody-at-all": {
    ask: "Someone needs a day program and has nobody at all. When is residential care or crisis respite the answer?",
    now: "Only along with something that a night alone can make dangerous: thoughts of death, voices or strange beliefs, withdrawal, or severe trouble with eating.",
  },
  "medicine-alone": {
    ask: "Medicine alone has not helped. When does intensive outpatient care come next, and when weekly therapy?",
    now: "Intensive outpatient care once symptoms are moderate and daily life suffers. Otherwise therapy is added first.",
  },
  difficulty: {
    ask: "Should the PHQ question on how difficult problems make life count toward daily life?",
    now: "No. Our own questions about work, eating, washing and people count. This one is asked after the result, for the clinician.",
  },
  "depended-on": {
    ask: "A child or someone else depends on the person for care. The person cannot do it, and no other adult can. What does that ask for?",
    now: "Help for the one who depends on them, today. It does not raise the level for the person.",
  },
  "eating-sees-no-problem": {
    ask: "Someone with an eating disorder is in medical danger and sees no problem. Does that alone ask for a hospital?",
    now: "Only after a program has failed. Refusing help does.",
  },
  "quarter-of-weight": {
    ask: "Someone lost a quarter of their weight without trying and has no eating disorder. Should a doctor see them today?",
    now: "Yes, today, as an emergency, without stopping the questions.",
  },
  "opioids-without-support": {
    ask: "Someone uses opioids daily, and nobody checks in. Are same-day medicine and intensive outpatient care right?",
    now: "Yes. Residential care for withdrawal is for alcohol, sedatives and the like.",
  },
  "prescribed-sedative": {
    ask: "Someone takes a prescribed pill for anxiety or sleep and wants to stop. Is a planned taper enough, without a talk within a day?",
    now: "Yes, with the advice not to stop suddenly.",
  },
  "cannabis-alone": {
    ask: "Someone cannot stop using marijuana, and uses nothing else. Is intensive outpatient care the right minimum?",
    now: "Yes. With other drugs or alcohol it is at least partial hospitalization.",
  },
  "own-numbers": {
    ask: "Are our own numbers right: 8 drinks a day, one week since the last use, 15% and 25% of weight lost, 8 visits, half of usual activities?",
    now: "They are within published ranges, but no source gives exactly these numbers.",
  },
  "within-a-day": {
    ask: "Should everyone who needs care day and night, or has severe trouble with eating, be seen within a day, even if a clinician already follows them?",
    now: "Yes.",
  },
} as const satisfies { readonly [Q in OpenQuestionId]: { readonly ask: string; readonly now: string } };
