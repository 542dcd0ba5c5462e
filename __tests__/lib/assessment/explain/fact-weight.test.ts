import { beforeEach, describe, expect, it } from "vitest";
import { factKey } from "../../../../lib/assessment/explain/fact";
import { picksCutOff, weightOfCode } from "../../../../lib/assessment/explain/fact-weight";
import { openedBy } from "../../../../lib/assessment/explain/opened-by";
import {
  DECLINE,
  type DerivedEffect,
  defineQuestionnaire,
  type Question,
  type Questionnaire,
} from "../../../../lib/questionnaire/definition";
import { questionOf } from "../../../../lib/questionnaire/questions";
import { all, answered, any, atLeast, type Condition, score } from "../../../../lib/rules/condition";
import { fixture } from "../../../support/fixture-questionnaire";

const DEFINITION = defineQuestionnaire({
  ...fixture,
  sections: [
    {
      id: "s",
      pages: [
        {
          id: "p",
          questions: [
            { kind: "choice", id: "age", options: [{ code: "child" }, { code: "adult" }] },
            {
              kind: "choice",
              id: "attempt",
              declined: { flags: ["declined"] },
              options: [{ code: "no" }, { code: "yes", flags: ["attemptEver"] }],
            },
            {
              kind: "multi",
              id: "signs",
              options: [{ code: "a", flags: ["worse", "disch"] }, { code: "b", flags: ["means"] }, { code: "c" }],
            },
            {
              kind: "choice",
              id: "read",
              options: [{ code: "never", sets: { SYMP: 1 } }, { code: "once" }, { code: "twice" }],
            },
          ],
        },
        {
          id: "q",
          questions: [
            {
              kind: "choice",
              id: "attempt-when",
              askWhen: answered("attempt", "yes"),
              options: [{ code: "long-ago" }, { code: "this-year", flags: ["attemptYear"] }],
            },
            {
              kind: "choice",
              id: "of-two",
              askWhen: answered("read", "once", "twice"),
              options: [{ code: "x" }, { code: "y" }],
            },
          ],
        },
      ],
    },
  ],
  derived: [
    { id: "first", when: any(answered("read", "once", "twice"), atLeast("SYMP", 3)), flags: ["disch"] },
    { id: "second", when: all(answered("read", "twice"), answered("age", "adult")), flags: ["disch"] },
  ],
  rules: [],
  proxy: answered("age", "nobody"),
});

// Created anew for each test, so that nothing is memoized across tests.
let questionnaire: Questionnaire;
beforeEach(() => {
  questionnaire = structuredClone(DEFINITION);
});
const weight = (question: string, code: string) =>
  weightOfCode(questionnaire, questionOf(questionnaire, question), code);

describe("How much an answer says beyond the condition", () => {
  it("is the flags it turns on, of several selections those of this one", () => {
    expect(weight("attempt", "no")).toBe(0);
    expect(weight("attempt", "yes")).toBe(1);
    expect(weight("attempt", DECLINE)).toBe(1);
    expect(weight("signs", "a")).toBe(2);
    expect(weight("signs", "b")).toBe(1);
    expect(weight("signs", "c")).toBe(0);
    expect(weight("read", "never")).toBe(0);
  });

  it("and how many derived effects read it", () => {
    expect(["never", "once", "twice"].map((code) => weight("read", code))).toEqual([0, 1, 2]);
    expect(weight("age", "adult")).toBe(1);
    expect(weight("age", "child")).toBe(0);
  });

  it("is more than any other if the answer implies the one that opened its question", () => {
    expect(weight("attempt-when", "long-ago")).toBeGreaterThan(weight("signs", "a"));
    expect(weight("attempt-when", "this-year")).toBe(weight("attempt-when", "long-ago") + 1);
    expect(weight("of-two", "x")).toBe(0);
  });
});

describe("The answer that opens a question", () => {
  const gated = (askWhen?: unknown) => ({ kind: "text", id: "x", maxLength: 9, askWhen }) as unknown as Question;

  it("is named only if no other opens it", () => {
    expect(openedBy(gated(answered("attempt", "yes")))).toEqual({ question: "attempt", code: "yes" });
    expect(openedBy(gated(answered("read", "once", "twice")))).toBeNull();
    expect(openedBy(gated(answered("read")))).toBeNull();
    expect(openedBy(gated(atLeast("SELF", 2)))).toBeNull();
    expect(openedBy(gated())).toBeNull();
  });
});

describe("An answer that only selects the cut-off for a total", () => {
  const by = (...parts: readonly Condition[]): DerivedEffect => ({ id: "d", when: all(...parts) });
  const age = { question: "age", code: "adult" };

  it("is the one that says whom the rules apply to, beside a total", () => {
    const effect = by(answered("age", "adult"), score("total", 5));
    expect(picksCutOff(questionnaire, effect, age)).toBe(true);
    expect(picksCutOff(questionnaire, effect, { question: "read", code: "once" })).toBe(false);
    expect(picksCutOff(questionnaire, effect, { total: "total", items: ["one"] })).toBe(false);
  });

  it("is any of them, if several questions say so", () => {
    const either = any(answered("place", "abroad"), answered("age", "child"));
    const by2 = by(answered("age", "adult"), score("total", 5));
    expect(picksCutOff({ ...questionnaire, outOfScope: { ...questionnaire.outOfScope, when: either } }, by2, age)).toBe(
      true,
    );
  });

  it("is no such answer without a total", () => {
    expect(picksCutOff(questionnaire, by(answered("age", "adult"), answered("read", "once")), age)).toBe(false);
  });
});

describe("The key of a fact", () => {
  it("is equal for equal facts only", () => {
    const keys = [
      factKey({ question: "read", code: "once" }),
      factKey({ question: "read", code: "twice" }),
      factKey({ question: "age", code: "once" }),
      factKey({ question: "number", count: 3 }),
      factKey({ total: "total", items: ["one", "two"] }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(factKey({ question: "number", count: 4 })).toBe(factKey({ question: "number", count: 3 }));
    expect(factKey({ question: "number", count: 3 })).toBe("number");
    expect(factKey({ total: "total", items: [] })).toBe("total");
  });
});
