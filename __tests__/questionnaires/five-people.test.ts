import { describe, expect, it } from "vitest";
import { assess } from "../../lib/assessment/assess";
import { pagesOn } from "../../lib/questionnaire/pages";
import { decidingOn, readGiven } from "../../lib/questionnaire/reading";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { FIVE_PEOPLE } from "../cases/five-people";

/** Notes and known conditions may be left empty. */
const MAY_BE_EMPTY = ["known-conditions", "note-goals", "note-questions"];

describe.each(FIVE_PEOPLE)("$name", ({ answers, level, route, rules, length }) => {
  const assessment = assess(levelOfCare, answers);

  it("is asked exactly what is answered here", () => {
    const edit = "EDIT: the answers of this person in __tests__/cases/five-people.ts";
    expect(assessment.missing, edit).toEqual([]);
    expect(assessment.ignored, edit).toEqual([]);
    expect(
      assessment.openDetails.filter((id) => !MAY_BE_EMPTY.includes(id)),
      edit,
    ).toEqual([]);
  });

  it(`asks for at least ${level}, route ${route}`, () => {
    expect({ level: assessment.level, route: assessment.route }).toEqual({ level, route });
  });

  it("says why, in rules and in answers", () => {
    const decisive = assessment.reasons.filter((reason) => reason.level === level).map(({ rule }) => rule);
    expect(decisive).toEqual([...rules]);
    for (const reason of assessment.reasons) {
      expect(reason.because.length).toBeGreaterThan(0);
      expect(reason.sources.length).toBeGreaterThan(0);
    }
  });

  it(`reaches the level in ${length.pages} pages and ${length.questions} questions`, () => {
    const reading = readGiven(levelOfCare, answers);
    const deciding = new Set(decidingOn(reading));
    const pages = pagesOn(levelOfCare, reading).filter(({ questions }) => questions.some((one) => deciding.has(one)));
    const now = { pages: pages.length, questions: deciding.size };
    expect(now, "EDIT: the length of this person in __tests__/cases/five-people.ts").toEqual(length);
    // One press per answer, and Continue on each page.
    expect(now.pages, "EDIT: the new question replaces another, or is a detail").toBeLessThanOrEqual(20);
    expect(now.pages + now.questions, "EDIT: the new question replaces another, or is a detail").toBeLessThanOrEqual(
      75,
    );
  });
});
