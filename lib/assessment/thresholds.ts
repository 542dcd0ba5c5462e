import { atomsOf, type Condition } from "../rules/condition";
import { type Dimension, NEED_DIMENSIONS } from "../rules/dimensions";
import type { RuleSet } from "../rules/rate";

type Thresholds = ReadonlyMap<Dimension, ReadonlySet<number>>;
const kept = new WeakMap<RuleSet, Thresholds>();

function read({ rules, stages }: RuleSet): Thresholds {
  const found = new Map<Dimension, Set<number>>();
  const add = (dimension: Dimension, value: number) =>
    found.set(dimension, (found.get(dimension) ?? new Set()).add(value));
  const addNeed = (value: number) => {
    for (const dimension of NEED_DIMENSIONS) add(dimension, value);
  };
  const conditions: Condition[] = [...rules, ...stages.settings].map(({ when }) => when);
  for (const atom of conditions.flatMap(atomsOf)) {
    if (!("atLeast" in atom)) continue;
    const [dimension, value] = atom.atLeast;
    if (dimension === "NEED") addNeed(value);
    else add(dimension, value);
  }
  for (const { needAtLeast } of stages.stepUp.rows) addNeed(needAtLeast);
  return found;
}

/** For each dimension, the values that some rule or stage asks for. Reaching any other value changes nothing. */
export function thresholdsOf(ruleSet: RuleSet): Thresholds {
  const known = kept.get(ruleSet);
  if (known) return known;
  const fresh = read(ruleSet);
  kept.set(ruleSet, fresh);
  return fresh;
}
