import { type RuleFacts, ruleTestOf } from "./condition";
import type { LevelRank, RouteRank } from "./levels";
import type { Rule, Stages, TreatmentResponse } from "./rule";

/** What rules can read: dimensions and flags, and, for stages, current care and how it is going. */
export interface RatedFacts extends RuleFacts {
  /** 0 none or medicine only, 1 therapy or counseling visits, 2 IOP, 3 PHP, 4 residential or inpatient. */
  readonly current: number;
  readonly response: TreatmentResponse | null;
}

/** Rules and stages, as a questionnaire holds them. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly stages: Stages;
}

/** A floor that applies: a rule or a stage, with the level and the route it asks for. */
export interface Floor {
  readonly id: string;
  readonly level: LevelRank;
  readonly route: RouteRank;
}

export interface Rating {
  readonly level: LevelRank;
  readonly route: RouteRank;
  /** Every rule that holds, in table order, then every stage that set a floor. */
  readonly floors: readonly Floor[];
  /** Stay in the current program until the person and their team agree on a change. */
  readonly stay: boolean;
}

const noBetter = (situation: RatedFacts) => situation.response === "same" || situation.response === "worse";

interface Compiled {
  readonly floor: Floor;
  readonly test: (facts: RuleFacts) => boolean;
}
const compiledRules = new WeakMap<readonly Rule[], readonly Compiled[]>();

function compile(rules: readonly Rule[]): readonly Compiled[] {
  const known = compiledRules.get(rules);
  if (known) return known;
  const fresh = rules.map((rule) => ({
    floor: { id: rule.id, level: rule.level ?? (1 as const), route: rule.route },
    test: ruleTestOf(rule.when),
  }));
  compiledRules.set(rules, fresh);
  return fresh;
}

/** Every rule that holds, in table order. Rates nothing. */
export function rulesHolding({ rules }: Pick<RuleSet, "rules">, facts: RuleFacts): Floor[] {
  const holding: Floor[] = [];
  for (const { floor, test } of compile(rules)) if (test(facts)) holding.push(floor);
  return holding;
}

/** S1. Never asks for more than residential care. */
function stepUpLevel(stages: Stages, situation: RatedFacts): LevelRank {
  if (!noBetter(situation)) return 1;
  const need = situation.dimension("NEED");
  let level: LevelRank = 1;
  for (const row of stages.stepUp.rows)
    if (row.current === situation.current && need >= row.needAtLeast && row.level > level) level = row.level;
  return level;
}

/** S2. The only place where an answer lowers a floor, and only the floor set by current care itself. */
function presentCareLevel(stages: Stages, situation: RatedFacts): LevelRank {
  const present = Math.min(situation.current, stages.stepDown.highest);
  return Math.max(1, present - (situation.response === "improving" ? 1 : 0)) as LevelRank;
}

/**
 * Level ("at least") and route of a situation. The highest floor wins; rules have no order and nothing subtracts.
 * Source of the method: published criteria named beside each rule.
 */
export function rate({ rules, stages }: RuleSet, situation: RatedFacts): Rating {
  const floors = rulesHolding({ rules }, situation);
  let level: LevelRank = 1;
  let route: RouteRank = 0;
  const count = (floor: Floor) => {
    if (floor.level > level) level = floor.level;
    if (floor.route > route) route = floor.route;
  };
  const raise = (floor: Floor) => {
    floors.push(floor);
    count(floor);
  };
  for (const floor of floors) count(floor);

  const stepUp = stepUpLevel(stages, situation);
  if (stepUp > 1) raise({ id: stages.stepUp.id, level: stepUp, route: 0 });

  const beforeSettings = level;
  for (const setting of stages.settings)
    if (setting.at === beforeSettings && ruleTestOf(setting.when)(situation))
      raise({ id: setting.id, level: setting.level, route: setting.route });

  const present = presentCareLevel(stages, situation);
  if (present > 1) raise({ id: stages.stepDown.id, level: present, route: 0 });

  const stay = situation.current >= 2 && Math.min(situation.current, stages.stepDown.highest) >= level;
  return { level, route, floors, stay };
}

/**
 * The floors that decide: those at the level, or, for outpatient care, those that ask for the route; none if nothing asks
 * for anything.
 */
export function driversOf({ level, route, floors }: Rating): readonly Floor[] {
  if (level > 1) return floors.filter((floor) => floor.level === level);
  return route === 0 ? [] : floors.filter((floor) => floor.route === route);
}
