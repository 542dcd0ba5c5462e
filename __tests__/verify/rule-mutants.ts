import type { DerivedEffect, Questionnaire } from "../../lib/questionnaire/definition";
import type { Condition } from "../../lib/rules/condition";
import type { Rule } from "../../lib/rules/rule";

/** The questionnaire with one change to its decision, and a description of the change. */
export interface Mutant {
  /** The id of the rule, stage or derived effect that differs. */
  readonly of: string;
  readonly what: string;
  readonly questionnaire: Questionnaire;
}

const without = <T>(list: readonly T[], index: number): readonly T[] => list.filter((_, place) => place !== index);
const withOne = <T>(list: readonly T[], index: number, one: T): readonly T[] =>
  list.map((other, place) => (place === index ? one : other));

/** Every condition that differs by one threshold, one code, one omitted part, or "all" and "any" swapped. */
function changedConditions<C extends Condition>(condition: C): readonly (readonly [what: string, changed: C])[] {
  const as = (changed: Condition) => changed as C;
  if ("atLeast" in condition) {
    const [name, least] = condition.atLeast;
    return [least - 1, least + 1]
      .filter((value) => value >= 1 && value <= 5)
      .map((value) => [`${name} ${least} → ${value}`, as({ atLeast: [name, value as 1] })]);
  }
  if ("score" in condition) {
    const [id, least] = condition.score;
    return [least - 1, least + 1].map((value) => [`${id} ${least} → ${value}`, as({ score: [id, value] })]);
  }
  if ("answered" in condition) {
    const [id, codes] = condition.answered;
    return codes.map((code, index) => [`${id} without ${code}`, as({ answered: [id, without(codes, index)] })]);
  }
  if (!("all" in condition || "any" in condition)) return [];
  const parts: readonly Condition[] = "all" in condition ? condition.all : condition.any;
  const joined = (some: readonly Condition[]) => as("all" in condition ? { all: some } : { any: some });
  return [
    ...parts.flatMap((part, index) =>
      changedConditions(part).map(([what, changed]) => [what, joined(withOne(parts, index, changed))] as const),
    ),
    ...parts.map((part, index) => [`without ${JSON.stringify(part)}`, joined(without(parts, index))] as const),
    ...(parts.length > 1
      ? [["all and any swapped", as("all" in condition ? { any: parts } : { all: parts })] as const]
      : []),
  ];
}

const others = (values: readonly number[], value: number) => values.filter((other) => other !== value);

function changedRules(rule: Rule): readonly (readonly [what: string, changed: Rule])[] {
  const { level, ...routeOnly } = rule;
  const levels = others([1, 2, 3, 4, 5], level ?? 1).map((other): readonly [string, Rule] => [
    `level ${level ?? 1} → ${other}`,
    other === 1 ? routeOnly : { ...rule, level: other as 2 },
  ]);
  const routes = others([0, 1, 2, 3, 4], rule.route).map((other): readonly [string, Rule] => [
    `route ${rule.route} → ${other}`,
    { ...rule, route: other as 0 },
  ]);
  const conditions = changedConditions(rule.when).map(([what, when]): readonly [string, Rule] => [
    what,
    { ...rule, when },
  ]);
  return [...levels, ...routes, ...conditions];
}

function ruleMutants(questionnaire: Questionnaire): Mutant[] {
  const { rules } = questionnaire;
  return rules.flatMap((rule, index) => [
    { of: rule.id, what: `${rule.id} deleted`, questionnaire: { ...questionnaire, rules: without(rules, index) } },
    ...changedRules(rule).map(([what, changed]) => ({
      of: rule.id,
      what: `${rule.id}: ${what}`,
      questionnaire: { ...questionnaire, rules: withOne(rules, index, changed) },
    })),
  ]);
}

function stageMutants(questionnaire: Questionnaire): Mutant[] {
  const { stages } = questionnaire;
  const { stepUp, settings, stepDown } = stages;
  const to = (what: string, change: Partial<typeof stages>): Mutant => ({
    of: what.split(/[ :]/)[0] ?? what,
    what,
    questionnaire: { ...questionnaire, stages: { ...stages, ...change } },
  });
  const rows = stepUp.rows.flatMap((row, index) => [
    to(`${stepUp.id} row ${index} deleted`, { stepUp: { ...stepUp, rows: without(stepUp.rows, index) } }),
    ...(["current", "needAtLeast", "level"] as const).flatMap((name) =>
      [-1, 1].map((step) =>
        to(`${stepUp.id} row ${index}: ${name} by ${step}`, {
          stepUp: { ...stepUp, rows: withOne(stepUp.rows, index, { ...row, [name]: row[name] + step }) },
        }),
      ),
    ),
  ]);
  const rewritten = settings.flatMap((setting, index) => {
    const set = (what: string, changed: typeof setting) =>
      to(`${setting.id}: ${what}`, { settings: withOne(settings, index, changed) });
    return [
      to(`${setting.id} deleted`, { settings: without(settings, index) }),
      ...others([1, 2, 3, 4, 5], setting.at).map((at) => set(`at ${at}`, { ...setting, at: at as 1 })),
      ...others([1, 2, 3, 4, 5], setting.level).map((level) =>
        set(`level ${level}`, { ...setting, level: level as 1 }),
      ),
      ...others([0, 1, 2, 3, 4], setting.route).map((route) =>
        set(`route ${route}`, { ...setting, route: route as 0 }),
      ),
      ...changedConditions(setting.when).map(([what, when]) => set(what, { ...setting, when })),
    ];
  });
  // No current care is above residential, so a higher limit would be an equivalent mutant.
  const limits = [1, 2, 3].map((highest) =>
    to(`${stepDown.id}: ${highest}`, { stepDown: { ...stepDown, highest: highest as 1 } }),
  );
  return [...rows, ...rewritten, ...limits];
}

function derivedMutants(questionnaire: Questionnaire): Mutant[] {
  const { derived } = questionnaire;
  return derived.flatMap((effect, index) => {
    const set = (what: string, changed: DerivedEffect): Mutant => ({
      of: effect.id,
      what: `${effect.id}: ${what}`,
      questionnaire: { ...questionnaire, derived: withOne(derived, index, changed) },
    });
    return [
      {
        of: effect.id,
        what: `${effect.id} deleted`,
        questionnaire: { ...questionnaire, derived: without(derived, index) },
      },
      ...Object.entries(effect.sets ?? {}).flatMap(([name, value]) =>
        others([1, 2, 3, 4], value).map((other) =>
          set(`${name} ${value} → ${other}`, { ...effect, sets: { ...effect.sets, [name]: other as 1 } }),
        ),
      ),
      ...changedConditions(effect.when).map(([what, when]) => set(what, { ...effect, when })),
    ];
  });
}

/** Each rule, stage and derived effect deleted; each threshold, level, route and part of a condition changed. */
export const rulesMutants = (questionnaire: Questionnaire): readonly Mutant[] => [
  ...ruleMutants(questionnaire),
  ...stageMutants(questionnaire),
  ...derivedMutants(questionnaire),
];
