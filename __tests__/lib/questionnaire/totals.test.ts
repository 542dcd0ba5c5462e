import { describe, expect, it } from "vitest";
import type { Answers } from "../../../lib/questionnaire/answers";
import { DECLINE, defineQuestionnaire } from "../../../lib/questionnaire/definition";
import { readGiven } from "../../../lib/questionnaire/reading";
import { completeTotals, isComplete, resultTotals } from "../../../lib/questionnaire/totals";
import { answered } from "../../../lib/rules/condition";
import { fixture } from "../../support/fixture-questionnaire";

const points = [0, 1, 2, 3].map((score) => ({ code: `${score}`, score }));
const item = (id: string, more: object = {}) => ({ kind: "choice", id, options: points, ...more });
const total = (id: string, ...items: readonly string[]) => ({ id, items, max: items.length * 3, bands: [] });

/** A long form whose first two items are its short form, a total that overlaps with it, and one of another instrument. */
const scored = defineQuestionnaire({
  ...fixture,
  sections: [
    {
      id: "s",
      pages: [
        {
          id: "p",
          questions: [
            { kind: "choice", id: "age", options: [{ code: "child" }, { code: "adult" }] },
            item("one"),
            item("two"),
            item("three", { askWhen: answered("one", "2", "3") }),
            item("four"),
          ],
        },
      ],
    },
  ],
  instruments: [
    {
      id: "long",
      totals: [total("long", "one", "two", "three"), total("short", "one", "two"), total("across", "three", "four")],
      license: "FREE",
      source: "S",
    },
    { id: "other", totals: [total("part-of-other", "one")], license: "FREE", source: "S" },
  ],
  derived: [],
  rules: [],
  proxy: answered("age", "nobody"),
});
const complete = (answers: Answers) =>
  completeTotals(scored, readGiven(scored, { age: "adult", ...answers }), { age: "adult", ...answers }).map(
    ({ instrument, total: { id }, points: sum }) => `${instrument} ${id}: ${sum}`,
  );

describe("A total is reported", () => {
  it("unless a longer one of the same instrument has all its items", () => {
    expect(resultTotals(scored).map(({ instrument, total: { id } }) => `${instrument} ${id}`)).toEqual([
      "long long",
      "long across",
      "other part-of-other",
    ]);
  });

  it("once every item was asked and stated", () => {
    expect(complete({ one: "2", two: "1", three: "3", four: "1" })).toEqual([
      "long long: 6",
      "long across: 4",
      "other part-of-other: 2",
    ]);
    expect(complete({ one: "2", two: "1", three: "3" })).toEqual(["long long: 6", "other part-of-other: 2"]);
    expect(complete({ one: "2", two: DECLINE, three: "3", four: "0" })).toEqual([
      "long across: 3",
      "other part-of-other: 2",
    ]);
  });

  it("never with an answer to an item that is no longer asked", () => {
    expect(complete({ one: "0", two: "1", three: "3", four: "1" })).toEqual(["other part-of-other: 0"]);
  });
});

it("a total with one gap is not complete", () => {
  const long = total("long", "one", "two", "three");
  expect(isComplete(long, { one: "0", two: "0", three: "0" })).toBe(true);
  expect(isComplete(long, { one: "0", two: "0", three: "" })).toBe(false);
  expect(isComplete(long, { one: DECLINE, two: "0", three: "0" })).toBe(false);
});
