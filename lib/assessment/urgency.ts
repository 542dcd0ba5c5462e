import { all, any, atLeast, flag, type RuleFacts, ruleTestOf } from "../rules/condition";
import { type Level, rankOfLevel } from "../rules/levels";
import type { Assessment } from "./assess";

/**
 * `now`: a crisis or medical route. `today`: an urgent route at level 5. `within-a-day`: any other urgent route. Shown
 * before the level on the result.
 */
export type Urgency = "now" | "today" | "within-a-day" | "none";

/** What the urgency is about: stopping alcohol, pills or opioids; the body otherwise; or neither. */
export type UrgencyCause = "withdrawal" | "body" | "other";

/**
 * The first match wins. Withdrawal rules (Q3, R13, A5b) and body rules (R7, R8, R10, R12), recognized by the dimensions
 * and flags they read.
 */
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

const isHighest = (level: Level | null): boolean => level !== null && rankOfLevel(level) === 5;

/** How soon an urgent route asks to be seen. The single source for the result, the card for today and the paper. */
export type SeenBy = "today" | "withdrawal" | "within-a-day";

export function seenBy(level: Level | null, cause: UrgencyCause): SeenBy {
  if (cause === "withdrawal") return "withdrawal";
  return isHighest(level) ? "today" : "within-a-day";
}

export function urgencyOf({ route, level }: Pick<Assessment, "route" | "level">): Urgency {
  if (route === "crisis" || route === "medical") return "now";
  if (route !== "urgent") return "none";
  return isHighest(level) ? "today" : "within-a-day";
}

export function urgencyCauseOf({ dimensions, flags }: Assessment): UrgencyCause {
  const facts: RuleFacts = {
    dimension: (name) => (name === "NEED" ? 0 : dimensions[name]),
    flag: (name) => flags.includes(name),
  };
  return CAUSES.find(({ when }) => ruleTestOf(when)(facts))?.cause ?? "other";
}
