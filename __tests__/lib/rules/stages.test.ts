import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { borderlineUp } from "../../../lib/assessment/explain/borderline";
import { all, atLeast, flag, type RuleCondition } from "../../../lib/rules/condition";
import { DIMENSIONS, type Dimension, FLAGS, NEED_DIMENSIONS } from "../../../lib/rules/dimensions";
import { levelOfRank, routeOfRank } from "../../../lib/rules/levels";
import { driversOf, type RatedFacts, type RuleSet, rate } from "../../../lib/rules/rate";
import type { TreatmentResponse } from "../../../lib/rules/rule";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { situationIn } from "../../cases/notation";
import { stageCases } from "../../cases/stage-cases";
import { thresholdCases } from "../../cases/threshold-cases";
import { brokenCases } from "../../verify/published-cases";

const rated = (given: string, ruleSet: RuleSet = levelOfCare) => rate(ruleSet, situationIn(given));

describe("Current care, home and support", () => {
  it.each(stageCases.map((one) => [one.name, one] as const))("%s", (_, { given, level, route, drivers }) => {
    const rating = rated(given);
    expect(levelOfRank(rating.level)).toBe(level);
    expect(routeOfRank(rating.route)).toBe(route);
    expect(driversOf(rating).map(({ id }) => id)).toEqual(drivers);
  });

  it("come after the rules in the list, each once", () => {
    expect(rated("SYMP4 ENV4 SUPP4 cur3 same").floors.map(({ id }) => id)).toEqual(["P3", "I25", "R5c", "S1", "S2"]);
    expect(rated("cur1").floors).toEqual([]);
  });

  it("step up by the highest row that matches, in whatever order the rows are", () => {
    const { stages } = levelOfCare;
    const turned = {
      ...levelOfCare,
      stages: { ...stages, stepUp: { ...stages.stepUp, rows: [...stages.stepUp.rows].reverse() } },
    };
    for (const given of ["SYMP3 cur3 same", "SYMP2 cur3 same"]) expect(rated(given, turned)).toEqual(rated(given));
  });
});

describe("Every threshold", () => {
  it("is reached exactly", () => {
    expect(thresholdCases.length).toBeGreaterThan(100);
    expect([...brokenCases(levelOfCare)]).toEqual([]);
  });
});

describe("Staying in current care", () => {
  it.each([
    ["", false],
    ["cur1", false],
    ["cur2", true],
    ["cur2 improving", true],
    ["cur2 USE3", true],
    ["cur2 SYMP4", true],
    ["cur2 SYMP4 FUNC2", false],
    ["cur3 SYMP4 FUNC2", true],
    ["cur3 EAT4", false],
    ["cur4 EAT4", true],
    ["cur4 SELF4", false],
  ])("%j: %s", (given, stay) => {
    expect(rated(given).stay).toBe(stay);
  });
});

describe("The deciding floors", () => {
  it("are empty if nothing asks for anything", () => {
    expect(driversOf(rated("SYMP1"))).toEqual([]);
    const calm = { ...levelOfCare, rules: [{ id: "Z", when: flag("means"), route: 0, sources: ["OWN"] } as const] };
    expect(driversOf(rated("means", calm))).toEqual([]);
    expect(rated("means", calm).floors).toEqual([{ id: "Z", level: 1, route: 0 }]);
  });

  it("are all that ask for the route, for outpatient care", () => {
    expect(driversOf(rated("SELF2 older")).map(({ id }) => id)).toEqual(["R15"]);
    expect(driversOf(rated("WDL2 wdlGaba wdlNow ENV4")).map(({ id }) => id)).toEqual(["Q4"]);
    expect(driversOf(rated("WDL2 wdlNow")).map(({ id }) => id)).toEqual(["R13"]);
    expect(driversOf(rated("WDL2 wdlNow wdlSign")).map(({ id }) => id)).toEqual(["R9", "R13"]);
  });
});

describe("One step worse", () => {
  const up = (given: string, ruleSet: RuleSet = levelOfCare) => {
    const situation = situationIn(given);
    return borderlineUp(ruleSet, situation, rate(ruleSet, situation).level);
  };

  it.each([
    ["", []],
    ["SYMP3", ["SYMP"]],
    ["FUNC2", ["FUNC"]],
    ["SELF3", ["SELF"]],
    ["SYMP3 FUNC1", ["FUNC", "SYMP"]],
    ["CONTROL3 SYMP1", ["SYMP"]],
    ["SYMP4 ENV3 SUPP3", ["ENV"]],
    ["SYMP4 SELF2 SUPP3", ["SUPP"]],
    ["FUNC4", []],
    ["FUNC4 MED1", ["MED"]],
    ["FUNC4 SUPP2", ["SUPP"]],
    ["SELF4", []],
    ["SELF2 intox", ["SELF"]],
    ["thoughtsActive intox", []],
  ] as const)("on %j raises the level for %j", (given, dimensions) => {
    expect(up(given)).toEqual(dimensions);
  });

  it("is what rating each dimension a step worse gives, in any situation", () => {
    const worseBy = (situation: RatedFacts, raised: Dimension): RatedFacts => ({
      ...situation,
      flag: (name) => situation.flag(name),
      dimension: (name) => {
        const isHigher = name === raised || (name === "NEED" && NEED_DIMENSIONS.some((part) => part === raised));
        const value = situation.dimension(name);
        return isHigher ? Math.max(value, situation.dimension(raised) + 1) : value;
      },
    });
    const situations = fc.record({
      values: fc.array(fc.nat({ max: 4 }), { minLength: DIMENSIONS.length, maxLength: DIMENSIONS.length }),
      flags: fc.subarray([...FLAGS], { maxLength: 12 }),
      current: fc.nat({ max: 4 }),
      response: fc.constantFrom(null, "improving", "same", "worse") as fc.Arbitrary<TreatmentResponse | null>,
    });
    fc.assert(
      fc.property(situations, ({ values, flags, current, response }) => {
        const severityOf = (name: Dimension) => values[DIMENSIONS.indexOf(name)] ?? 0;
        const situation: RatedFacts = {
          current,
          response,
          flag: (name) => flags.includes(name),
          dimension: (name) => (name === "NEED" ? Math.max(...NEED_DIMENSIONS.map(severityOf)) : severityOf(name)),
        };
        const { level } = rate(levelOfCare, situation);
        const expected = DIMENSIONS.filter(
          (name) => severityOf(name) < 4 && rate(levelOfCare, worseBy(situation, name)).level > level,
        );
        expect(borderlineUp(levelOfCare, situation, level)).toEqual(expected);
      }),
      { numRuns: 2_000 },
    );
  });

  it("does not go beyond the worst", () => {
    const five = {
      ...levelOfCare,
      rules: [{ id: "Z", when: { atLeast: ["EAT", 5 as 4] }, level: 2, route: 0, sources: ["OWN"] } as const],
    };
    expect(up("EAT4", five)).toEqual([]);
  });

  it("also reads need, current care, flags and settings as they are", () => {
    const only = (when: RuleCondition) => ({
      ...levelOfCare,
      rules: [{ id: "Z", when, level: 2, route: 0, sources: ["OWN"] } as const],
    });
    expect(up("SELF1 MED1", only(atLeast("NEED", 2)))).toEqual(["SELF"]);
    expect(up("MED1", only(atLeast("MED", 2)))).toEqual(["MED"]);
    expect(up("SELF2", only(atLeast("NEED", 2)))).toEqual([]);
    expect(up("SELF1", only(flag("means")))).toEqual([]);
    expect(up("ENV1 means", only(all(flag("means"), atLeast("ENV", 2))))).toEqual(["ENV"]);
    expect(up("ENV1", only(all(flag("means"), atLeast("ENV", 2))))).toEqual([]);
    expect(up("SELF1", only(all(atLeast("SELF", 2), atLeast("MED", 2))))).toEqual([]);
    expect(up("SYMP1 cur1 same", only(flag("means")))).toEqual(["SYMP"]);
    expect(up("SYMP1 cur1 improving", only(flag("means")))).toEqual([]);
  });
});
