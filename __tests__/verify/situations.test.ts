import { describe, expect, it, vi } from "vitest";
import type { Questionnaire } from "../../lib/questionnaire/definition";
import { all, any, atLeast, flag } from "../../lib/rules/condition";
import type { Rule, Stages } from "../../lib/rules/rule";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import report from "../../questionnaires/level-of-care/verification.json";
import { allChecks } from "./all-checks";
import { modelChecks } from "./checks/model";
import { situationChecks } from "./checks/situations";

// Each test goes through a very large number of situations; how long that takes depends on the machine.
vi.setConfig({ testTimeout: 120_000 });

const violationsOf = (property: string, questionnaire: Questionnaire) =>
  [...situationChecks, ...modelChecks].find((check) => check.property === property)?.run(questionnaire).violations;
const withRules = (...rules: readonly Rule[]): Questionnaire => ({
  ...levelOfCare,
  rules: [...levelOfCare.rules, ...rules],
});
const changed = (id: string, change: Partial<Rule>): Questionnaire => ({
  ...levelOfCare,
  rules: levelOfCare.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)),
});
const withStages = (stages: Partial<Stages>): Questionnaire => ({
  ...levelOfCare,
  stages: { ...levelOfCare.stages, ...stages },
});

// `npm run verify` proves, once in every check, that the current rules have every property.
describe("A broken rule set is caught", () => {
  it("if a stage asks for less when more is wrong", () => {
    const [first, ...rest] = levelOfCare.stages.settings;
    const lowering = withStages({ settings: first ? [{ ...first, at: 1, level: 3 }, ...rest] : [] });
    expect(violationsOf("never-lower", lowering)?.join()).toContain("lowers level or route");
  });

  it("if a rule could be turned off by more of something", () => {
    const when = { score: ["phq-9", 10] } as unknown as Rule["when"];
    const reading: Rule = { id: "Z1", when, level: 2, route: 0, sources: ["OWN"] };
    expect(violationsOf("never-lower", withRules(reading))?.join()).toContain("Z1 reads score");
  });

  it("if stepping up stops at the worst", () => {
    const rows = levelOfCare.stages.stepUp.rows.filter(({ current }) => current !== 2);
    const stepUp = { ...levelOfCare.stages.stepUp, rows: [...rows, { current: 1, needAtLeast: 3, level: 4 } as const] };
    expect(violationsOf("never-lower", withStages({ stepUp }))?.join()).toContain("current");
  });

  it("if danger does not interrupt", () => {
    expect(violationsOf("acute-interrupts", changed("A1", { route: 2 }))?.join()).toContain("without the crisis route");
    expect(violationsOf("acute-interrupts", changed("A1", { level: 4 }))?.join()).toContain("below inpatient");
  });

  it("if the crisis route comes without danger, or inpatient care without urgency", () => {
    const rule: Rule = { id: "Z1", when: atLeast("ENV", 2), route: 3, sources: ["OWN"] };
    expect(violationsOf("acute-interrupts", withRules(rule))?.join()).toContain("without an acute rule");
    const calm: Rule = { id: "Z1", when: atLeast("ENV", 2), level: 5, route: 0, sources: ["OWN"] };
    expect(violationsOf("acute-interrupts", withRules(calm))?.join()).toContain("without an urgent route");
  });

  it("if a stage sends someone out of their program, or into a hospital", () => {
    const { stepDown } = levelOfCare.stages;
    const leaving = withStages({ stepDown: { ...stepDown, highest: 2 } });
    expect(violationsOf("stages-keep", leaving)?.join()).toContain("sent lower");
    const [setting] = levelOfCare.stages.settings;
    const settings = setting ? [{ ...setting, level: 5 as const }] : [];
    expect(violationsOf("stages-keep", withStages({ settings }))?.join()).toContain("inpatient");
  });

  it("if a rule that is not listed moves the level by several steps", () => {
    const rule: Rule = { id: "Z1", when: atLeast("ENGAGE", 2), level: 4, route: 0, sources: ["OWN"] };
    expect(violationsOf("rung-by-rung", withRules(rule))?.join()).toContain("Z1 moves the level");
  });

  it("if a stage moves the level by several steps", () => {
    const rows = [...levelOfCare.stages.stepUp.rows, { current: 1, needAtLeast: 4, level: 4 } as const];
    const jumping = withStages({ stepUp: { ...levelOfCare.stages.stepUp, rows } });
    expect(violationsOf("rung-by-rung", jumping)?.join()).toContain("present care moves the level by more than one");
  });

  it("if a rule can never hold, never decides, or repeats other rules", () => {
    const never: Rule = { id: "Z1", when: any(), route: 1, sources: ["OWN"] };
    expect(violationsOf("no-rule-dead", withRules(never))?.join()).toContain("Z1 never holds");
    const quiet: Rule = {
      id: "Z2",
      when: all(atLeast("SELF", 4), flag("intox")),
      level: 2,
      route: 0,
      sources: ["OWN"],
    };
    const found = violationsOf("no-rule-dead", withRules(quiet))?.join();
    expect(found).toContain("Z2 never decides");
    expect(found).toContain("Z2 is said by other rules");
  });
});

describe("The published report", () => {
  it("is about the current rules; `npm run verify` writes it", () => {
    expect(report.hash).toBe(levelOfCare.hash);
    expect(report.version).toBe(levelOfCare.version);
    expect(report.violations).toBe(0);
  });

  it("has every property that is checked, in order", () => {
    expect(report.properties.map(({ property }) => property)).toEqual(allChecks.map(({ property }) => property));
  });
});
