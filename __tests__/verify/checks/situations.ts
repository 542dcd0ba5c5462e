import type { Questionnaire } from "../../../lib/questionnaire/definition";
import { type Condition, ruleTestOf } from "../../../lib/rules/condition";
import { INTERRUPTING_ROUTE } from "../../../lib/rules/levels";
import { rate } from "../../../lib/rules/rate";
import { type Check, type Finding, MOST_EXAMPLES } from "../check";
import { oneLess, pointsOf, rulePoints } from "../minimal-points";
import { ALL_SITUATIONS, asksAsMuch, baseAt, inWords, RESPONSES, situationAt, THINGS_READ } from "../situation-at";
import { stageSpaceOf } from "../stage-space";

const RESIDENTIAL = 4;
const INPATIENT = 5;
const URGENT = 2;
/** Danger from another person interrupts like any other and says nothing about the care someone needs. */
const WITHOUT_LEVEL = ["home"];

/** What a rule may consist of. More of anything can never turn any of these off. */
const ONLY_RAISING = ["all", "any", "atLeast", "flag"];

/** Every part of a condition that a rule may not contain. */
function lowering(condition: Condition): readonly string[] {
  const others = Object.keys(condition).filter((key) => !ONLY_RAISING.includes(key));
  const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : [];
  const asksForNothing = "atLeast" in condition && condition.atLeast[1] < 1 ? ["at least nothing"] : [];
  return [...others, ...asksForNothing, ...parts.flatMap(lowering)];
}

/**
 * Rules consist of "at least" and flags, so more of anything keeps every rule that held, and the highest level and
 * route with it. That leaves the stages, which are executed for every combination of their inputs.
 */
function neverLower(questionnaire: Questionnaire): Finding {
  const { rules, stages } = questionnaire;
  const violations = [...rules, ...stages.settings].flatMap(({ id, when }) =>
    lowering(when).map((what) => `${id} reads ${what}, which more of something could switch off`),
  );
  let enumerated = BigInt(rules.length + stages.settings.length);
  if (violations.length > 0) return { enumerated, violations };
  const space = stageSpaceOf(questionnaire);
  for (const stage of space.all()) {
    const now = space.at(stage);
    for (const [what, more] of space.oneMore(stage)) {
      enumerated++;
      if (!asksAsMuch(space.at(more), now) && violations.length < MOST_EXAMPLES)
        violations.push(`one step more of ${what} lowers level or route: ${space.inWords(stage)}`);
    }
  }
  return { enumerated, covers: ALL_SITUATIONS * THINGS_READ, violations };
}

/** Rule by rule, at each of its minimal points; the highest level and route win, so nothing else can take them back. */
function acuteInterrupts(questionnaire: Questionnaire): Finding {
  const { rules, stages } = questionnaire;
  const violations: string[] = [];
  const points = rulePoints(questionnaire);
  for (const { rule, point } of points) {
    const { level, route } = rate(questionnaire, situationAt(point));
    const says = (what: string) => violations.push(`${what}: ${rule.id} at ${inWords(point)}`);
    const interrupts = rule.route >= INTERRUPTING_ROUTE;
    const kind = rule.acute;
    if (kind && (!interrupts || route < INTERRUPTING_ROUTE)) says("an acute rule holds without the crisis route");
    if (!kind && interrupts) says("the crisis route without an acute rule");
    if (kind && !WITHOUT_LEVEL.includes(kind) && level < INPATIENT) says("an acute rule below inpatient care");
    if (rule.level === INPATIENT && rule.route < URGENT) says("inpatient care without an urgent route");
  }
  for (const { id, level, route } of stages.settings)
    if (level === INPATIENT || route >= INTERRUPTING_ROUTE) violations.push(`the stage ${id} asks for emergency care`);
  if (stages.stepUp.rows.some(({ level }) => (level as number) >= INPATIENT) || stages.stepDown.highest >= INPATIENT)
    violations.push("present care asks for emergency care");
  return {
    enumerated: BigInt(points.length),
    covers: ALL_SITUATIONS,
    violations,
    listed: rules.filter(({ acute }) => acute && WITHOUT_LEVEL.includes(acute)).map(({ id }) => id),
  };
}

function stagesKeep(questionnaire: Questionnaire): Finding {
  const space = stageSpaceOf(questionnaire);
  const violations: string[] = [];
  let enumerated = 0n;
  for (const stage of space.all()) {
    enumerated++;
    const all = space.at(stage);
    const refuse = (what: string) => violations.push(`${what}: ${space.inWords(stage)}`);
    const present = Math.min(stage.current, RESIDENTIAL);
    const least = present - (RESPONSES[stage.response] === "improving" ? 1 : 0);
    if (!asksAsMuch(all, stage)) refuse("a stage lowers what the rules ask for");
    if (all.level === INPATIENT && stage.level < INPATIENT) refuse("a stage alone asks for inpatient care");
    if (all.level < least)
      refuse("someone in a program is sent lower than one step below it, or lower at all without saying they improve");
    if (violations.length >= MOST_EXAMPLES) break;
  }
  return { enumerated, covers: ALL_SITUATIONS, violations };
}

/**
 * Rules that may raise the level by more than one in a single step without an emergency; each is a floor of its own.
 */
const LARGE_STEPS: readonly string[] =
  "Q1 Q3 Q4 Q5 Q6 Q7 Q8 Q9 Q10 Q11 Q12 Q13 P1 P3 P4 P5 P6 P7 P9 P9b P13 P15 P16 P17".split(" ");

/**
 * A rule starts to hold when one fact moves by one step: before that, the situation was one step short of one of its
 * minimal points and had at least everything else that point names. Less around it only makes the jump larger, so the
 * minimal points show every possible jump.
 */
function rungByRung(questionnaire: Questionnaire): Finding {
  const found = new Set<string>();
  const violations: string[] = [];
  let enumerated = 0n;
  for (const { rule, point } of rulePoints(questionnaire)) {
    if (rule.level === undefined || rule.level >= INPATIENT) continue;
    for (const name of point.keys()) {
      enumerated++;
      const before = oneLess(point, name);
      if (ruleTestOf(rule.when)(situationAt(before))) violations.push(`${rule.id} already holds at ${inWords(before)}`);
      const jump = rate(questionnaire, situationAt(point)).level - rate(questionnaire, situationAt(before)).level;
      if (jump <= 1 || rate(questionnaire, situationAt(point)).level !== rule.level) continue;
      found.add(rule.id);
      if (!LARGE_STEPS.includes(rule.id))
        violations.push(`${rule.id} moves the level by more than one: ${name} from ${inWords(before)}`);
    }
  }
  // What the stages add to a step: one level at most, except where home or support ask for the next setting.
  const space = stageSpaceOf(questionnaire);
  for (const stage of space.all())
    for (const [what, more] of space.oneMore(stage)) {
      if (what === "route" || space.isSetting(more) || violations.length >= MOST_EXAMPLES) continue;
      enumerated++;
      const { level } = space.at(more);
      if (level - space.at(stage).level > 1 && level < INPATIENT)
        violations.push(`present care moves the level by more than one: ${what} from ${space.inWords(stage)}`);
    }
  violations.push(
    ...LARGE_STEPS.filter((id) => !found.has(id)).map((id) => `${id} moves the level by one at most after all`),
  );
  return {
    enumerated,
    covers: ALL_SITUATIONS * THINGS_READ,
    violations,
    listed: questionnaire.rules.map(({ id }) => id).filter((id) => found.has(id)),
  };
}

/** Rules that another rule always matches or exceeds; they exist to give their own reason. */
const SAID_BY_ANOTHER: readonly string[] = ["I3"];

/**
 * What the other rules ask for at each minimal point of a rule, they ask for wherever the rule holds. If a rule decides
 * anywhere, it decides at one of its minimal points.
 */
function noRuleDead(questionnaire: Questionnaire): Finding {
  const { rules } = questionnaire;
  const violations: string[] = [];
  const said: string[] = [];
  let enumerated = 0n;
  for (const rule of rules) {
    const points = pointsOf(rule.when);
    enumerated += BigInt(points.length);
    const others = { rules: rules.filter((other) => other !== rule) };
    const asks = { level: rule.level ?? 1, route: rule.route };
    if (points.every((point) => asksAsMuch(baseAt(others, point), asks))) said.push(rule.id);
    const decides = points.some((point) => {
      const { level, route } = rate(questionnaire, situationAt(point));
      return level === rule.level || (rule.route > 0 && route === rule.route);
    });
    if (points.length === 0) violations.push(`${rule.id} never holds`);
    else if (!decides) violations.push(`${rule.id} never decides`);
  }
  violations.push(
    ...said
      .filter((id) => !SAID_BY_ANOTHER.includes(id))
      .map((id) => `${id} is said by other rules in every situation`),
    ...SAID_BY_ANOTHER.filter((id) => !said.includes(id)).map((id) => `${id} says something of its own after all`),
  );
  return { enumerated, covers: ALL_SITUATIONS * BigInt(rules.length), violations, listed: said };
}

export const situationChecks: readonly Check[] = [
  { property: "never-lower", basis: "structure", run: neverLower },
  { property: "acute-interrupts", basis: "structure", run: acuteInterrupts },
  { property: "stages-keep", basis: "structure", run: stagesKeep },
  { property: "rung-by-rung", basis: "structure", run: rungByRung },
  { property: "no-rule-dead", basis: "structure", run: noRuleDead },
];
