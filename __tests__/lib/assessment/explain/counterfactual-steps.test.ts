import { describe, expect, it } from "vitest";
import { counterfactuals } from "../../../../lib/assessment/explain/counterfactuals";
import type { Answers } from "../../../../lib/questionnaire/answers";
import { DECLINE, defineQuestionnaire } from "../../../../lib/questionnaire/definition";
import { all, answered, atLeast, flag, score } from "../../../../lib/rules/condition";
import { fixture } from "../../../support/fixture-questionnaire";

const own = { sources: ["OWN"] };

/**
 * `number` (2–9): IOP at 2, PHP from 3, residential from 5; urgent from 4, crisis at 9; inpatient at 10, which is not a
 * valid answer. `body`: IOP with a, PHP with b. Plus a practical answer that would ask for inpatient care if anything
 * read it.
 */
const stepped = defineQuestionnaire({
  ...fixture,
  sections: [
    {
      id: "clinical",
      pages: [
        {
          id: "all",
          questions: [
            { kind: "choice", id: "age", options: [{ code: "child" }, { code: "adult" }] },
            { kind: "integer", id: "number", min: 2, max: 9 },
            {
              kind: "multi",
              id: "body",
              options: [
                { code: "none", exclusive: true },
                { code: "a", sets: { EAT: 1 } },
                { code: "b", sets: { EAT: 2 } },
              ],
            },
            { kind: "text", id: "note", optional: true, maxLength: 9 },
          ],
        },
      ],
    },
    {
      id: "limits",
      practical: true,
      pages: [
        {
          id: "cost",
          questions: [{ kind: "choice", id: "cost", options: [{ code: "ok" }, { code: "no", sets: { EAT: 4 } }] }],
        },
      ],
    },
  ],
  derived: [
    { id: "two", when: score("number", 2), sets: { USE: 1 } },
    { id: "three", when: score("number", 3), sets: { USE: 2 } },
    { id: "four", when: score("number", 4), flags: ["disch"] },
    { id: "five", when: score("number", 5), sets: { USE: 3 } },
    { id: "nine", when: score("number", 9), flags: ["worse"] },
    { id: "ten", when: score("number", 10), sets: { USE: 4 } },
  ],
  rules: [
    { id: "U1", when: atLeast("USE", 1), level: 2, route: 0, ...own },
    { id: "U2", when: atLeast("USE", 2), level: 3, route: 0, ...own },
    { id: "U3", when: atLeast("USE", 3), level: 4, route: 0, ...own },
    { id: "U4", when: atLeast("USE", 4), level: 5, route: 2, ...own },
    { id: "E1", when: atLeast("EAT", 1), level: 2, route: 0, ...own },
    { id: "E2", when: atLeast("EAT", 2), level: 3, route: 0, ...own },
    { id: "E4", when: atLeast("EAT", 4), level: 5, route: 2, ...own },
    { id: "R2", when: flag("disch"), route: 2, ...own },
    { id: "R3", when: flag("worse"), route: 3, ...own },
  ],
  proxy: answered("age", "nobody"),
});

const of = (answers: Answers) => {
  const { up, down } = counterfactuals(stepped, { age: "adult", ...answers });
  const said = ({ question, answer, level, route }: (typeof up)[number]) => `${question}=${answer}: ${level}, ${route}`;
  return { up: up.map(said), down: down.map(said) };
};

describe("A different number", () => {
  it.each([
    [2, ["number=3: php, none"], []],
    [3, ["number=9: residential, crisis"], ["number=2: iop, none"]],
    [4, ["number=5: residential, urgent"], ["number=2: iop, none"]],
    [5, [], ["number=4: php, urgent"]],
    [7, [], ["number=3: php, none"]],
    [9, [], ["number=3: php, none"]],
  ])("than %s: finds the nearest that moves the level, up and down", (number, up, down) => {
    expect(of({ number })).toEqual({ up, down });
  });
});

describe("Further answers to the same question", () => {
  const further = (answers: Answers, direction: "up" | "down") =>
    counterfactuals(stepped, { age: "adult", ...answers })[direction].flatMap((one) =>
      one.further.map(({ question, answer, level, route }) => `${question}=${answer}: ${level}, ${route}`),
    );

  it("are those that move the level the same way, nearest first", () => {
    expect(further({ number: 5 }, "down")).toEqual(["number=3: php, none", "number=2: iop, none"]);
    expect(further({ number: 2 }, "up")).toEqual(["number=9: residential, crisis"]);
    expect(further({ body: ["none"] }, "up")).toEqual(["body=b: php, none"]);
  });

  it("never include the given answer, one that leaves the question unanswered, or one at the same level", () => {
    expect(further({ number: 4 }, "up")).toEqual(["number=9: residential, crisis"]);
    expect(further({ body: ["a"] }, "down")).toEqual([]);
    expect(further({ body: ["b"] }, "down")).toEqual([]);
  });
});

describe("A different selection", () => {
  it('replaces "none of these"', () => {
    expect(of({ body: ["none"] })).toEqual({ up: ["body=a: iop, none"], down: [] });
  });

  it("is added to the others, or removed", () => {
    expect(of({ body: ["a"] })).toEqual({ up: ["body=a,b: php, none"], down: ["body=none: outpatient, none"] });
    expect(of({ body: ["a", "b"] })).toEqual({ up: [], down: ["body=a: iop, none"] });
    const three = defineQuestionnaire({
      ...stepped,
      rules: [{ id: "Z", when: all(flag("means"), atLeast("EAT", 2)), level: 4, route: 0, ...own }, ...stepped.rules],
      sections: stepped.sections.map((section) => ({
        ...section,
        pages: section.pages.map((page) => ({
          ...page,
          questions: page.questions.map((question) =>
            question.kind === "multi"
              ? { ...question, options: [...question.options, { code: "c", flags: ["means"] }] }
              : question,
          ),
        })),
      })),
    });
    const { down } = counterfactuals(three, { age: "adult", body: ["a", "b", "c"] });
    expect(down.map(({ answer, level }) => `${answer}: ${level}`)).toEqual(["a,b: php"]);
    expect(of({ body: ["b"] })).toEqual({ up: [], down: ["body=none: outpatient, none"] });
  });
});

describe("What would change the level", () => {
  it("is ordered nearest first, then in the order asked", () => {
    expect(of({ number: 2, body: ["a"] }).up).toEqual(["number=3: php, none", "body=a,b: php, none"]);
    expect(of({ number: 3, body: ["none"] }).up).toEqual(["number=9: residential, crisis"]);
  });

  it("never includes practical, declined or unanswered questions", () => {
    expect(of({ cost: "ok" })).toEqual({ up: [], down: [] });
    expect(of({ number: DECLINE, body: DECLINE })).toEqual({ up: [], down: [] });
    expect(of({ body: [], note: " " })).toEqual({ up: [], down: [] });
    expect(of({ note: "A note" })).toEqual({ up: [], down: [] });
  });
});

describe("Several questions", () => {
  const two = defineQuestionnaire({
    ...fixture,
    sections: [
      {
        id: "s",
        pages: [
          {
            id: "p",
            questions: [
              { kind: "choice", id: "age", options: [{ code: "child" }, { code: "adult" }] },
              { kind: "choice", id: "far", options: [{ code: "no" }, { code: "yes", sets: { USE: 3 } }] },
              { kind: "choice", id: "near", options: [{ code: "no" }, { code: "yes", sets: { USE: 2 } }] },
              {
                kind: "choice",
                id: "soon",
                options: [{ code: "no" }, { code: "yes", sets: { EAT: 2 }, flags: ["disch"] }],
              },
            ],
          },
        ],
      },
    ],
    derived: [],
    rules: stepped.rules,
    proxy: answered("age", "nobody"),
  });
  const well = { age: "adult", far: "no", near: "no", soon: "no" };
  const order = (answers: Answers) => {
    const { up, down } = counterfactuals(two, answers);
    return { up: up.map(({ question }) => question), down: down.map(({ question }) => question) };
  };

  it("are ordered by level, then by urgency", () => {
    expect(order(well)).toEqual({ up: ["near", "soon", "far"], down: [] });
    expect(order({ ...well, far: "yes" })).toEqual({ up: [], down: ["far"] });
  });

  it("that each lower the level are ordered from the nearest", () => {
    const falls = defineQuestionnaire({
      ...two,
      rules: [
        { id: "B", when: all(atLeast("USE", 2), atLeast("EAT", 2)), level: 4, route: 0, ...own },
        ...two.rules.filter(({ id }) => id !== "U3"),
      ],
    });
    const { down } = counterfactuals(falls, { age: "adult", far: "no", near: "yes", soon: "yes" });
    expect(down.map(({ question, level, route }) => `${question}: ${level}, ${route}`)).toEqual([
      "near: php, urgent",
      "soon: php, none",
    ]);
  });

  it("that lower it equally stay in the order asked", () => {
    const pair = defineQuestionnaire({
      ...two,
      rules: [{ id: "B", when: all(atLeast("USE", 2), atLeast("EAT", 2)), level: 4, route: 0, ...own }],
    });
    const { down } = counterfactuals(pair, { age: "adult", far: "no", near: "yes", soon: "yes" });
    expect(down.map(({ question }) => question)).toEqual(["near", "soon"]);
  });

  it("are empty for people the rules do not apply to", () => {
    expect(order({ ...well, age: "child" })).toEqual({ up: [], down: [] });
  });
});
