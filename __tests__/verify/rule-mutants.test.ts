import { describe, expect, it, vi } from "vitest";
import type { Questionnaire } from "../../lib/questionnaire/definition";
import { atLeast } from "../../lib/rules/condition";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { checkOf } from "./all-checks";
import { brokenCases, rulesWithCases } from "./published-cases";
import { rulesMutants } from "./rule-mutants";

// Each goes through very many situations; how long that takes is the machine's affair.
vi.setConfig({ testTimeout: 120_000 });

describe("The published cases", () => {
  it("are all met by the rules as they are", () => {
    expect([...brokenCases(levelOfCare)]).toEqual([]);
  });

  it("have every rule at its threshold and one step short of it", () => {
    const { rules, stages } = levelOfCare;
    expect(rulesWithCases).toEqual([...rules, ...stages.settings].map(({ id }) => id));
  });
});

describe("Rules changed in any one place", () => {
  it("are many", () => {
    expect(rulesMutants(levelOfCare).length).toBeGreaterThan(1000);
  });

  // That a case notices each of them is what `npm run verify` proves, once, in every check.
  it("are found out where no case notices them", () => {
    const rule = { id: "Z1", when: atLeast("ENGAGE", 4), route: 0, sources: ["OWN"] } as const;
    const unnoticed: Questionnaire = { ...levelOfCare, rules: [...levelOfCare.rules, rule] };
    const { violations } = checkOf("every-change-noticed").run(unnoticed);
    expect(violations).toContain("Z1 has no case at its threshold");
    expect(violations).toContain("nothing notices Z1 deleted");
  });
});
