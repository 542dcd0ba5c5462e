import { ALSO_FOR_YOU, type AlsoForYou } from "./also-for-you";
import { always, atLevel, type CareContext, type Offer, offered } from "./care-context";

/** If the level already asks for more than the advice does, the advice is left out. */
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

/** The additional advice for this person, most urgent first. */
export const alsoShown = (situation: CareContext): readonly AlsoForYou[] =>
  offered(
    ALSO_FOR_YOU.filter((id) => situation.alsoForYou?.includes(id)).map((id) => ({ id, when: WHEN[id] })),
    situation,
  );
