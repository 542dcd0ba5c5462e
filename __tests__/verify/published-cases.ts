import type { DerivedEffect, Questionnaire } from "../../lib/questionnaire/definition";
import { Ledger } from "../../lib/questionnaire/ledger";
import { enterAnswer, enterDerived } from "../../lib/questionnaire/path";
import { questionOf } from "../../lib/questionnaire/questions";
import { DIMENSIONS, FLAGS } from "../../lib/rules/dimensions";
import { levelOfRank, routeOfRank } from "../../lib/rules/levels";
import { driversOf, type RatedFacts, rate } from "../../lib/rules/rate";
import { derivedCases } from "../cases/derived-cases";
import { oneShort, situationIn, situationsAt } from "../cases/notation";
import type { RulesetVector } from "../cases/ruleset-vector";
import { rulesetVectors, singleDimensions } from "../cases/ruleset-vectors";
import { stageCases } from "../cases/stage-cases";
import { thresholdCases } from "../cases/threshold-cases";
import { thresholdRows } from "../cases/threshold-rows";

type Expected = Partial<Pick<RulesetVector, "level" | "route" | "drivers">>;

/** Whether the decision for a situation is the expected one. */
function decides(questionnaire: Questionnaire, situation: RatedFacts, { level, route, drivers }: Expected): boolean {
  const rating = rate(questionnaire, situation);
  return (
    levelOfRank(rating.level) === level &&
    (route === undefined || routeOfRank(rating.route) === route) &&
    (drivers === undefined ||
      driversOf(rating)
        .map(({ id }) => id)
        .join() === drivers.join())
  );
}

const thresholds = thresholdCases.flatMap(({ id, level, route, at }) =>
  situationsAt(at).map((one) => ({
    id,
    level,
    route,
    at: one,
    met: situationIn(one),
    short: oneShort(one).map((less) => ({ less, situation: situationIn(less) })),
  })),
);

function* brokenThresholds(questionnaire: Questionnaire, of = thresholds): Generator<string> {
  for (const { id, level, route, at, met, short } of of) {
    const floor = rate(questionnaire, met).floors.find((one) => one.id === id);
    if (floor?.level !== level || floor.route !== route) yield `${id} at ${at}`;
    for (const { less, situation } of short)
      if (rate(questionnaire, situation).floors.some((one) => one.id === id)) yield `${id} already at ${less}`;
  }
}

/** The dimensions and flags that answers set, ignoring their gates. */
function comesTo(questionnaire: Questionnaire, answers: (typeof derivedCases)[number]["answers"]): string {
  const ledger = new Ledger(questionnaire);
  for (const [id, answer] of Object.entries(answers))
    enterAnswer(questionnaire, ledger, questionOf(questionnaire, id), answer);
  const derived = new Set<DerivedEffect>();
  while (enterDerived(questionnaire, ledger, derived));
  return [
    ...DIMENSIONS.filter((name) => ledger.dimension(name) > 0).map((name) => `${name}${ledger.dimension(name)}`),
    ...FLAGS.filter((name) => ledger.flag(name)),
  ]
    .sort()
    .join(" ");
}

function* brokenDerived(questionnaire: Questionnaire): Generator<string> {
  for (const { name, answers, comes } of derivedCases)
    if (comesTo(questionnaire, answers) !== comes.split(" ").sort().join(" ")) yield name;
}

function* brokenSituations(questionnaire: Questionnaire): Generator<string> {
  for (const stage of stageCases) if (!decides(questionnaire, situationIn(stage.given), stage)) yield stage.name;
  for (const vector of [...rulesetVectors, ...singleDimensions])
    if (!decides(questionnaire, situationIn(vector.given), vector)) yield vector.name;
  for (const { rule, at, less } of thresholdRows)
    for (const one of [at, less])
      if (!decides(questionnaire, situationIn(one.given), one)) yield `${rule} at ${one.given}`;
}

/**
 * Every published case that a questionnaire fails. If it differs in one rule, stage or derived effect, the cases most
 * likely to fail come first.
 */
export function* brokenCases(questionnaire: Questionnaire, differsIn?: string): Generator<string> {
  const own = thresholds.filter(({ id }) => id === differsIn);
  const all = [brokenThresholds, brokenSituations, brokenDerived];
  yield* brokenThresholds(questionnaire, own);
  for (const broken of own.length > 0 ? all : all.toReversed()) yield* broken(questionnaire);
}

/** The ids of rules with cases of their own at the threshold and one step below it. */
export const rulesWithCases: readonly string[] = [...new Set(thresholds.map(({ id }) => id))];
