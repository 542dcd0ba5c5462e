import { always, atLevel, type Offer, offered, type Situation } from "./situation";

/**
 * Things that a result says to people whom they concern, beside the level and whatever it is. What concerns someone is a
 * condition of the questionnaire (`SituationRules.alsoForYou`).
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

/** Where the level already asks for more than the words do, they stay out. */
const WHEN: { readonly [A in AlsoForYou]: Offer["when"] } = {
  "visit-after-hospital": always,
  "missed-medicine": always,
  "opioid-medicine": always,
  "stop-with-illness": always,
  "drinking-tonight": always,
  memory: always,
  "body-check": always,
  "steady-place": always,
  gambling: always,
  rituals: atLevel("outpatient"),
};

/** What else a result says to this person, the more pressing first. */
export const alsoForYou = (situation: Situation): readonly AlsoForYou[] =>
  offered(
    ALSO_FOR_YOU.filter((id) => situation.alsoForYou?.includes(id)).map((id) => ({ id, when: WHEN[id] })),
    situation,
  );
