import type { Questionnaire } from "../../lib/questionnaire/definition";
import type { RuleCondition } from "../../lib/rules/condition";
import { type Dimension, FLAGS, type Flag, NEED_DIMENSIONS, type Severity } from "../../lib/rules/dimensions";

/**
 * The minimum value of each fact named: a dimension's value, or 1 for a flag. Anything not named may have any value.
 */
export type Point = ReadonlyMap<string, number>;

export const isFlag = (name: string): name is Flag => (FLAGS as readonly string[]).includes(name);

/** One fact of a point, as a condition. */
export const conditionOf = (name: string, least: number) =>
  isFlag(name) ? { flag: name } : { atLeast: [name as Dimension, least as Exclude<Severity, 0>] as const };

/** Whether the second point contains everything the first one needs. */
export const isWithin = (needed: Point, point: Point): boolean => {
  for (const [name, least] of needed) if ((point.get(name) ?? 0) < least) return false;
  return true;
};

/** The union of both points. */
export function joined(one: Point, other: Point): Point {
  const both = new Map(one);
  for (const [name, least] of other) both.set(name, Math.max(both.get(name) ?? 0, least));
  return both;
}

/** The point with one fact reduced by one step. */
export function oneLess(point: Point, name: string): Point {
  const less = new Map(point);
  const value = (point.get(name) ?? 0) - 1;
  if (value > 0) less.set(name, value);
  else less.delete(name);
  return less;
}

/** Only those that need nothing beyond what another one needs already. */
function smallest(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    if (kept.some((one) => isWithin(one, point))) continue;
    const still = kept.filter((one) => !isWithin(point, one));
    kept.splice(0, kept.length, ...still, point);
  }
  return kept;
}

function written(condition: RuleCondition): readonly Point[] {
  if ("all" in condition)
    return condition.all
      .map(pointsOf)
      .reduce<readonly Point[]>(
        (before, next) => before.flatMap((one) => next.map((two) => joined(one, two))),
        [new Map()],
      );
  if ("any" in condition) return condition.any.flatMap(pointsOf);
  if ("flag" in condition) return [new Map([[condition.flag, 1]])];
  const [name, least] = condition.atLeast;
  return (name === "NEED" ? NEED_DIMENSIONS : [name]).map((one) => new Map([[one, least]]));
}

const kept = new WeakMap<RuleCondition, readonly Point[]>();

/**
 * Every minimal point at which a condition holds. Conditions have no "not" and no "less than", so a condition holds
 * exactly if one of its minimal points is reached or exceeded. If there is none, it never holds.
 */
export function pointsOf(condition: RuleCondition): readonly Point[] {
  const known = kept.get(condition);
  if (known) return known;
  const fresh = smallest(written(condition));
  kept.set(condition, fresh);
  return fresh;
}

/** Every minimal point of every rule. */
export const rulePoints = ({ rules }: Pick<Questionnaire, "rules">) =>
  rules.flatMap((rule) => pointsOf(rule.when).map((point) => ({ rule, point })));
