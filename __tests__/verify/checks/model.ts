import type { Questionnaire } from "../../../lib/questionnaire/definition";
import { ruleTestOf } from "../../../lib/rules/condition";
import { DIMENSIONS, FLAGS } from "../../../lib/rules/dimensions";
import { rate } from "../../../lib/rules/rate";
import { type Check, type Finding, MOST_EXAMPLES } from "../check";
import { isWithin, type Point, pointsOf } from "../minimal-points";
import { Random } from "../random";
import { type Asked, inWords, RESPONSES, situationAt } from "../situation-at";
import { stageSpaceOf } from "../stage-space";

const SAMPLES = 50_000;

/** Every combination of what the points name, each just below or at its threshold. */
function* around(points: readonly Point[]): Generator<Point> {
  const values = new Map<string, Set<number>>();
  for (const point of points)
    for (const [name, least] of point) values.set(name, (values.get(name) ?? new Set()).add(least - 1).add(least));
  const names = [...values.keys()];
  const chosen = new Map<string, number>();
  function* choose(depth: number): Generator<Point> {
    const name = names[depth];
    if (name === undefined) {
      yield chosen;
      return;
    }
    for (const value of values.get(name) ?? []) {
      chosen.set(name, value);
      yield* choose(depth + 1);
    }
  }
  yield* choose(0);
}

type Model = (point: Point, current: number, response: number) => Asked;

/** Compiles the rules' minimal points once, and then applies the stages. */
function modelOf(questionnaire: Questionnaire): Model {
  const rows = questionnaire.rules.map(({ when, level = 1, route }) => ({ points: pointsOf(when), level, route }));
  const space = stageSpaceOf(questionnaire);
  return (point, current, response) => {
    const base = { level: 1, route: 0 };
    for (const { points, level, route } of rows) {
      if ((level <= base.level && route <= base.route) || !points.some((one) => isWithin(one, point))) continue;
      base.level = Math.max(base.level, level);
      base.route = Math.max(base.route, route);
    }
    return space.at(space.stageOf(base, point, current, response));
  };
}

/**
 * The minimal points agree with the running code: each rule around each of its thresholds, and the whole decision in a
 * large sample. The stages need no such check, because they are executed as they are.
 */
function sameAsTheCode(questionnaire: Questionnaire): Finding {
  const violations: string[] = [];
  let enumerated = 0n;
  const model = modelOf(questionnaire);
  for (const { id, when } of [...questionnaire.rules, ...questionnaire.stages.settings]) {
    const test = ruleTestOf(when);
    const points = pointsOf(when);
    for (const point of around(points)) {
      enumerated++;
      if (test(situationAt(point)) !== points.some((one) => isWithin(one, point)))
        violations.push(`${id} is not what its smallest ways say at ${inWords(point)}`);
      if (violations.length >= MOST_EXAMPLES) return { enumerated, violations };
    }
  }
  const random = new Random(20261124);
  for (let sample = 0; sample < SAMPLES && violations.length < MOST_EXAMPLES; sample++) {
    const often = random.next() ** 2;
    const point = new Map<string, number>([
      ...DIMENSIONS.map((name) => [name, random.chance(often) ? random.below(5) : 0] as const),
      ...FLAGS.map((name) => [name, random.chance(often) ? 1 : 0] as const),
    ]);
    const current = random.below(5);
    const response = random.below(RESPONSES.length);
    const { level, route } = rate(questionnaire, situationAt(point, current, RESPONSES[response] ?? null));
    const said = model(point, current, response);
    enumerated++;
    if (level !== said.level || route !== said.route)
      violations.push(`the decision is not what its smallest ways say at ${inWords(point)}`);
  }
  return { enumerated, violations };
}

export const modelChecks: readonly Check[] = [{ property: "same-as-the-code", basis: "sample", run: sameAsTheCode }];
