import { beforeEach, describe, expect, it } from "vitest";
import { areaGrounds } from "../../../../lib/assessment/explain/area-grounds";
import type { Answers } from "../../../../lib/questionnaire/answers";
import { DECLINE, defineQuestionnaire, type Questionnaire } from "../../../../lib/questionnaire/definition";
import { readSettled } from "../../../../lib/questionnaire/reading";
import { all, answered, any, flag, score } from "../../../../lib/rules/condition";
import type { Dimension } from "../../../../lib/rules/dimensions";
import { fixture } from "../../../support/fixture-questionnaire";

const scored = [
  { code: "no", score: 0 },
  { code: "yes", score: 1 },
];
const yesNo = [{ code: "no" }, { code: "yes" }];
const choice = (id: string, more: object = {}) => ({ kind: "choice", id, options: yesNo, ...more });
const page = (id: string, ...questions: object[]) => ({ id, questions });

/** One area for each way an area can get its value, or can be left without one. */
const DEFINITION = defineQuestionnaire({
  ...fixture,
  sections: [
    {
      id: "s",
      pages: [
        page(
          "p",
          { kind: "choice", id: "age", options: [{ code: "child" }, { code: "adult" }] },
          choice("work", {
            options: [{ code: "no" }, { code: "some", sets: { FUNC: 1 } }, { code: "all", sets: { FUNC: 3 } }],
          }),
          choice("chores", { options: [{ code: "no" }, { code: "yes", sets: { FUNC: 2 } }] }),
          choice("drinks"),
          choice("sees", { declined: { flags: ["means"] } }),
        ),
        page("q", choice("one", { options: scored }), choice("two", { options: scored }), {
          kind: "integer",
          id: "days",
          min: 0,
          max: 30,
        }),
        // Opened by an answer that was given, by one to a question never asked, and by no answer at all.
        page(
          "r",
          choice("drinks-how", {
            askWhen: answered("drinks", "yes"),
            options: [{ code: "no" }, { code: "yes", sets: { WDL: 2 } }],
          }),
        ),
        page("t", choice("never", { askWhen: flag("worse") })),
        page(
          "u",
          choice("never-how", {
            askWhen: answered("never", "yes"),
            options: [{ code: "no" }, { code: "yes", sets: { CONTROL: 2 } }],
          }),
        ),
        page(
          "w",
          choice("also-how", {
            askWhen: answered("drinks", "yes"),
            options: [{ code: "no" }, { code: "yes", sets: { CONTROL: 2 } }],
          }),
        ),
        page(
          "v",
          choice("by-flag", { askWhen: flag("worse"), options: [{ code: "no" }, { code: "yes", sets: { HIST: 2 } }] }),
        ),
      ],
    },
  ],
  instruments: [
    { id: "x", totals: [{ id: "other", items: ["sees"], max: 1, bands: [] }], license: "FREE", source: "S" },
    { id: "y", totals: [{ id: "total", items: ["one", "two"], max: 2, bands: [] }], license: "FREE", source: "S" },
  ],
  derived: [
    { id: "by-total", when: score("total", 2), sets: { SYMP: 2 } },
    { id: "by-number", when: score("days", 3), sets: { EAT: 2 } },
    { id: "by-either", when: any(answered("drinks", "yes"), flag("disch")), sets: { USE: 2 } },
    { id: "by-both", when: all(answered("drinks", "yes"), answered("sees", "yes")), sets: { MIND: 2 } },
  ],
  rules: [],
  proxy: answered("age", "nobody"),
});

// Created anew for each test, so that nothing is memoized across tests.
let areas: Questionnaire;
beforeEach(() => {
  areas = structuredClone(DEFINITION);
});

const well: Answers = {
  age: "adult",
  work: "no",
  chores: "no",
  drinks: "no",
  sees: "no",
  one: "no",
  two: "no",
  days: 0,
};
const of = (dimension: Dimension, changes: Answers = {}) => {
  const answers = { ...well, ...changes };
  const reading = readSettled(areas, answers);
  return areaGrounds({ questionnaire: areas, reading, answers }, dimension);
};
const nothing = { answers: [], notAsked: false, unknown: 0 };

describe("An area is based on", () => {
  it("the answer that raised it highest", () => {
    expect(of("FUNC", { work: "all", chores: "yes" })).toEqual({
      ...nothing,
      answers: [{ question: "work", answer: "all" }],
    });
    expect(of("FUNC", { work: "some", chores: "yes" })).toEqual({
      ...nothing,
      answers: [{ question: "chores", answer: "yes" }],
    });
  });

  it("the items behind a total, the number that reaches a cut-off, or an answer that is enough alone", () => {
    const answers = [
      { question: "one", answer: "yes" },
      { question: "two", answer: "yes" },
    ];
    expect(of("SYMP", { one: "yes", two: "yes" })).toEqual({ ...nothing, answers });
    expect(of("EAT", { days: 3 })).toEqual({ ...nothing, answers: [{ question: "days", answer: 3 }] });
    expect(of("USE", { drinks: "yes", "drinks-how": "no" })).toEqual({
      ...nothing,
      answers: [{ question: "drinks", answer: "yes" }],
    });
  });

  it("nothing if nothing raised it", () => {
    for (const dimension of ["FUNC", "SYMP", "EAT", "USE"] as const) expect(of(dimension), dimension).toEqual(nothing);
  });
});

describe("What an area leaves open", () => {
  it("is each question asked that could raise it and was declined or unanswered", () => {
    expect(of("FUNC", { work: DECLINE })).toEqual({ ...nothing, unknown: 1 });
    expect(of("FUNC", { work: DECLINE, chores: "" })).toEqual({ ...nothing, unknown: 2 });
    expect(of("FUNC", { work: DECLINE, chores: "yes" })).toMatchObject({
      unknown: 1,
      answers: [{ question: "chores" }],
    });
  });

  it("includes the items of its total, its number, and an answer that is enough alone, and no other question", () => {
    expect(of("SYMP", { one: DECLINE, two: "yes", sees: DECLINE })).toEqual({ ...nothing, unknown: 1 });
    expect(of("SYMP", { one: DECLINE, two: DECLINE })).toEqual({ ...nothing, unknown: 2 });
    expect(of("EAT", { days: DECLINE })).toEqual({ ...nothing, unknown: 1 });
    expect(of("USE", { drinks: DECLINE, sees: DECLINE })).toEqual({ ...nothing, unknown: 1 });
  });

  it("does not include answers that raise it only together", () => {
    expect(of("MIND", { drinks: DECLINE, sees: DECLINE })).toMatchObject({ unknown: 0 });
  });
});

describe("An area nobody was asked about", () => {
  it("is explained by the answer that kept its questions closed", () => {
    expect(of("WDL")).toEqual(nothing);
    expect(of("WDL", { drinks: "yes", "drinks-how": "yes" })).toEqual({
      ...nothing,
      answers: [{ question: "drinks-how", answer: "yes" }],
    });
  });

  it("counts as not asked if a question that opens it was not asked either, or if no question opens it", () => {
    expect(of("CONTROL")).toEqual({ ...nothing, notAsked: true });
    expect(of("HIST")).toEqual({ ...nothing, notAsked: true });
    expect(of("FUNC", { age: "child" })).toEqual({ ...nothing, notAsked: true });
  });
});
