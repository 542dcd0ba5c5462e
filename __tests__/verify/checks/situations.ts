import { INTERRUPTING_ROUTE } from "../../../lib/assessment/levels";
import type { Questionnaire } from "../../../lib/questionnaire/definition";
import type { Check, Finding } from "../check";
import type { Node } from "../diagram";
import {
  exampleOf,
  floorOf,
  higher,
  levelIn,
  NOTHING,
  RESPONSES,
  routeIn,
  type SituationSpace,
  situationSpaceOf,
} from "../situation-space";

const RESIDENTIAL = 4;
const INPATIENT = 5;
const holds = (condition: boolean) => (condition ? 1 : 0);

/** The decision with one variable a step worse. */
const oneWorse = ({ diagrams, decision }: SituationSpace, name: string, values: number) =>
  diagrams.shift(decision, name, (index) => Math.min(index + 1, values - 1));

function neverLower(questionnaire: Questionnaire): Finding {
  const space = situationSpaceOf(questionnaire);
  const { diagrams, decision } = space;
  const violations = diagrams.variables.flatMap(({ name, values }) => {
    const worse = oneWorse(space, name, values);
    const lower = diagrams.combine(decision, worse, (now, then) =>
      holds(levelIn(then) < levelIn(now) || routeIn(then) < routeIn(now)),
    );
    const example = exampleOf(space, lower);
    return example === null ? [] : [`one step more of ${name} lowers level or route: ${example}`];
  });
  return { combinations: diagrams.combinations * BigInt(diagrams.variables.length), violations };
}

function acuteInterrupts(questionnaire: Questionnaire): Finding {
  const space = situationSpaceOf(questionnaire);
  const { diagrams, decision, rules } = space;
  const acute = rules
    .filter(({ rule }) => rule.acute)
    .map((row) => row.holds)
    .reduce((a, b) => diagrams.combine(a, b, Math.max), 0);
  const says = (what: string, breaks: (leaf: number, on: number) => boolean) => {
    const example = exampleOf(
      space,
      diagrams.combine(decision, acute, (leaf, on) => holds(breaks(leaf, on))),
    );
    return example === null ? [] : [`${what}: ${example}`];
  };
  const interrupts = (leaf: number) => routeIn(leaf) >= INTERRUPTING_ROUTE;
  return {
    combinations: diagrams.combinations,
    violations: [
      ...says("an acute rule holds without the crisis route", (leaf, on) => on === 1 && !interrupts(leaf)),
      ...says("the crisis route without an acute rule", (leaf, on) => on === 0 && interrupts(leaf)),
      ...says("an acute rule below inpatient care", (leaf, on) => on === 1 && levelIn(leaf) < INPATIENT),
      ...says("inpatient care without an urgent route", (leaf) => levelIn(leaf) === INPATIENT && routeIn(leaf) < 2),
    ],
  };
}

function stagesKeep(questionnaire: Questionnaire): Finding {
  const space = situationSpaceOf(questionnaire);
  const { diagrams, base, decision } = space;
  const violations: string[] = [];
  const refuse = (what: string, node: number) => {
    const example = exampleOf(space, node);
    if (example !== null) violations.push(`${what}: ${example}`);
  };
  const compare = (breaks: (rules: number, all: number) => boolean) =>
    diagrams.combine(base, decision, (rules, all) => holds(breaks(rules, all)));
  refuse(
    "a stage lowers what the rules ask for",
    compare((rules, all) => levelIn(all) < levelIn(rules) || routeIn(all) < routeIn(rules)),
  );
  refuse(
    "a stage alone asks for inpatient care",
    compare((rules, all) => levelIn(all) === INPATIENT && levelIn(rules) < INPATIENT),
  );
  const floor = diagrams.from(["current", "response"], (chosen) => {
    const present = Math.min(chosen.get("current") ?? 0, RESIDENTIAL);
    return present - (RESPONSES[chosen.get("response") ?? 0] === "improving" ? 1 : 0);
  });
  refuse(
    "someone in a programme is sent lower than one step below it, or lower at all without saying they improve",
    diagrams.combine(floor, decision, (least, all) => holds(levelIn(all) < least)),
  );
  return { combinations: diagrams.combinations, violations };
}

/** Rules that can bring a one-step change of more than one level without emergency; each is a floor of its own. */
const LARGE_STEPS = "P1 P3 P4 P5 P6 P7 P9 P12 Q1 Q3 Q4 Q5 Q6 Q7 Q8 Q9 Q10 Q11 Q12 Q13".split(" ");

function rungByRung(questionnaire: Questionnaire): Finding {
  const space = situationSpaceOf(questionnaire);
  const { diagrams, decision, rules } = space;
  const found = new Set<string>();
  const violations: string[] = [];
  for (const { name, values } of diagrams.variables) {
    const worse = oneWorse(space, name, values);
    const jump = diagrams.combine(decision, worse, (now, then) =>
      levelIn(then) - levelIn(now) > 1 && levelIn(then) < INPATIENT ? levelIn(then) : 0,
    );
    if (jump === 0) continue;
    for (const { rule, holds: before } of rules) {
      const after = diagrams.shift(before, name, (index) => Math.min(index + 1, values - 1));
      const newly = diagrams.combine(before, after, (was, is) => holds(was === 0 && is === 1));
      const brings = diagrams.combine(jump, newly, (to, is) => holds(is === 1 && to === rule.level));
      if (brings === 0) continue;
      found.add(rule.id);
      if (!LARGE_STEPS.includes(rule.id))
        violations.push(`${rule.id} moves the level by more than one: ${name} from ${exampleOf(space, brings)}`);
    }
  }
  return {
    combinations: diagrams.combinations * BigInt(diagrams.variables.length),
    violations,
    listed: questionnaire.rules.map(({ id }) => id).filter((id) => found.has(id)),
  };
}

/** Rules that another rule always says as loudly; they hold to give their own reason. */
const SAID_BY_ANOTHER = ["I3", "R13"];

/** For each rule, what all the others ask for. */
function othersOf({ diagrams, rules }: SituationSpace): readonly Node[] {
  const asks = rules.map(({ rule, holds: on }) => floorOf(diagrams, rule, on));
  const before: Node[] = [NOTHING];
  for (const one of asks) before.push(diagrams.combine(before.at(-1) as Node, one, higher));
  const others: Node[] = [];
  let after: Node = NOTHING;
  for (let index = asks.length - 1; index >= 0; index--) {
    others[index] = diagrams.combine(before[index] as Node, after, higher);
    after = diagrams.combine(asks[index] as Node, after, higher);
  }
  return others;
}

function noRuleDead(questionnaire: Questionnaire): Finding {
  const space = situationSpaceOf(questionnaire);
  const { diagrams, decision, base, rules } = space;
  const others = othersOf(space);
  const said = rules.filter((_, index) => others[index] === base).map(({ rule }) => rule.id);
  const violations = said
    .filter((id) => !SAID_BY_ANOTHER.includes(id))
    .map((id) => `${id} is said by other rules in every situation`);
  for (const { rule, holds: on } of rules) {
    const decides = diagrams.combine(decision, on, (leaf, is) =>
      holds(is === 1 && (levelIn(leaf) === rule.level || (rule.route > 0 && routeIn(leaf) === rule.route))),
    );
    if (on === 0) violations.push(`${rule.id} never holds`);
    else if (decides === 0) violations.push(`${rule.id} never decides`);
  }
  return { combinations: diagrams.combinations * BigInt(rules.length), violations, listed: said };
}

export const situationChecks: readonly Check[] = [
  { property: "never-lower", exhaustive: true, run: neverLower },
  { property: "acute-interrupts", exhaustive: true, run: acuteInterrupts },
  { property: "stages-keep", exhaustive: true, run: stagesKeep },
  { property: "rung-by-rung", exhaustive: true, run: rungByRung },
  { property: "no-rule-dead", exhaustive: true, run: noRuleDead },
];
