import { DECLINE } from "../../lib/questionnaire/definition";
import { all, answered, any, atLeast, flag, levelAtLeast, score } from "../../lib/rules/condition";
import { from } from "./totals-from";

// If an answer to a screening question opens further questions, declining it opens them too: a question left unanswered
// is not a reason to stop asking.

export const adult = answered("about-age", "18-64", "65-plus", DECLINE);
export const teen = answered("about-age", "13-17");
export const under65 = answered("about-age", "13-17", "18-64", DECLINE);
/** There is a baby, one is on the way, or the question was declined. */
export const babyAsked = answered("about-perinatal", "pregnant", "postpartum", "baby-care", DECLINE);
/** The first two questions of the PHQ-9 or the GAD-7 reach the threshold. */
export const lowMood = any(score(...from["phq-2"]), answered("44250-9", DECLINE), answered("44255-8", DECLINE));
export const worry = any(score(...from["gad-2"]), answered("69725-0", DECLINE), answered("68509-9", DECLINE));
/** Distress that alone sets as much as the trauma questions can. */
export const saidModerate = answered("symptom-distress", "moderate", "severe", "unbearable");
/** Distress that alone sets as much as the totals of PHQ-9 and GAD-7 can. */
export const saidSevere = answered("symptom-distress", "severe", "unbearable");
/** Current or recent thoughts of suicide, or declined. */
export const anyThoughts = any(
  answered("asq-1", "1", DECLINE),
  answered("asq-2", "1", DECLINE),
  answered("asq-3", "1", DECLINE),
  answered("44260-8", "1", "2", "3", DECLINE),
);
export const anyThoughtsOrAttempt = any(anyThoughts, answered("asq-4", "1", DECLINE));
/** Thoughts or acts of suicide or serious self-harm that were reported, not only declined. */
export const thoughtsSaid = any(
  flag("thoughtsNow"),
  flag("methodThought"),
  flag("attemptSeen"),
  answered("asq-5", "1"),
  answered("suicide-intent", "yes"),
  answered("suicide-plan", "yes"),
  answered("self-injury", "recent-medical"),
  answered("now-emergency", "might-act"),
);
/** Unusual experiences or a strong high are happening now, so following a group may be hard. */
export const mindNow = any(flag("realNow"), answered("mania-energy", "strong", "sleepless", "dangerous"));
export const anyEatingGate = any(
  answered("69690-6", "1", DECLINE),
  answered("69691-4", "1", DECLINE),
  answered("eating-restrict", "1", DECLINE),
  answered("eating-purge", "1", DECLINE),
);
/** Any use of alcohol, drugs, or pills for anxiety or sleep. */
export const anySubstance = any(
  answered("68518-0", "1", "2", "3", "4", DECLINE),
  answered("68524-8", "1", "2", "3", "4", DECLINE),
  score(...from["teen-alcohol-any"]),
  score(...from["teen-marijuana-any"]),
  score(...from["teen-other"]),
  answered("bstad-alcohol", DECLINE),
  answered("bstad-marijuana", DECLINE),
  answered("bstad-other", DECLINE),
  answered("sedative-daily", "as-prescribed", "want-to-stop", "more", DECLINE),
);
/** A positive screen for alcohol or drugs, or any drug use in the past year. */
export const anyUse = any(
  score(...from.alcohol),
  answered("68518-0", DECLINE),
  answered("68519-8", DECLINE),
  answered("68520-6", DECLINE),
  answered("68524-8", "1", "2", "3", "4", DECLINE),
  score(...from["teen-alcohol"]),
  score(...from["teen-marijuana"]),
  score(...from["teen-other"]),
  answered("bstad-alcohol", DECLINE),
  answered("bstad-marijuana", DECLINE),
  answered("bstad-other", DECLINE),
);
/** A pattern of use that may have led to physical dependence. */
export const anyDependence = any(
  answered(
    "use-pattern",
    "binge",
    "alcohol-daily",
    "alcohol-heavy",
    "morning",
    "opioids-daily",
    "other-daily",
    DECLINE,
  ),
  answered("sedative-daily", "as-prescribed", "want-to-stop", "more", DECLINE),
);
/** Someone hurts, threatens or follows the person. */
export const inDanger = any(
  answered("now-emergency", "unsafe-place"),
  answered("home-safety", "unsafe"),
  answered("stay-safe-why", "someone"),
);
export const anyNeed = atLeast("NEED", 2);
/** Situations in which a rule reads how someone feels about help; otherwise the question is a detail. */
export const readinessCounts = any(atLeast("MIND", 3), all(atLeast("MED", 3), atLeast("EAT", 2)));
/** The other answers ask for more than outpatient care. For practical questions only. */
export const moreThanOutpatient = levelAtLeast(2);
const troubled = ["1", "2", "3", DECLINE] as const;
/** Any problem reported in the PHQ-9 or the GAD-7. */
export const anyProblem = any(
  ...[
    "44250-9",
    "44255-8",
    "44259-0",
    "44254-1",
    "44251-7",
    "44258-2",
    "44252-5",
    "44253-3",
    "44260-8",
    "69725-0",
    "68509-9",
    "69733-4",
    "69734-2",
    "69735-9",
    "69689-8",
    "69736-7",
  ].map((item) => answered(item, ...troubled)),
);
