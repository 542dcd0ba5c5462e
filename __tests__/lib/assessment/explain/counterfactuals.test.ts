import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../../../lib/assessment/assess";
import { type Counterfactual, counterfactuals } from "../../../../lib/assessment/explain/counterfactuals";
import { type Answers, checkAnswer, isBlank } from "../../../../lib/questionnaire/answers";
import { optionsOf, questionOf } from "../../../../lib/questionnaire/questions";
import { rankOfLevel } from "../../../../lib/rules/levels";
import { levelOfCare } from "../../../../questionnaires/level-of-care/level-of-care";
import { FIVE_PEOPLE } from "../../../cases/five-people";
import { randomCases } from "../../../support/every-case";
import { wellAdult, wellAdultBut } from "../../../support/well-adult";
import { anyAnswers } from "../../exchange/fhir/any-answers";

const of = (answers: Answers) => counterfactuals(levelOfCare, answers);
const changed = (answers: Answers, { question, answer }: Counterfactual) =>
  assess(levelOfCare, { ...answers, [question]: answer });

/** Each change must match what the assessment gives after making it. */
function expectTrue(answers: Answers) {
  const now = assess(levelOfCare, answers).level;
  const { up, down } = of(answers);
  for (const each of [...up, ...down]) {
    const { level, route } = changed(answers, each);
    expect({ level: each.level, route: each.route }).toEqual({ level, route });
    expect(each.given).toEqual(answers[each.question]);
    expect(checkAnswer(questionOf(levelOfCare, each.question), each.answer)).toHaveProperty("answer");
    expect(isBlank(each.answer), `${each.question} left open is no answer`).toBe(false);
  }
  expect(now === null && [...up, ...down].length > 0).toBe(false);
  if (now === null) return;
  for (const { level } of up) expect(rankOfLevel(level)).toBeGreaterThan(rankOfLevel(now));
  for (const { level } of down) expect(rankOfLevel(level)).toBeLessThan(rankOfLevel(now));
}

describe("What would change the level", () => {
  it.each(FIVE_PEOPLE)("holds for $name when assessed again with the change", ({ answers }) => expectTrue(answers));

  it("holds for any answers, finished or not", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => expectTrue(answers)),
      { numRuns: randomCases(25, 10) },
    );
  });

  it("names for each question only the nearest answer that moves the level", () => {
    const answers = wellAdultBut({ "function-roles": "harder" });
    const { up } = of(answers);
    for (const { question, level } of up) {
      const others = optionsOf(questionOf(levelOfCare, question))
        .filter(() => questionOf(levelOfCare, question).kind === "choice")
        .map(({ code }) => assess(levelOfCare, { ...answers, [question]: code }).level)
        .filter((other) => other !== null && rankOfLevel(other) > 1)
        .map((other) => (other === null ? 0 : rankOfLevel(other)));
      if (others.length > 0) expect(rankOfLevel(level), question).toBe(Math.min(...others));
    }
    expect(new Set(up.map(({ question }) => question)).size).toBe(up.length);
  });

  it("finds for a well adult that not being able to stay safe asks for help now", () => {
    const found = of(wellAdult).up.find(({ question }) => question === "stay-safe");
    expect(found).toMatchObject({ given: "yes", answer: "no", level: "inpatient", route: "crisis" });
    expect(of(wellAdult).down).toEqual([]);
  });

  it("finds nothing above the highest level, and nothing below when several reasons hold independently", () => {
    const severe = FIVE_PEOPLE.find(({ level }) => level === "inpatient")?.answers ?? {};
    expect(of(severe).up).toEqual([]);
    const twoReasons = { ...severe, "stay-safe": "no" };
    expect(of(twoReasons).down).toEqual([]);
  });

  it("never suggests unchecking the only selected option, which would leave the question unanswered", () => {
    const { up, down } = of(wellAdultBut({ "now-emergency": ["none"] }));
    expect([...up, ...down].filter(({ answer }) => isBlank(answer))).toEqual([]);
    expect(up.find(({ question }) => question === "now-emergency")?.answer).toHaveLength(1);
  });

  it("finds the answer that alone keeps the level up", () => {
    expect(of(wellAdultBut({ "stay-safe": "no" })).down.map(({ question }) => question)).toEqual(["stay-safe"]);
  });

  it("never names a practical answer or a note, and returns nothing for a child", () => {
    const practical = levelOfCare.sections.filter((section) => section.practical).flatMap(({ pages }) => pages);
    const ids = practical.flatMap(({ questions }) => questions.map(({ id }) => id));
    for (const { answers } of FIVE_PEOPLE)
      for (const { question } of [...of(answers).up, ...of(answers).down]) expect(ids).not.toContain(question);
    expect(of({ "about-subject": "self", "about-age": "under-13" })).toEqual({ up: [], down: [] });
  });
});
