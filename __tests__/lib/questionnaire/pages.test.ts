import { describe, expect, it } from "vitest";
import type { Answers } from "../../../lib/questionnaire/answers";
import {
  decidingPages,
  detailPages,
  detailPartOf,
  firstOpenPage,
  hasOpenQuestion,
  isOpen,
  pathPages,
} from "../../../lib/questionnaire/pages";
import { questionOf } from "../../../lib/questionnaire/questions";
import { readGiven } from "../../../lib/questionnaire/reading";
import { fixtureWithDetails } from "../../support/fixture-with-details";

const asked = (pages: readonly { readonly id: string; readonly questions: readonly { readonly id: string }[] }[]) =>
  pages.map(({ id, questions }) => `${id}: ${questions.map((question) => question.id).join(", ")}`);
const of = (answers: Answers) => readGiven(fixtureWithDetails, answers);
const adult = { age: "adult", mood: "fine" };

describe("The pages of a person", () => {
  it("are those with a question that applies, with only such questions", () => {
    expect(asked(pathPages(fixtureWithDetails, adult))).toEqual([
      "who: age, mood",
      "thoughts-page: sleep, thoughts",
      "body-page: body, days",
      "closing-page: closing, note",
      "plans: travel",
      "words: hopes",
    ]);
    expect(asked(pathPages(fixtureWithDetails, { age: "child" }))).toEqual(["who: age"]);
    expect(asked(pathPages(fixtureWithDetails, { ...adult, thoughts: "some" }))).toContain("within-reach: reach");
  });

  it("are asked before the result if they decide, and after it, under ids of their own, if they do not", () => {
    const low = { age: "adult", mood: "very-low" };
    expect(asked(decidingPages(fixtureWithDetails, of(adult)))).toEqual([
      "who: age, mood",
      "thoughts-page: sleep, thoughts",
      "body-page: body, days",
      "closing-page: closing, note",
    ]);
    expect(asked(decidingPages(fixtureWithDetails, of(low)))).toContain("thoughts-page: thoughts");
    expect(asked(detailPages(fixtureWithDetails, of(low)))).toEqual([
      "more-thoughts-page: sleep",
      "more-plans: travel",
      "more-words: hopes",
    ]);
    expect(asked(detailPages(fixtureWithDetails, of(adult)))).toEqual(["more-plans: travel", "more-words: hopes"]);
  });

  it("make the plan fit if they are practical, and the summary fuller if they are free text or clinical", () => {
    const parts = detailPages(fixtureWithDetails, of({ age: "adult", mood: "very-low" })).map(detailPartOf);
    expect(parts).toEqual(["fuller", "fit", "fuller"]);
    const [plans, words] = detailPages(fixtureWithDetails, of(adult));
    if (!plans || !words) throw new Error("The small questionnaire has lost its details.");
    expect(detailPartOf({ ...plans, questions: [...plans.questions, ...words.questions] })).toBe("fuller");
  });
});

describe("A question is open", () => {
  const open = (id: string, answers: Answers) => isOpen(questionOf(fixtureWithDetails, id), answers);

  it("until it has an answer; an optional one until it was left blank on purpose", () => {
    expect(open("mood", {})).toBe(true);
    expect(open("mood", { mood: "" })).toBe(true);
    expect(open("mood", { mood: "low" })).toBe(false);
    expect(open("note", {})).toBe(true);
    expect(open("note", { note: "" })).toBe(false);
  });

  it("and with it its page; the first such page is where to go on", () => {
    const pages = pathPages(fixtureWithDetails, adult);
    const isOpenFor = (answers: Answers) => pages.filter((page) => hasOpenQuestion(page, answers)).map(({ id }) => id);
    expect(isOpenFor({ age: "adult" })).toContain("who");
    expect(isOpenFor(adult)).not.toContain("who");
    expect(firstOpenPage(pages, adult)?.id).toBe("thoughts-page");
    expect(firstOpenPage(pages.slice(0, 1), adult)).toBeNull();
  });
});
