import type { OpenQuestionId } from "../../open-questions";

/** What is asked of clinicians, as a question and the reading chosen for now. */
export const openQuestionsEn = {
  "old-attempt": {
    ask: "Does an attempt long ago, with any thought of death now, ask for intensive outpatient care?",
    now: "Yes, for adults. For a teenager it leads to crisis help. One published source rates it lower.",
  },
  "thoughts-alone": {
    ask: "Are thoughts of death without a way in mind, and nothing else, met by outpatient care with crisis lines beside it?",
    now: "Yes. The other reading is to talk with a professional within a day.",
  },
  "attempt-in-a-well-person": {
    ask: "Does an adult who tried to die 3 to 12 months ago and is well now need more than outpatient care?",
    now: "No, unless another strain is marked. For a teenager, yes.",
  },
  "rather-too-high": {
    ask: "Is it right to ask for an emergency look in cases where many will go home again?",
    now: "Yes: thoughts of suicide after drinking, a way in mind with nobody there, an attempt in the past 3 months even when it was treated.",
  },
  unbearable: {
    ask: "Someone calls the symptoms unbearable and marks nothing else. Is partial hospitalization the right floor?",
    now: "Yes. A published guide goes higher, for symptoms that a clinician rates.",
  },
  "severe-but-coping": {
    ask: "Severe symptoms, or rituals for 3 to 8 hours a day, and daily life still done. Is outpatient care enough to begin with?",
    now: "Yes. With days missed it becomes intensive outpatient care.",
  },
  "own-numbers": {
    ask: "Are our own numbers right: 8 drinks a day, one seventh and a quarter of weight lost, 8 sessions?",
    now: "They lie inside what is published, and no source gives just these numbers.",
  },
  "nobody-at-all": {
    ask: "Someone needs a day program and has nobody at all. Is residential care the answer, or crisis respite?",
    now: "Residential care is named, with crisis respite to ask about.",
  },
  "after-hospital": {
    ask: "Should everyone who left a hospital in the past 30 days ask for intensive outpatient care, even when well?",
    now: "Yes. The first month is when most is at stake.",
  },
  "medicine-alone": {
    ask: "Medicine alone has not helped. Is intensive outpatient care next, or weekly therapy first?",
    now: "Intensive outpatient care is named.",
  },
  "within-a-day": {
    ask: "Should everyone with a need for day-and-night care be seen within a day, also those whom a clinician already follows?",
    now: "Yes.",
  },
  "opioids-without-support": {
    ask: "Daily opioids and nobody who checks in. Is residential care right, or medicine on the same day with intensive outpatient care?",
    now: "Residential care is named, and medicine for opioid use beside it.",
  },
  "drinking-with-illness": {
    ask: "Four or five drinks on most days, with an illness that is being harmed by it. Should stopping be watched day and night?",
    now: "Outpatient care, talking with a professional within a day, and not stopping suddenly. From 8 drinks on it is an emergency look.",
  },
  "pregnant-daily-use": {
    ask: "Pregnant, with alcohol or opioids on most days and no serious trouble marked. Is a talk within a day enough?",
    now: "Outpatient care within a day. Heavy drinking in pregnancy is an emergency look.",
  },
  "after-birth-with-doubt": {
    ask: "Strange experiences after a birth that can still be doubted. Should this already lead to crisis help?",
    now: "A talk within a day. Once they feel real it is crisis help.",
  },
  "older-with-doubt": {
    ask: "New voices or visions from 65 on that can still be doubted. Should a doctor look within a day for a cause in the body?",
    now: "Crisis lines are shown. Sudden confusion is a medical emergency.",
  },
  "low-and-drinking": {
    ask: "Severe depression, drinking on most days, and days that are still managed. Is outpatient care enough to begin with?",
    now: "Yes, with a talk within a day where stopping could make the body sick. With days missed it becomes more.",
  },
  "declined-to-stay-safe": {
    ask: "Someone has thought of how, and then would rather not say whether they can stay safe. Should crisis help interrupt?",
    now: "No: intensive outpatient care and a talk within a day, with a number in the page. “Not sure” does interrupt.",
  },
  "help-without-interruption": {
    ask: "Someone would rather not answer about suicide, or has an unsafe home. Should help take the place of the next question?",
    now: "No. Help is shown in the page with a number, and a talk within a day is asked for. Nothing interrupts.",
  },
  teenagers: {
    ask: "Should the rules be used for ages 13 to 17 at all?",
    now: "Yes, with a trusted adult named from the first thoughts of death on.",
  },
} as const satisfies { readonly [Q in OpenQuestionId]: { readonly ask: string; readonly now: string } };
