import { DIMENSIONS, type Dimension, FLAGS, NEED_DIMENSIONS } from "../../lib/assessment/dimensions";
import type { LevelRank, RouteRank } from "../../lib/assessment/levels";
import { type RuleSet, rate, type Situation } from "../../lib/assessment/rate";
import type { Rule, TreatmentResponse } from "../../lib/assessment/rule";
import { atomsOf, type RuleCondition } from "../../lib/condition";
import type { Questionnaire } from "../../lib/questionnaire/definition";
import { Diagrams, type Node } from "./diagram";

/** Best to worst. Without an answer present care counts in full, as for "too early". */
export const RESPONSES: readonly (TreatmentResponse | null)[] = ["improving", null, "too-early", "same", "worse"];

/** Everything a rule or a stage can look at: 14 dimensions, 14 flags, present care and how it goes. */
const newDiagrams = (): Diagrams =>
  new Diagrams([
    ...DIMENSIONS.map((name) => ({ name, values: 5 })),
    ...FLAGS.map((name) => ({ name, values: 2 })),
    { name: "current", values: 5 },
    { name: "response", values: RESPONSES.length },
  ]);

const both = (a: number, b: number) => Math.min(a, b);
const either = (a: number, b: number) => Math.max(a, b);

/** 1 where the condition holds. */
export function diagramOf(diagrams: Diagrams, condition: RuleCondition): Node {
  if ("all" in condition)
    return condition.all.map((part) => diagramOf(diagrams, part)).reduce((a, b) => diagrams.combine(a, b, both), 1);
  if ("any" in condition)
    return condition.any.map((part) => diagramOf(diagrams, part)).reduce((a, b) => diagrams.combine(a, b, either), 0);
  if ("flag" in condition) return diagrams.of(condition.flag, (value) => value);
  const [name, least] = condition.atLeast;
  const names = name === "NEED" ? NEED_DIMENSIONS : [name];
  return names
    .map((one) => diagrams.of(one, (value) => (value >= least ? 1 : 0)))
    .reduce((a, b) => diagrams.combine(a, b, either));
}

/** A level and a route as one leaf. */
export const verdict = (level: number, route: number): number => level * 8 + route;
export const levelIn = (leaf: number): number => leaf >> 3;
export const routeIn = (leaf: number): number => leaf & 7;
export const higher = (a: number, b: number) =>
  verdict(Math.max(levelIn(a), levelIn(b)), Math.max(routeIn(a), routeIn(b)));

/** Outpatient care, no route. */
export const NOTHING = verdict(1, 0);

/** What one rule asks for where it holds. */
export const floorOf = (diagrams: Diagrams, { level, route }: Pick<Rule, "level" | "route">, on: Node): Node =>
  diagrams.map(on, (is) => (is === 1 ? verdict(level ?? 1, route) : NOTHING));

/** What the rules alone ask for, before any stage. */
const baseOf = (diagrams: Diagrams, { rules }: Pick<RuleSet, "rules">): Node =>
  rules
    .map((rule) => floorOf(diagrams, rule, diagramOf(diagrams, rule.when)))
    .reduce((a, b) => diagrams.combine(a, b, higher), NOTHING);

/** A situation read from a combination of values. */
export const situationOf = (value: (name: string) => number): Situation => ({
  dimension: (name) => (name === "NEED" ? Math.max(...NEED_DIMENSIONS.map(value)) : value(name)),
  flag: (name) => value(name) === 1,
  current: value("current"),
  response: RESPONSES[value("response")] ?? null,
});

/** 1 where the highest clinical dimension is exactly this. */
const needIs = (diagrams: Diagrams, need: number): Node => {
  const least = (value: number) =>
    value === 0 ? 1 : diagramOf(diagrams, { atLeast: ["NEED", value as 1 | 2 | 3 | 4] });
  return need === 4 ? least(4) : diagrams.combine(least(need), least(need + 1), (a, b) => (a === 1 && b === 0 ? 1 : 0));
};

/** A rule that always holds and asks for this. */
const ruleAsking = (leaf: number): Rule => ({
  id: "base",
  when: { all: [] },
  route: routeIn(leaf) as RouteRank,
  ...(levelIn(leaf) > 1 ? { level: levelIn(leaf) as Exclude<LevelRank, 1> } : {}),
  sources: [],
});

/**
 * Level and route of every situation. The stages are run as they are, once for every level and route the rules can ask
 * for and every value of what stages read; `calls` is how often.
 */
function decisionOf(diagrams: Diagrams, ruleSet: RuleSet): { readonly decision: Node; readonly calls: number } {
  const base = baseOf(diagrams, ruleSet);
  const read = new Set<string>(
    ruleSet.stages.settings.flatMap(({ when }) =>
      atomsOf(when).flatMap((atom) => ("flag" in atom ? [atom.flag] : "atLeast" in atom ? [atom.atLeast[0]] : [])),
    ),
  );
  if (read.has("NEED")) throw new Error("Settings read a dimension, not the highest of several.");
  const names = [...read, "current", "response"];
  let calls = 0;
  let decision: Node = 0;
  for (const leaf of diagrams.counts(base).keys()) {
    const only = { rules: [ruleAsking(leaf)], stages: ruleSet.stages };
    for (let need = 0; need <= 4; need++) {
      const staged = diagrams.from(names, (chosen) => {
        const situation = situationOf((name) => chosen.get(name) ?? 0);
        calls++;
        const { level, route } = rate(only, {
          ...situation,
          dimension: (name) => (name === "NEED" ? need : (chosen.get(name as Dimension) ?? 0)),
        });
        return verdict(level, route);
      });
      const here = diagrams.combine(needIs(diagrams, need), base, (on, value) => (on === 1 && value === leaf ? 1 : 0));
      const part = diagrams.combine(here, staged, (on, value) => (on === 1 ? value : 0));
      decision = diagrams.combine(decision, part, either);
    }
  }
  return { decision, calls };
}

/** Every situation of a questionnaire, decided. */
export interface SituationSpace {
  readonly diagrams: Diagrams;
  readonly base: Node;
  readonly decision: Node;
  /** Where each rule holds. */
  readonly rules: readonly { readonly rule: Rule; readonly holds: Node }[];
  readonly stageCalls: number;
}
const spaces = new WeakMap<Questionnaire, SituationSpace>();

export function situationSpaceOf(questionnaire: Questionnaire): SituationSpace {
  const known = spaces.get(questionnaire);
  if (known) return known;
  const diagrams = newDiagrams();
  const { decision, calls } = decisionOf(diagrams, questionnaire);
  const rules = questionnaire.rules.map((rule) => ({ rule, holds: diagramOf(diagrams, rule.when) }));
  const space = { diagrams, base: baseOf(diagrams, questionnaire), decision, rules, stageCalls: calls };
  spaces.set(questionnaire, space);
  return space;
}

/** The first situation that passes, in words; null where none does. */
export function exampleOf({ diagrams }: SituationSpace, node: Node, passes = (value: number) => value === 1) {
  const found = diagrams.find(node, passes);
  if (found === null) return null;
  const said = [...found].filter(([name, value]) => value > 0 || name === "response");
  const parts = said.map(([name, value]) => {
    if (name === "response") return `response ${RESPONSES[value] ?? "none"}`;
    return (FLAGS as readonly string[]).includes(name) ? name : `${name} ${value}`;
  });
  return parts.join(", ") || "nothing the matter";
}
