import { describe, expect, it } from "vitest";
import { evaluateLine } from "../../../lib/exchange/evaluate-line";
import type { Answers } from "../../../lib/questionnaire/answers";
import { DIMENSIONS } from "../../../lib/rules/dimensions";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { wellAdult, wellAdultBut } from "../../support/well-adult";

const outcome = (answers: Answers) => {
  const { ok, output } = evaluateLine(levelOfCare, JSON.stringify({ answers }), 1);
  expect(ok).toBe(true);
  return JSON.parse(JSON.stringify(output));
};

describe("Evaluating a line", () => {
  it("returns the full result for a well adult", () => {
    const output = outcome(wellAdult);
    expect(output).toMatchObject({
      level: "outpatient",
      route: "none",
      flags: [],
      reasons: [],
      unknown: [],
      couldBe: null,
      missing: [],
      openDetails: ["known-conditions", "note-goals", "note-questions"],
      ignored: [],
    });
    expect(Object.keys(output.dimensions)).toEqual([...DIMENSIONS]);
    expect(output.path).toEqual(expect.arrayContaining(Object.keys(wellAdult)));
    expect(output.rules).toBe(`${levelOfCare.version}+${levelOfCare.hash}`);
  });

  it("names the answers and the sources of a reason", () => {
    const output = outcome(wellAdultBut({ "symptom-distress": "severe", "function-roles": "missing-some" }));
    const reason = output.reasons.find(({ rule }: { rule: string }) => rule === "I2");
    expect(output.level).toBe("iop");
    expect(reason.because).toEqual([
      { question: "symptom-distress", answer: "severe" },
      { question: "function-roles", answer: "missing-some" },
    ]);
    expect(reason.sources.length).toBeGreaterThan(0);
  });

  it("lists what is missing and assesses the rest", () => {
    const output = outcome({ "about-age": "18-64", "symptom-distress": "unbearable" });
    expect(output.level).toBe("php");
    expect(output.missing).toContain("asq-1");
    expect(output.route).toBe("urgent");
  });

  it("separates missing deciding answers from missing details", () => {
    const { "practical-cost": _, gambling: __, ...less } = wellAdult;
    const output = outcome(less);
    expect(output.missing).toEqual(["gambling"]);
    expect(output.unknown).toEqual(["gambling"]);
    expect(output.openDetails).toContain("practical-cost");
  });

  it("gives children no level, but still the route for an emergency", () => {
    const child = { "about-subject": "self", "about-age": "under-13", "now-emergency": ["none"] };
    expect(outcome(child)).toMatchObject({ level: null, outOfScope: "under-13", route: "support" });
    expect(outcome({ ...child, "now-emergency": ["might-act"] })).toMatchObject({ level: null, route: "crisis" });
    expect(outcome({ ...child, "asq-3": "1" })).toMatchObject({ level: null, route: "support", ignored: ["asq-3"] });
  });

  it.each([
    ["not json", {}],
    ["[]", {}],
    ["null", {}],
    ['{"answer":{}}', {}],
    ['{"answers":[]}', {}],
    ['{"answers":{"about-height":"tall"}}', { question: "about-height" }],
    ['{"answers":{"about-age":"forty"}}', { question: "about-age" }],
    ['{"answers":{"about-age":40}}', { question: "about-age" }],
    ['{"answers":{"about-age":null}}', { question: "about-age" }],
    ['{"answers":{"now-emergency":"none"}}', { question: "now-emergency" }],
    ['{"answers":{"now-emergency":["none","tired"]}}', { question: "now-emergency" }],
    ['{"answers":{"bstad-alcohol":366}}', { question: "bstad-alcohol" }],
    ['{"answers":{"bstad-alcohol":1.5}}', { question: "bstad-alcohol" }],
    ['{"answers":{"__proto__":{"about-age":"18-64"}}}', { question: "__proto__" }],
    ['{"answers":{"constructor":"x"}}', { question: "constructor" }],
  ])("refuses %s and says what is wrong", (text, expected) => {
    const { ok, output } = evaluateLine(levelOfCare, text, 7);
    expect(ok).toBe(false);
    expect(output).toMatchObject({ line: 7, ...expected });
    expect("error" in output && output.error.length).toBeGreaterThan(10);
  });
});
