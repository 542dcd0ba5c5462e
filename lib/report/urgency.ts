import type { Assessment } from "../assessment/assess";
import { rankOfLevel } from "../assessment/levels";
import { all, any, atLeast, flag, type RuleFacts, ruleTestOf } from "../condition";
import type { LineId } from "../crisis/crisis-lines";

/** Level 5 without an interruption, or a route of a day: leads the result before the level. */
export type Urgency = "now" | "today" | "within-a-day" | "none";

/** What the urgency is about: stopping alcohol, pills or opioids; the body otherwise; or neither. */
export type UrgencyCause = "withdrawal" | "body" | "other";

/** The first that holds. The rules of withdrawal (Q3, R13, A5b) and of the body (R7, R8, R10, R12), by what they read. */
const CAUSES = [
  { cause: "withdrawal", when: any(atLeast("WDL", 3), all(atLeast("WDL", 2), flag("wdlNow"))) },
  {
    cause: "body",
    when: any(
      atLeast("WDL", 2),
      atLeast("MED", 3),
      atLeast("EAT", 3),
      all(atLeast("EAT", 2), atLeast("MED", 2)),
      all(flag("pregnant"), atLeast("USE", 2)),
    ),
  },
] as const;

export function urgencyOf(assessment: Assessment): Urgency {
  if (assessment.route === "crisis" || assessment.route === "medical") return "now";
  if (assessment.route !== "urgent") return "none";
  return assessment.level !== null && rankOfLevel(assessment.level) === 5 ? "today" : "within-a-day";
}

export function urgencyCauseOf({ dimensions, flags }: Assessment): UrgencyCause {
  const facts: RuleFacts = {
    dimension: (name) => (name === "NEED" ? 0 : dimensions[name]),
    flag: (name) => flags.includes(name),
  };
  return CAUSES.find(({ when }) => ruleTestOf(when)(facts))?.cause ?? "other";
}

/** Danger to the body is 911's first; 988 stands first in everything else. */
export const urgencyDoors = (cause: UrgencyCause): readonly LineId[] =>
  cause === "other" ? ["988", "911"] : ["911", "988"];
