import { describe, expect, it } from "vitest";
import type { Dimension, Flag } from "../../../lib/assessment/dimensions";
import { NEED_DIMENSIONS } from "../../../lib/assessment/dimensions";
import { levelOfRank, routeOfRank } from "../../../lib/assessment/levels";
import { driversOf, rate, type Situation } from "../../../lib/assessment/rate";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { rulesetVectors } from "../../cases/ruleset-vectors";

function situationOf(vector: (typeof rulesetVectors)[number]): Situation {
  const value = (name: Dimension) => vector.dimensions[name] ?? 0;
  return {
    dimension: (name) => (name === "NEED" ? Math.max(...NEED_DIMENSIONS.map(value)) : value(name)),
    flag: (name: Flag) => vector.flags.includes(name),
    current: vector.current ?? 0,
    response: vector.response ?? null,
  };
}

describe("the test vectors of the rule set", () => {
  it.each(rulesetVectors.map((vector) => [vector.name, vector] as const))("%s", (_, vector) => {
    const rating = rate(levelOfCare, situationOf(vector));
    expect(levelOfRank(rating.level)).toBe(vector.level);
    if (vector.route !== undefined) expect(routeOfRank(rating.route)).toBe(vector.route);
    if (vector.drivers !== undefined) expect(driversOf(rating).map(({ id }) => id)).toEqual(vector.drivers);
  });
});
