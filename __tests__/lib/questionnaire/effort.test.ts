import { describe, expect, it } from "vitest";
import { defineQuestionnaire } from "../../../lib/questionnaire/definition";
import { minutesFor, SECONDS_A_TAP, secondsFor, WORDS_A_MINUTE } from "../../../lib/questionnaire/effort";
import { questionOf } from "../../../lib/questionnaire/questions";
import type { QuestionnaireWords } from "../../../lib/questionnaire/words";
import { fixture, fixtureWords } from "../../support/fixture-questionnaire";

const WORDS_A_SCREEN = 70;
/** What the model gives for this many words and taps. */
const modeled = (words: number, taps: number) =>
  (words / WORDS_A_MINUTE) * 60 + taps * SECONDS_A_TAP + words / WORDS_A_SCREEN;
const seconds = (ids: readonly string[], words: QuestionnaireWords = fixtureWords, questionnaire = fixture) =>
  secondsFor(
    questionnaire,
    ids.map((id) => questionOf(questionnaire, id)),
    words,
  );

describe("The estimated time for a question", () => {
  it("is its words, half of its options' words, its page's heading, one tap, and one to continue", () => {
    // "Who and how"; "Which age?"; "A child", "An adult".
    expect(seconds(["age"])).toBeCloseTo(modeled(3 + 2 + 4 / 2, 2), 9);
    // "Who and how"; "How is their mood?" and "In the past month"; "Fine", "Low", "Very low".
    expect(seconds(["mood"])).toBeCloseTo(modeled(3 + 4 + 4 + 4 / 2, 2), 9);
    // No heading; the longer of two wordings that are equally long here; "No", "Some thoughts", "May act on them".
    expect(seconds(["thoughts"])).toBeCloseTo(modeled(6 + 7 / 2, 2), 9);
    // No options.
    expect(seconds(["days"])).toBeCloseTo(modeled(1 + 4, 2), 9);
  });

  it("takes the longer of two wordings, and counts a lead and a hint", () => {
    const [who] = [fixtureWords.sections.first];
    if (!who) throw new Error("The fixture has lost its first section.");
    const words: QuestionnaireWords = {
      ...fixtureWords,
      sections: {
        ...fixtureWords.sections,
        first: {
          ...who,
          pages: { ...who.pages, who: { lead: { self: "One two three", other: "One two" } } },
          questions: {
            ...who.questions,
            age: {
              ask: { self: "Age?", other: "Their age now?" },
              hint: "About – is enough.",
              short: "Age",
              options: {},
            },
          },
        },
      },
    };
    // A dash is not a word.
    expect(seconds(["age"], words)).toBeCloseTo(modeled(3 + 3 + 3, 2), 9);
  });

  it("is taps alone for a question without words", () => {
    expect(seconds(["age"], { ...fixtureWords, sections: {} })).toBeCloseTo(modeled(0, 2), 9);
  });
});

describe("The estimated time for several questions", () => {
  it("counts the heading of a page and its Continue once", () => {
    expect(seconds(["age", "mood"])).toBeCloseTo(modeled(3 + 2 + 2 + 8 + 2, 3), 9);
    expect(seconds(["age", "thoughts"])).toBeCloseTo(modeled(3 + 2 + 2 + 6 + 3.5, 4), 9);
  });

  it("counts options that questions of one page share once, and those of another page again", () => {
    const yesNo = [{ code: "no" }, { code: "yes" }];
    const like = (id: string) => ({ kind: "choice", id, options: yesNo });
    const [first, second] = fixture.sections;
    const questionnaire = defineQuestionnaire({
      ...fixture,
      sections: [
        { ...first, pages: [...(first?.pages ?? []), { id: "alike", questions: [like("one"), like("two")] }] },
        { ...second, pages: [...(second?.pages ?? []), { id: "again", questions: [like("three")] }] },
      ],
    });
    const options = { no: "No never", yes: "Yes I do" };
    const question = { ask: "One two?", short: "One", options };
    const withMore = (section: "first" | "second", more: object) => {
      const its = fixtureWords.sections[section];
      if (!its) throw new Error(`The fixture has lost its section ${section}.`);
      return { ...its, questions: { ...its.questions, ...more } };
    };
    const words: QuestionnaireWords = {
      ...fixtureWords,
      sections: {
        first: withMore("first", { one: question, two: question }),
        second: withMore("second", { three: question }),
      },
    };
    expect(seconds(["one", "two"], words, questionnaire)).toBeCloseTo(modeled(4 + 5 / 2, 3), 9);
    expect(seconds(["one", "three"], words, questionnaire)).toBeCloseTo(modeled(4 + 5, 4), 9);
  });

  it("is nothing for none, and in whole minutes rounded up", () => {
    expect(seconds([])).toBe(0);
    expect(minutesFor(fixture, [], fixtureWords)).toBe(0);
    expect(minutesFor(fixture, [questionOf(fixture, "age")], fixtureWords)).toBe(1);
  });
});
