import type { Answers } from "../../lib/questionnaire/answers";

// Recurring parts of the vignettes: how a depression of a given severity, or heavy drinking, is answered.

/** PHQ-9 of 12, item 9 at 0. */
export const moderateLowMood: Answers = {
  "44250-9": "2",
  "44255-8": "2",
  "44259-0": "2",
  "44254-1": "2",
  "44251-7": "1",
  "44258-2": "2",
  "44252-5": "1",
  "symptom-distress": "moderate",
};

/** PHQ-9 of 19, item 9 at 0. */
export const severeLowMood: Answers = {
  "44250-9": "3",
  "44255-8": "3",
  "44259-0": "3",
  "44254-1": "3",
  "44251-7": "1",
  "44258-2": "3",
  "44252-5": "2",
  "44253-3": "1",
  "symptom-distress": "severe",
};

/** GAD-7 of 16. */
export const severeWorry: Answers = {
  "69725-0": "3",
  "68509-9": "3",
  "69733-4": "3",
  "69734-2": "2",
  "69735-9": "2",
  "69689-8": "2",
  "69736-7": "1",
  "symptom-distress": "severe",
};

export const wishesToBeDead: Answers = { "asq-1": "1" };
export const thoughtsOfSuicide: Answers = { "asq-1": "1", "asq-3": "1" };
export const hasThoughtOfHow: Answers = { ...thoughtsOfSuicide, "suicide-method": "yes" };

/** AUDIT-C of 9: eight or more at one time on some days each week, most recently on the weekend. */
export const bingeDrinking: Answers = {
  "68518-0": "3",
  "68519-8": "3",
  "68520-6": "3",
  "use-kinds": ["alcohol"],
  "use-pattern": ["binge"],
  "use-last": "week",
};

/** Four or five drinks on most days, most recently yesterday. */
export const dailyDrinking: Answers = {
  "68518-0": "4",
  "68519-8": "2",
  "68520-6": "3",
  "use-kinds": ["alcohol"],
  "use-pattern": ["alcohol-daily"],
  "use-last": "now",
};

/** Eight or more on most days, the first in the morning to stop the shakes, most recently this morning. */
export const heavyDrinking: Answers = {
  "68518-0": "4",
  "68519-8": "4",
  "68520-6": "4",
  "use-kinds": ["alcohol"],
  "use-pattern": ["alcohol-daily", "alcohol-heavy", "morning"],
  "use-last": "now",
};

/** Street opioids on most days, most recently yesterday. */
export const dailyOpioids: Answers = {
  "68524-8": "4",
  "use-kinds": ["opioids"],
  "use-pattern": ["opioids-daily"],
  "use-last": "now",
};

/** Drugs most weeks, in no pattern that makes stopping dangerous. */
export const someDrugs: Answers = { "68524-8": "3", "use-kinds": ["stimulants"] };

export const skipsMeals: Answers = { "eating-restrict": "1" };
export const binges: Answers = { "69690-6": "1", "69691-4": "1" };
export const purges: Answers = { "eating-purge": "1" };

/** Four of five items after a frightening event. */
export const traumaScreenPositive: Answers = {
  "102011-4": "1",
  "102012-2": "1",
  "102013-0": "1",
  "102014-8": "1",
  "102015-5": "1",
};
