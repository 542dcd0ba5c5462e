/**
 * Advice that a result gives to the people it applies to, whatever the level. Whom it applies to is a condition of the
 * questionnaire (`CareContextRules.alsoForYou`).
 */
export const ALSO_FOR_YOU = [
  "visit-after-hospital",
  "missed-medicine",
  "opioid-medicine",
  "stop-with-illness",
  "drinking-tonight",
  "memory",
  "body-check",
  "steady-place",
  "gambling",
  "rituals",
] as const;
export type AlsoForYou = (typeof ALSO_FOR_YOU)[number];
