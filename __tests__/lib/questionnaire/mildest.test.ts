import { describe, expect, it } from "vitest";
import { DECLINE, type Question } from "../../../lib/questionnaire/definition";
import { filledWith, mildestAnswer, mildestRest } from "../../../lib/questionnaire/mildest";
import { fixture } from "../../support/fixture-questionnaire";

const asked = (kind: "choice" | "multi", ...options: object[]) => ({ kind, id: "q", options }) as unknown as Question;

describe("The answer that matters least", () => {
  it("is the one with the least effect, whatever kind of effect, and the first of several", () => {
    const a = { code: "a", sets: { SYMP: 1, FUNC: 1 } };
    expect(mildestAnswer(asked("choice", a, { code: "b", flags: ["means"] }), {})).toBe("b");
    expect(mildestAnswer(asked("choice", a, { code: "b", flags: ["means", "worse", "disch"] }), {})).toBe("a");
    expect(mildestAnswer(asked("choice", a, { code: "b", score: 1 }), {})).toBe("b");
    expect(mildestAnswer(asked("choice", a, { code: "b", score: 3 }), {})).toBe("a");
    expect(mildestAnswer(asked("choice", a, { code: "b", current: 1 }), {})).toBe("b");
    expect(mildestAnswer(asked("choice", a, { code: "b", current: 3 }), {})).toBe("a");
    expect(mildestAnswer(asked("choice", a, { code: "b", sets: { MED: 2 } }), {})).toBe("a");
    expect(mildestAnswer(asked("choice", a, { code: "b" }, { code: "c" }), {})).toBe("b");
  });

  it("is the answer that excludes the others, in a list for a question that allows several", () => {
    const options = [{ code: "a" }, { code: "none", exclusive: true, sets: { MED: 1 } }];
    expect(mildestAnswer(asked("multi", ...options), {})).toEqual(["none"]);
    expect(mildestAnswer(asked("multi", { code: "a", score: 1 }, { code: "b" }), {})).toEqual(["b"]);
  });

  it("is the lowest number, and no text", () => {
    expect(mildestAnswer({ kind: "integer", id: "q", min: 2, max: 9 }, {})).toBe(2);
    expect(mildestAnswer({ kind: "text", id: "q", maxLength: 9 }, {})).toBe("");
  });

  it("is what is known about the person, if no answer is milder than another", () => {
    expect(mildestAnswer(asked("choice", { code: "a" }, { code: "b" }), { q: "b" })).toBe("b");
  });
});

describe("A case that states only what matters", () => {
  const someone = { age: "adult" };

  it("is completed along its own path, and what it states stays", () => {
    expect(mildestRest(fixture, { thoughts: "some" }, someone)).toEqual({
      age: "adult",
      mood: "fine",
      thoughts: "some",
      reach: "no",
      body: ["none"],
      days: 0,
      closing: "yes",
    });
    expect(mildestRest(fixture, { age: "child" }, someone)).toEqual({ age: "child" });
  });

  it("can be completed in another way, without optional questions", () => {
    const filled = filledWith(fixture, { mood: "low" }, someone, () => DECLINE);
    // Declining the question about thoughts opens another.
    expect(filled).toMatchObject({ age: "adult", mood: "low", thoughts: DECLINE, reach: DECLINE });
    expect(filled).not.toHaveProperty("note");
  });
});
