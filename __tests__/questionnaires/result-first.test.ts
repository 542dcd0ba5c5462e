import { describe, expect, it } from "vitest";
import { assess } from "../../lib/assessment/assess";
import type { Answer, Answers } from "../../lib/questionnaire/answers";
import { DECLINE, type Question } from "../../lib/questionnaire/definition";
import { optionsOf } from "../../lib/questionnaire/questions";
import { readGiven } from "../../lib/questionnaire/reading";
import { ROUTES } from "../../lib/rules/levels";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { ACUTE_PATHS } from "../cases/acute-paths";
import { FIVE_PEOPLE } from "../cases/five-people";
import { LONGEST_PAPERS } from "../cases/longest-papers";

const people: readonly Answers[] = [
  ...FIVE_PEOPLE.map(({ answers }) => answers),
  ...LONGEST_PAPERS.map(({ answers }) => answers),
  ...Object.values(ACUTE_PATHS),
];

/** Every answer to a choice question, including declining. */
const answersTo = (question: Question): readonly Answer[] => {
  if (question.kind === "integer") return [question.min, question.max, DECLINE];
  if (question.kind === "text") return ["A note."];
  const codes = [...optionsOf(question).map(({ code }) => code), DECLINE];
  return question.kind === "multi" ? codes.map((code) => [code]) : codes;
};

const verdict = (answers: Answers) => {
  const { level, route } = assess(levelOfCare, answers);
  return `${level} ${route}`;
};

describe("A question that comes after the result", () => {
  it.each(people.map((answers, index) => [index, answers] as const))(
    "H02 changes neither level nor urgency, whatever the answer: person %i",
    (_, answers) => {
      const { details } = readGiven(levelOfCare, answers);
      expect(details.size).toBeGreaterThan(0);
      for (const question of details) {
        const { [question.id]: _given, ...without } = answers;
        for (const answer of answersTo(question))
          expect(verdict({ ...without, [question.id]: answer }), `${question.id} ${String(answer)}`).toBe(
            verdict(without),
          );
      }
    },
  );

  it("H02 is never about danger: those decide, in every situation", () => {
    for (const answers of people)
      for (const { id, declined } of readGiven(levelOfCare, answers).details)
        expect(declined?.flags ?? [], id).not.toContain("declined");
  });

  it("leaves the result complete: only deciding questions count as missing", () => {
    for (const answers of people) {
      const { details, path } = readGiven(levelOfCare, answers);
      const after = new Set([...details].map(({ id }) => id));
      const deciding = Object.fromEntries(
        path.flatMap(({ id }) => (after.has(id) || answers[id] === undefined ? [] : [[id, answers[id] as Answer]])),
      );
      const { missing, openDetails } = assess(levelOfCare, deciding);
      expect(missing.filter((id) => after.has(id))).toEqual([]);
      expect(openDetails.length).toBeGreaterThan(0);
      expect(ROUTES.indexOf(assess(levelOfCare, deciding).route)).toBe(
        ROUTES.indexOf(assess(levelOfCare, answers).route),
      );
    }
  });
});
