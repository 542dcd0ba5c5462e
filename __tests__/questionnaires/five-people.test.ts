import { describe, expect, it } from "vitest";
import { assess } from "../../lib/assessment/assess";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { FIVE_PEOPLE } from "../cases/five-people";

describe.each(FIVE_PEOPLE)("$name", ({ answers, level, route, rules }) => {
  const assessment = assess(levelOfCare, answers);

  it("is asked exactly what is answered here", () => {
    expect(assessment.missing).toEqual([]);
    expect(assessment.ignored).toEqual([]);
  });

  it(`asks for at least ${level}, route ${route}`, () => {
    expect({ level: assessment.level, route: assessment.route }).toEqual({ level, route });
  });

  it("says why, in rules and in answers", () => {
    const decisive = assessment.reasons.filter((reason) => reason.level === level).map(({ rule }) => rule);
    expect(decisive).toEqual(expect.arrayContaining([...rules]));
    for (const reason of assessment.reasons) {
      expect(reason.because.length).toBeGreaterThan(0);
      expect(reason.sources.length).toBeGreaterThan(0);
    }
  });
});
