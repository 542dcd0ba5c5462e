import * as fc from "fast-check";
import type { Answer, Answers } from "../../../../lib/questionnaire/answers";
import { DECLINE, type Question } from "../../../../lib/questionnaire/definition";
import { optionsOf, placesOf } from "../../../../lib/questionnaire/questions";
import { levelOfCare } from "../../../../questionnaires/level-of-care/level-of-care";

export const questions: readonly Question[] = placesOf(levelOfCare).map(({ question }) => question);

function anyAnswer(question: Question): fc.Arbitrary<Answer> {
  if (question.kind === "integer") return fc.integer({ min: question.min, max: question.max });
  if (question.kind === "text")
    return fc.string({ maxLength: 60, unit: "grapheme" }).filter((text) => text !== DECLINE);
  const codes = optionsOf(question).map(({ code }) => code);
  return question.kind === "choice" ? fc.constantFrom(...codes) : fc.subarray([...codes], { minLength: 1 });
}

const entry = (question: Question): fc.Arbitrary<readonly [string, Answer] | null> =>
  fc.oneof(
    { weight: 6, arbitrary: anyAnswer(question).map((answer) => [question.id, answer] as const) },
    { weight: 1, arbitrary: fc.constant([question.id, DECLINE] as const) },
    { weight: 1, arbitrary: fc.constant(null) },
  );

/** Arbitrary answers to any questions, on the path or not. Mostly from people the rules apply to. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(fc.tuple(...questions.map(entry)), fc.constantFrom("13-17", "18-64", "65-plus", DECLINE, "under-13", null))
  .map(([entries, age]) => {
    const answers = Object.fromEntries(entries.filter((pair) => pair !== null)) as Record<string, Answer>;
    if (age === null) delete answers["about-age"];
    else answers["about-age"] = age;
    return answers;
  });
