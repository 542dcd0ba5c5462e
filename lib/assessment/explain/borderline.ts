import type { ReadableDimension } from "../../rules/condition";
import { DIMENSIONS, type Dimension, NEED_DIMENSIONS } from "../../rules/dimensions";
import { type RatedFacts, type RuleSet, rate } from "../../rules/rate";
import { thresholdsOf } from "../thresholds";

/** The situation with one dimension a step worse. */
function oneWorse(situation: RatedFacts, raised: Dimension): RatedFacts {
  const value = situation.dimension(raised) + 1;
  const countsAsNeed = (NEED_DIMENSIONS as readonly Dimension[]).includes(raised);
  return {
    current: situation.current,
    response: situation.response,
    flag: (name) => situation.flag(name),
    dimension(name: ReadableDimension) {
      if (name === raised) return value;
      const before = situation.dimension(name);
      return name === "NEED" && countsAsNeed ? Math.max(before, value) : before;
    },
  };
}

/** Dimensions (at 0–3) for which one step worse, all else equal, gives a higher level. */
export function borderlineUp(ruleSet: RuleSet, situation: RatedFacts, level: number): readonly Dimension[] {
  if (level >= 5) return [];
  const thresholds = thresholdsOf(ruleSet);
  return DIMENSIONS.filter((name) => {
    const worse = situation.dimension(name) + 1;
    const tests = worse > 4 ? undefined : thresholds.get(name)?.get(worse);
    if (!tests) return false;
    const raised = oneWorse(situation, name);
    // Rating takes longer than these tests, and usually none of them holds.
    return tests.some((test) => test(raised)) && rate(ruleSet, raised).level > level;
  });
}
