import { describe, expect, it, vi } from "vitest";
import type { Questionnaire } from "../../lib/questionnaire/definition";
import { atLeast } from "../../lib/rules/condition";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { checkOf } from "./all-checks";
import { brokenCases, rulesWithCases } from "./published-cases";
import { rulesMutants } from "./rule-mutants";

// Each test goes through a very large number of situations; how long that takes depends on the machine.
vi.setConfig({ testTimeout: 120_000 });

describe("The published cases", () => {
  it("all pass with the current rules", () => {
    expect([...brokenCases(levelOfCare)]).toEqual([]);
  });

  it("cover every rule at its threshold and one step below it", () => {
    const { rules, stages } = levelOfCare;
    expect(rulesWithCases).toEqual([...rules, ...stages.settings].map(({ id }) => id));
  });
});

describe("Mutants of the rules", () => {
  it("are numerous", () => {
    expect(rulesMutants(levelOfCare).length).toBeGreaterThan(1000);
  });

  // `npm run verify` proves, once in every check, that a case catches each of them.
  it("are reported if no case catches them", () => {
    const rule = { id: "Z1", when: atLeast("ENGAGE", 4), route: 0, sources: ["OWN"] } as const;
    const unnoticed: Questionnaire = { ...levelOfCare, rules: [...levelOfCare.rules, rule] };
    const { violations } = checkOf("every-change-noticed").run(unnoticed);
    expect(violations).toContain("Z1 has no case at its threshold");
    expect(violations).toContain("nothing notices Z1 deleted");
  });
});
