import type { CareContextRules } from "../../lib/care/care-context-of";
import { all, answered, any, atLeast, flag, score } from "../../lib/rules/condition";
import { from } from "./totals-from";

const known = (...conditions: readonly string[]) => answered("known-conditions", ...conditions);

/** Which answers make up the situation that the help around a result depends on. Nothing here can affect the level. */
export const careContextRules: CareContextRules = {
  facts: {
    older: flag("older"),
    perinatal: any(flag("pregnant"), flag("postpartum")),
    veteran: answered("about-military", "yes"),
    inCare: answered("treatment-current", "medication-only", "outpatient", "iop", "php", "residential", "inpatient"),
    staysInCare: answered("treatment-current", "residential", "inpatient"),
    refuses: atLeast("ENGAGE", 3),
    works: answered("practical-times", "work-days", "work-shifts"),
    studies: answered("practical-times", "school"),
    caring: answered("practical-times", "caregiving"),
    substanceUse: any(atLeast("USE", 2), atLeast("WDL", 2), known("substance")),
    opioids: any(answered("use-kinds", "opioids", "opioids-prescribed"), known("opioid-medication")),
    eating: any(atLeast("EAT", 2), known("eating")),
    groupHard: answered("practical-group", "could-not", "nervous"),
    smallPlace: answered("practical-privacy", "small-community"),
  },
  alsoForYou: {
    "visit-after-hospital": flag("disch"),
    "missed-medicine": flag("medMissed"),
    "opioid-medicine": all(flag("opioidsNow"), atLeast("USE", 1)),
    // 4 or 5 drinks on most days together with physical harm: this has no level of its own.
    "stop-with-illness": all(answered("use-pattern", "alcohol-daily"), atLeast("WDL", 2), atLeast("MED", 2)),
    "drinking-tonight": all(flag("thoughtsNow"), flag("intox")),
    memory: flag("memory"),
    "body-check": answered("medical-condition", "unchecked"),
    "steady-place": answered("home-safety", "unstable", "nowhere"),
    gambling: answered("gambling", "trouble", "cannot-stop"),
    rituals: answered("ocd-time", "3-8h"),
  },
  insurance: "practical-insurance",
  age: "about-age",
  telehealthFormat: "telehealth",
  evidence: [
    {
      topic: "substance-use",
      when: any(atLeast("USE", 2), atLeast("WDL", 2), known("substance", "opioid-medication")),
    },
    { topic: "depression", when: any(score(...from["phq-9-moderate"]), known("depression")) },
    { topic: "anxiety", when: any(score(...from["gad-7-moderate"]), known("anxiety")) },
    { topic: "ptsd", when: any(score(...from.trauma), answered("trauma-trouble", "a-lot"), known("ptsd")) },
    {
      topic: "ocd",
      when: any(
        answered("ocd-time", "1-3h", "3-8h", "over-8h"),
        answered("baby-harm", "dread"),
        answered("harm-others", "dread"),
        known("ocd"),
      ),
    },
    { topic: "eating", when: any(atLeast("EAT", 2), known("eating")) },
    {
      topic: "emotion-regulation",
      when: any(
        answered("self-injury", "recent-frequent", "recent-worse", "recent-medical"),
        known("emotion-regulation"),
      ),
    },
    {
      topic: "bipolar",
      when: any(answered("mania-energy", "past", "mild", "strong", "sleepless", "dangerous"), known("bipolar")),
    },
    {
      topic: "psychosis",
      when: any(answered("mind-reality", "doubt", "convinced", "overwhelming"), known("psychosis")),
    },
    { topic: "teens", when: flag("minor") },
  ],
};
