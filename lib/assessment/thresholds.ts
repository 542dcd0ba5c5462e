import { atomsOf, type RuleCondition, type RuleFacts, ruleTestOf } from "../rules/condition";
import { type Dimension, NEED_DIMENSIONS } from "../rules/dimensions";
import type { RuleSet } from "../rules/rate";

type Test = (facts: RuleFacts) => boolean;
type Thresholds = ReadonlyMap<Dimension, ReadonlyMap<number, readonly Test[]>>;
const kept = new WeakMap<RuleSet, Thresholds>();

function read({ rules, stages }: RuleSet): Thresholds {
  const found = new Map<Dimension, Map<number, Test[]>>();
  const add = (dimension: Dimension, value: number, test: Test) => {
    const values = found.get(dimension) ?? new Map<number, Test[]>();
    found.set(dimension, values.set(value, [...(values.get(value) ?? []), test]));
  };
  const addNeed = (value: number, test: Test) => {
    for (const dimension of NEED_DIMENSIONS) add(dimension, value, test);
  };
  const conditions: RuleCondition[] = [...rules, ...stages.settings].map(({ when }) => when);
  for (const condition of conditions)
    for (const atom of atomsOf(condition)) {
      if (!("atLeast" in atom)) continue;
      const [dimension, value] = atom.atLeast;
      if (dimension === "NEED") addNeed(value, ruleTestOf(condition));
      else add(dimension, value, ruleTestOf(condition));
    }
  // Whether a row applies also depends on current care, so rating itself has to say.
  for (const { needAtLeast } of stages.stepUp.rows) addNeed(needAtLeast, () => true);
  return found;
}

/**
 * For each dimension, the values that some rule or stage asks for, with the tests of those that do. Reaching any other
 * value changes nothing, and neither does a value for which none of its tests holds.
 */
export function thresholdsOf(ruleSet: RuleSet): Thresholds {
  const known = kept.get(ruleSet);
  if (known) return known;
  const fresh = read(ruleSet);
  kept.set(ruleSet, fresh);
  return fresh;
}
