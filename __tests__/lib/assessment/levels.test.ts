import { describe, expect, it } from "vitest";
import { canonicalRules } from "../../../lib/assessment/canonical-rules";
import { suggestedFormats, suggestedPrograms } from "../../../lib/assessment/suggestions";
import { thresholdsOf } from "../../../lib/assessment/thresholds";
import { defineQuestionnaire } from "../../../lib/questionnaire/definition";
import { readGiven } from "../../../lib/questionnaire/reading";
import { answered, atLeast, flag } from "../../../lib/rules/condition";
import { LEVELS, levelOfRank, ROUTES, rankOfLevel, rankOfRoute, routeOfRank } from "../../../lib/rules/levels";
import { fixture } from "../../support/fixture-questionnaire";

describe("Levels and routes", () => {
  it("have the ranks the rules use", () => {
    expect(LEVELS.map(rankOfLevel)).toEqual([1, 2, 3, 4, 5]);
    expect([1, 2, 3, 4, 5].map(levelOfRank)).toEqual(["outpatient", "iop", "php", "residential", "inpatient"]);
    expect(ROUTES.map(rankOfRoute)).toEqual([0, 1, 2, 3, 4]);
    expect([0, 1, 2, 3, 4].map(routeOfRank)).toEqual(["none", "support", "urgent", "crisis", "medical"]);
  });

  it("reject other ranks", () => {
    for (const rank of [0, 6])
      expect(() => levelOfRank(rank)).toThrow(new RangeError(`There is no level of rank ${rank}.`));
    for (const rank of [-1, 5])
      expect(() => routeOfRank(rank)).toThrow(new RangeError(`There is no route of rank ${rank}.`));
  });
});

describe("Suggestions", () => {
  const suggesting = defineQuestionnaire({
    ...fixture,
    programs: [
      { id: "plain", when: atLeast("SYMP", 2) },
      { id: "unless", when: atLeast("SYMP", 2), unless: flag("means") },
      { id: "never", when: atLeast("EAT", 4) },
    ],
    formats: [{ id: "format", when: flag("means") }],
  });

  it("are made if they hold, unless something rules them out", () => {
    const facts = (answers: Record<string, string>) => readGiven(suggesting, answers).ledger;
    expect(suggestedPrograms(suggesting, facts({ mood: "low" }))).toEqual(["plain", "unless"]);
    const reachable = facts({ mood: "low", thoughts: "some", reach: "yes" });
    expect(suggestedPrograms(suggesting, reachable)).toEqual(["plain"]);
    expect(suggestedFormats(suggesting, reachable)).toEqual(["format"]);
    expect(suggestedFormats(suggesting, facts({}))).toEqual([]);
  });
});

describe("The canonical rules text that is hashed", () => {
  const textOf = () => canonicalRules(fixture);

  it("contains everything that decides, in canonical order", () => {
    const text = textOf();
    const turned = Object.fromEntries(Object.entries(fixture).reverse()) as typeof fixture;
    expect(canonicalRules(turned)).toBe(text);
    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      ...[
        "derived",
        "formats",
        "id",
        "instruments",
        "outOfScope",
        "programs",
        "rules",
        "sections",
        "stages",
        "version",
      ],
    ]);
    expect(JSON.parse(text)).toMatchObject({ id: "fixture", rules: fixture.rules, stages: fixture.stages });
    expect(text).toContain('{"acute":"suicide","id":"A1","level":5,"route":3,"sources":["OWN"],"when":');
    expect(canonicalRules({ ...fixture, outOfScope: { ...fixture.outOfScope, reason: "x" } })).not.toBe(text);
  });

  it("contains what makes a question a detail, and what keeps it off paper", () => {
    const said = answered("about-subject", "self");
    const tiers = [{ detail: true }, { detailWhen: said }, { decideWhen: said }, { withheld: true }] as const;
    const [section, ...others] = fixture.sections;
    const [page, ...pages] = section?.pages ?? [];
    const [question, ...questions] = page?.questions ?? [];
    if (!section || !page || !question) throw new Error("The fixture has no question.");
    for (const tier of tiers) {
      const changed = { ...page, questions: [{ ...question, ...tier }, ...questions] };
      const sections = [{ ...section, pages: [changed, ...pages] }, ...others];
      expect(canonicalRules({ ...fixture, sections })).not.toBe(textOf());
    }
  });

  it("keeps the order of lists, and empty values", () => {
    expect(canonicalRules({ ...fixture, rules: [...fixture.rules].reverse() })).not.toBe(textOf());
    expect(canonicalRules({ ...fixture, rules: [null as never] })).toContain('"rules":[null]');
  });
});

describe("Thresholds", () => {
  it("are all values that any rule, setting or step up asks for", () => {
    const { stages } = fixture;
    const ruleSet = {
      rules: fixture.rules,
      stages: {
        ...stages,
        stepUp: { ...stages.stepUp, rows: [{ current: 1, needAtLeast: 2, level: 2 } as const] },
        settings: [
          { id: "E", at: 3, when: atLeast("ENV", 4), level: 4, route: 0, sources: ["OWN"] } as const,
          { id: "F", at: 3, when: atLeast("NEED", 3), level: 4, route: 0, sources: ["OWN"] } as const,
          { id: "G", at: 3, when: flag("means"), level: 4, route: 0, sources: ["OWN"] } as const,
        ],
      },
    };
    const found = thresholdsOf(ruleSet);
    expect(thresholdsOf(ruleSet)).toBe(found);
    const sorted = Object.fromEntries([...found].map(([name, values]) => [name, [...values.keys()].sort()]));
    expect(sorted).toEqual({
      ...{ SELF: [1, 2, 3, 4], OTHERS: [2, 3], MIND: [2, 3], FUNC: [2, 3], SYMP: [2, 3], USE: [2, 3], EAT: [2, 3] },
      ...{ MED: [4], ENV: [4] },
    });
  });
});
