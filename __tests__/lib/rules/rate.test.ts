import { describe, expect, it } from "vitest";
import { levelOfRank, routeOfRank } from "../../../lib/rules/levels";
import { driversOf, rate } from "../../../lib/rules/rate";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { situationIn } from "../../cases/notation";
import { rulesetVectors, singleDimensions } from "../../cases/ruleset-vectors";
import { thresholdRows } from "../../cases/threshold-rows";

const rated = (given: string) => {
  const rating = rate(levelOfCare, situationIn(given));
  return {
    level: levelOfRank(rating.level),
    route: routeOfRank(rating.route),
    drivers: driversOf(rating).map(({ id }) => id),
    holding: rating.floors.map(({ id }) => id),
  };
};

describe("The test vectors of the rule set", () => {
  it.each(rulesetVectors.map((vector) => [vector.name, vector] as const))(
    "%s",
    (_, { given, level, route, drivers }) => {
      expect(rated(given)).toMatchObject({ level, route, drivers });
    },
  );

  it.each(singleDimensions.map((one) => [one.name, one] as const))("%s", (_, { given, level, route }) => {
    expect(rated(given)).toMatchObject({ level, route });
  });
});

describe("The threshold table of the rule set", () => {
  it("has a row for every rule and for the two stages about home and support", () => {
    const ids = [...levelOfCare.rules, ...levelOfCare.stages.settings].map(({ id }) => id);
    expect(
      [...new Set(thresholdRows.map(({ rule }) => rule))].sort(),
      "EDIT: row(…) in __tests__/cases/level-thresholds.ts, or in route-thresholds.ts for a rule that sets only urgency",
    ).toEqual(ids.sort());
  });

  it.each(thresholdRows.map((row) => [row.rule, row.at.given, row] as const))(
    "%s holds at %s",
    (rule, given, { at }) => {
      const { level, route, holding } = rated(given);
      expect({ level, route }).toEqual({ level: at.level, route: at.route });
      expect(holding).toContain(rule);
    },
  );

  it.each(thresholdRows.map((row) => [row.rule, row.less.given, row] as const))(
    "%s does not hold at %j",
    (rule, given, { less }) => {
      const { level, route, holding } = rated(given);
      expect({ level, route }).toEqual({ level: less.level, route: less.route });
      expect(holding).not.toContain(rule);
    },
  );
});
