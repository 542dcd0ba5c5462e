import { NEED_DIMENSIONS } from "../../../lib/assessment/dimensions";
import { rate } from "../../../lib/assessment/rate";
import { atomsOf, type RuleCondition, ruleTestOf } from "../../../lib/condition";
import type { Questionnaire } from "../../../lib/questionnaire/definition";
import { type Check, type Finding, MOST_EXAMPLES } from "../check";
import { Random } from "../random";
import { levelIn, routeIn, situationOf, situationSpaceOf } from "../situation-space";

const SAMPLES = 200_000;

/** What a condition reads, and the values that matter to it: none, and around each threshold. */
function readBy(condition: RuleCondition): ReadonlyMap<string, readonly number[]> {
  const values = new Map<string, Set<number>>();
  for (const atom of atomsOf(condition)) {
    if ("flag" in atom) values.set(atom.flag, new Set([0, 1]));
    if (!("atLeast" in atom)) continue;
    const [dimension, least] = atom.atLeast;
    for (const name of dimension === "NEED" ? NEED_DIMENSIONS : [dimension])
      values.set(name, (values.get(name) ?? new Set([0])).add(least - 1).add(least));
  }
  return new Map([...values].map(([name, set]) => [name, [...set]]));
}

/** Calls `visit` once for every combination of the values. */
function everyCombination(values: ReadonlyMap<string, readonly number[]>, visit: (of: Map<string, number>) => void) {
  const names = [...values.keys()];
  const chosen = new Map<string, number>();
  const choose = (depth: number) => {
    const name = names[depth];
    if (name === undefined) {
      visit(chosen);
      return;
    }
    for (const value of values.get(name) ?? []) {
      chosen.set(name, value);
      choose(depth + 1);
    }
  };
  choose(0);
}

/**
 * The diagrams say what the running code says: each rule for every value around its thresholds, and the whole decision
 * in a large sample. The stages need no such check: the diagrams are made by running them.
 */
function sameAsTheCode(questionnaire: Questionnaire): Finding {
  const { diagrams, decision, rules, stageCalls } = situationSpaceOf(questionnaire);
  const violations: string[] = [];
  let visited = BigInt(stageCalls);
  for (const { rule, holds } of rules) {
    const test = ruleTestOf(rule.when);
    everyCombination(readBy(rule.when), (chosen) => {
      visited++;
      const value = (name: string) => chosen.get(name) ?? 0;
      if (test(situationOf(value)) !== (diagrams.valueAt(holds, value) === 1))
        violations.push(`${rule.id} is not what the diagram says for ${JSON.stringify([...chosen])}`);
    });
  }
  const random = new Random(20261124);
  for (let sample = 0; sample < SAMPLES && violations.length < MOST_EXAMPLES; sample++) {
    const often = random.next() ** 2;
    const values = new Map(
      diagrams.variables.map(({ name, values: count }) => [name, random.chance(often) ? random.below(count) : 0]),
    );
    const value = (name: string) => values.get(name) ?? 0;
    const { level, route } = rate(questionnaire, situationOf(value));
    const leaf = diagrams.valueAt(decision, value);
    visited++;
    if (level !== levelIn(leaf) || route !== routeIn(leaf))
      violations.push(`the decision is not what the diagram says for ${JSON.stringify([...values])}`);
  }
  return { combinations: visited, violations: violations.slice(0, MOST_EXAMPLES) };
}

export const modelChecks: readonly Check[] = [{ property: "same-as-the-code", exhaustive: false, run: sameAsTheCode }];
