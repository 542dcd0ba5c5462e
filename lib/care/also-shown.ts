import { ALSO_FOR_YOU, type AlsoForYou } from "./also-for-you";
import { always, atLevel, type Offer, offered, type Situation } from "./situation";

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
export const alsoShown = (situation: Situation): readonly AlsoForYou[] =>
  offered(
    ALSO_FOR_YOU.filter((id) => situation.alsoForYou?.includes(id)).map((id) => ({ id, when: WHEN[id] })),
    situation,
  );
