import { describe, expect, it } from "vitest";
import { assess } from "../../../lib/assessment/assess";
import { careContextOf } from "../../../lib/care/care-context-of";
import { evidenceFor } from "../../../lib/care/evidence";
import type { Answers } from "../../../lib/questionnaire/answers";
import { careContextRules } from "../../../questionnaires/level-of-care/care-context";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { FIVE_PEOPLE } from "../../cases/five-people";
import { wellAdult } from "../../support/well-adult";

const read = (answers: Answers) => careContextOf(levelOfCare, careContextRules, answers, assess(levelOfCare, answers));
const person = (name: string) => FIVE_PEOPLE.find((one) => one.name.startsWith(name))?.answers ?? {};

describe("The situation derived from answers", () => {
  it("has the level and route of the assessment", () => {
    for (const { answers, level, route } of FIVE_PEOPLE)
      expect(read(answers).situation).toMatchObject({ level, route });
  });

  it("includes work, existing care, and the research that goes with a score", () => {
    const { situation, evidence } = read(person("moderate"));
    expect(situation).toMatchObject({ works: true, inCare: true, voice: "self", minor: false });
    expect(evidence).toContain("depression");
  });

  it("recognizes a teen, a parent answering, school and the insurance", () => {
    const { situation, evidence } = read(person("a parent"));
    expect(situation).toMatchObject({ voice: "other", minor: true, studies: true, insurance: "medicaid" });
    expect(evidence).toContain("teens");
  });

  it("recognizes substance use", () => {
    expect(read(person("a daily heavy drinker")).situation.substanceUse).toBe(true);
  });

  it.each([
    ["staysInCare", { "treatment-current": "residential" }],
    ["veteran", { "about-military": "yes" }],
    ["perinatal", { "about-perinatal": "pregnant" }],
    ["older", { "about-age": "65-plus" }],
    ["opioids", { "known-conditions": ["opioid-medication"] }],
    ["caring", { "practical-times": ["caregiving"] }],
  ] as const)("recognizes: %s", (fact, answers) => {
    expect(read({ ...wellAdult, ...answers }).situation).toMatchObject({ [fact]: true });
  });

  it("leaves out what was not answered", () => {
    const { situation } = read({});
    expect(situation.works).toBeUndefined();
    expect(situation.insurance).toBeNull();
  });
});

describe("The research shown first", () => {
  it("is about the person's own problems, then the level", () => {
    const { situation } = read(wellAdult);
    expect(evidenceFor(situation, ["ocd"])).toEqual(["ocd", "weekly-therapy"]);
    expect(evidenceFor({ ...situation, level: "php", telehealth: true }, [])).toEqual(["day-programs", "telehealth"]);
  });
});
