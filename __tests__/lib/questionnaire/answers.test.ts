import { describe, expect, it } from "vitest";
import { checkAnswer, checkAnswers, codesOf, isBlank, isDeclined, isStated } from "../../../lib/questionnaire/answers";
import { DECLINE, type Question } from "../../../lib/questionnaire/definition";
import { questionOf } from "../../../lib/questionnaire/questions";
import { fixture } from "../../support/fixture-questionnaire";

const choice = questionOf(fixture, "mood");
const multi = questionOf(fixture, "body");
const integer = questionOf(fixture, "days");
const text = questionOf(fixture, "note");

const kept: readonly (readonly [Question, unknown])[] = [
  [choice, "fine"],
  [choice, "very-low"],
  [choice, DECLINE],
  [multi, ["dizzy"]],
  [multi, ["dizzy", "faint"]],
  [multi, []],
  [multi, DECLINE],
  [integer, 0],
  [integer, 30],
  [integer, 7],
  [integer, DECLINE],
  [text, ""],
  [text, "x".repeat(40)],
  [text, DECLINE],
];
const refused: readonly (readonly [Question, unknown, string])[] = [
  [choice, "other", "unknown-code"],
  [choice, 3, "wrong-type"],
  [choice, ["fine"], "wrong-type"],
  [choice, null, "wrong-type"],
  [choice, undefined, "wrong-type"],
  [multi, "dizzy", "wrong-type"],
  [multi, [1], "wrong-type"],
  [multi, ["dizzy", 1], "wrong-type"],
  [multi, ["other"], "unknown-code"],
  [multi, ["dizzy", "other"], "unknown-code"],
  [integer, -1, "out-of-range"],
  [integer, 31, "out-of-range"],
  [integer, 1.5, "wrong-type"],
  [integer, "7", "wrong-type"],
  [text, "x".repeat(41), "too-long"],
  [text, 5, "wrong-type"],
];

describe("One answer", () => {
  it.each(kept.map(([question, value]) => [question.id, value, question] as const))(
    "to %s may be %j",
    (_, value, question) => {
      expect(checkAnswer(question, value)).toEqual({ answer: value });
    },
  );

  it.each(refused.map(([question, value, problem]) => [question.id, value, problem, question] as const))(
    "to %s may not be %j: %s",
    (id, value, problem, question) => {
      expect(checkAnswer(question, value)).toEqual({ refused: { question: id, problem, value: expect.any(String) } });
    },
  );

  it("to a multiple-choice question drops duplicates, and is declined if that is all it says", () => {
    expect(checkAnswer(multi, ["dizzy", "faint", "dizzy"])).toEqual({ answer: ["dizzy", "faint"] });
    expect(checkAnswer(multi, [DECLINE])).toEqual({ answer: DECLINE });
    expect(checkAnswer(multi, [DECLINE, "dizzy"])).toEqual({ answer: [DECLINE, "dizzy"] });
  });

  it("that is refused is shown, and truncated if long", () => {
    const shown = (value: unknown) => checkAnswer(choice, value);
    expect(shown("other")).toMatchObject({ refused: { value: "other" } });
    expect(shown(7)).toMatchObject({ refused: { value: "7" } });
    expect(shown(undefined)).toMatchObject({ refused: { value: "undefined" } });
    expect(shown(["a", 1, [2], { b: 3 }, null])).toMatchObject({ refused: { value: '["a",1,[…],{…},null]' } });
    expect(shown([])).toMatchObject({ refused: { value: "[]" } });
    expect(shown({ a: 1 })).toMatchObject({ refused: { value: "{…}" } });
    expect(shown(null)).toMatchObject({ refused: { value: "null" } });
    expect(shown(Array(20).fill(1))).toMatchObject({ refused: { value: "[1,1,1,1,1,1,1,1,1,1]" } });
    expect(shown("x".repeat(60))).toMatchObject({ refused: { value: "x".repeat(60) } });
    expect(shown("x".repeat(61))).toMatchObject({ refused: { value: `${"x".repeat(60)}…` } });
  });
});

describe("A record of answers", () => {
  it("keeps what fits and lists every refusal with its question", () => {
    const { answers, refused: listed } = checkAnswers(fixture, { mood: "low", days: 99, other: 1, body: ["faint"] });
    expect(answers).toEqual({ mood: "low", body: ["faint"] });
    expect(listed).toEqual([
      { question: "days", problem: "out-of-range", value: "99" },
      { question: "other", problem: "unknown-question", value: "1" },
    ]);
  });
});

describe("No answer", () => {
  it.each([undefined, "", "  ", []])("is %j", (answer) => {
    expect(isBlank(answer)).toBe(true);
  });

  it.each([0, 3, "a", DECLINE, ["a"]])("is not %j", (answer) => {
    expect(isBlank(answer)).toBe(false);
  });
});

describe("Codes", () => {
  it("are the one of a choice, all of a multiple choice, and none of numbers and text", () => {
    expect(codesOf(choice, "low")).toEqual(["low"]);
    expect(codesOf(multi, ["dizzy", "faint"])).toEqual(["dizzy", "faint"]);
    expect(codesOf(integer, 7)).toEqual([]);
    expect(codesOf(text, "Words")).toEqual([]);
    for (const question of [choice, multi, integer, text]) expect(codesOf(question, DECLINE)).toEqual([DECLINE]);
  });
});

describe("An answer is declined", () => {
  it("if it says so, alone or beside others, and never because its text does", () => {
    expect(isDeclined(DECLINE)).toBe(true);
    expect(isDeclined([DECLINE, "dizzy"])).toBe(true);
    expect(isDeclined(["dizzy"])).toBe(false);
    expect(isDeclined("I decline to say, and decline")).toBe(false);
    expect(isDeclined(undefined)).toBe(false);
    expect(isDeclined(0)).toBe(false);
  });

  it("and stated if it is neither that nor blank", () => {
    expect([0, "fine", ["dizzy"]].map(isStated)).toEqual([true, true, true]);
    expect([undefined, "", " ", [], DECLINE, [DECLINE]].map(isStated)).toEqual(Array(6).fill(false));
  });
});

describe("Text that other programs would cut", () => {
  it("is refused for what it is", () => {
    for (const broken of ["a\u0000b", "a\ud800"])
      expect(checkAnswer(text, broken)).toMatchObject({ refused: { problem: "broken-text" } });
    expect(checkAnswer(text, "á\tb\n")).toEqual({ answer: "á\tb\n" });
  });

  it("is not blank if it starts with a letter beyond ASCII, and blank if it is a space beyond ASCII", () => {
    expect(isBlank("é")).toBe(false);
    expect(isBlank("\u00a0")).toBe(true);
  });
});
