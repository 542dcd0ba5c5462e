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
    expect(assessment.missing).toEqual([]);
    expect(assessment.ignored).toEqual([]);
    expect(assessment.openDetails.filter((id) => !MAY_BE_EMPTY.includes(id))).toEqual([]);
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
    expect({ pages: pages.length, questions: deciding.size }).toEqual(length);
    // One press per answer, and Continue on each page.
    expect(pages.length + deciding.size).toBeLessThanOrEqual(75);
  });
});
