import { all, answered, any, atLeast, flag, score } from "../../lib/rules/condition";
import type { Suggestion } from "../../lib/rules/rule";
import { from } from "./totals-from";

const known = (condition: string) => answered("known-conditions", condition);

/** Program types to ask about ("ask whether they have a track for this"). They cannot affect the level. */
export const programs = [
  { id: "eating-disorder", when: any(atLeast("EAT", 2), known("eating")) },
  {
    id: "ocd",
    when: any(
      answered("ocd-time", "1-3h", "3-8h", "over-8h"),
      // Thoughts of harm that horrify the person who has them are a sign of OCD, not a danger.
      answered("baby-harm", "unwanted", "dread"),
      answered("harm-others", "dread"),
      known("ocd"),
    ),
  },
  { id: "perinatal", when: any(flag("pregnant"), flag("postpartum")) },
  {
    id: "early-psychosis",
    when: answered("mind-reality", "doubt", "convinced", "overwhelming"),
    unless: any(flag("older"), flag("postpartum"), flag("suddenConf")),
  },
  {
    id: "bipolar",
    when: any(answered("mania-energy", "past", "mild", "strong", "sleepless", "dangerous"), known("bipolar")),
  },
  { id: "adolescent", when: flag("minor") },
  { id: "older-adult", when: flag("older") },
  { id: "veteran", when: answered("about-military", "yes") },
  { id: "substance-use", when: any(atLeast("USE", 2), atLeast("WDL", 2), known("substance")) },
  { id: "dual-diagnosis", when: all(atLeast("USE", 2), any(atLeast("SYMP", 2), atLeast("MIND", 2))) },
  {
    id: "opioid-medication",
    when: any(answered("use-kinds", "opioids", "opioids-prescribed"), known("opioid-medication")),
  },
  { id: "withdrawal", when: atLeast("WDL", 3) },
  {
    id: "trauma",
    when: any(score(...from.trauma), answered("trauma-trouble", "a-lot"), known("ptsd")),
  },
  {
    id: "dbt",
    when: any(
      answered("self-injury", "recent-frequent", "recent-worse", "recent-medical"),
      known("emotion-regulation"),
    ),
  },
  { id: "mood", when: known("depression") },
  { id: "anxiety", when: known("anxiety") },
] as const satisfies readonly Suggestion[];

export type ProgramId = (typeof programs)[number]["id"];
