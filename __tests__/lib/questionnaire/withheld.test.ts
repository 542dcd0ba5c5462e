import { describe, expect, it } from "vitest";
import { defineQuestionnaire } from "../../../lib/questionnaire/definition";
import {
  answersThatCount,
  asFilesKnow,
  asksWithheld,
  holdsWithheld,
  leavingTheScreen,
  withoutWithheld,
} from "../../../lib/questionnaire/withheld";
import { answered } from "../../../lib/rules/condition";
import { fixture } from "../../support/fixture-questionnaire";

const yesNo = [{ code: "no" }, { code: "yes" }];
const [first, second] = fixture.sections;
const hidden = (id: string, more: object = {}) => ({ kind: "choice", id, withheld: true, options: yesNo, ...more });
/** One withheld question beside another, one alone on its page, and one alone in its section. */
const withSome = defineQuestionnaire({
  ...fixture,
  sections: [
    {
      ...first,
      pages: [
        ...(first?.pages ?? []),
        { id: "mixed", questions: [hidden("beside"), { kind: "choice", id: "plain", options: yesNo }] },
        { id: "alone", questions: [hidden("on-its-own")] },
      ],
    },
    { id: "only", pages: [{ id: "only", questions: [hidden("in-its-own", { askWhen: answered("beside", "yes") })] }] },
    second,
  ],
});
const answers = { age: "adult", mood: "low", beside: "yes", "on-its-own": "no", plain: "yes" };
const rest = { age: "adult", mood: "low", plain: "yes" };

describe("A questionnaire without its withheld questions", () => {
  it("has no page and no section that asked nothing else, and everything else as it was", () => {
    const left = withoutWithheld(withSome);
    expect(left.sections.map(({ id }) => id)).toEqual(["first", "second"]);
    expect(left.sections[0]?.pages.map(({ id }) => id)).toEqual(["who", "thoughts-page", "within-reach", "mixed"]);
    expect(left.sections[0]?.pages.at(-1)?.questions.map(({ id }) => id)).toEqual(["plain"]);
    expect(left.sections[0]?.pages[0]).toBe(withSome.sections[0]?.pages[0]);
    expect(left.rules).toBe(withSome.rules);
  });

  it("is the same each time, and the questionnaire itself if none is withheld", () => {
    expect(withoutWithheld(withSome)).toBe(withoutWithheld(withSome));
    expect(withoutWithheld(fixture)).toBe(fixture);
  });
});

describe("Whether there is a choice to offer", () => {
  it("depends on an answer to a withheld question", () => {
    expect(holdsWithheld(withSome, answers)).toBe(true);
    expect(holdsWithheld(withSome, { "in-its-own": "no" })).toBe(true);
    expect(holdsWithheld(withSome, rest)).toBe(false);
    expect(holdsWithheld(fixture, answers)).toBe(false);
  });

  it("is told apart from being asked one", () => {
    expect(asksWithheld(withSome, rest)).toBe(true);
    expect(asksWithheld(withSome, { age: "child" })).toBe(false);
    expect(asksWithheld(fixture, answers)).toBe(false);
  });
});

describe("What leaves the screen", () => {
  it("has no withheld answer and no trace of its question", () => {
    expect(leavingTheScreen(withSome, answers)).toEqual({ questionnaire: withoutWithheld(withSome), answers: rest });
    expect(leavingTheScreen(withSome, answers, {})).toEqual(leavingTheScreen(withSome, answers));
  });

  it("has all of it if the person asked for that", () => {
    const left = leavingTheScreen(withSome, answers, { withheldToo: true });
    expect(left.questionnaire).toBe(withSome);
    expect(left.answers).toBe(answers);
  });

  it("counts only answers on the path", () => {
    const closed = { ...answers, reach: "yes" };
    expect(answersThatCount(withSome, closed)).toEqual(rest);
    expect(answersThatCount(withSome, closed, { withheldToo: true })).toEqual(answers);
  });

  it("is read back with the withheld questions only if one of the files has an answer to one", () => {
    expect(asFilesKnow(withSome, rest)).toBe(withoutWithheld(withSome));
    expect(asFilesKnow(withSome, rest, answers)).toBe(withSome);
    expect(asFilesKnow(withSome)).toBe(withoutWithheld(withSome));
  });
});
