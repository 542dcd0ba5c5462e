import type { Answers } from "../../lib/questionnaire/answers";
import { pagesOn } from "../../lib/questionnaire/pages";
import { decidingOn, readGiven } from "../../lib/questionnaire/reading";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";

/** How long it takes until the level is shown: pages, and the questions on them that come before the result. */
export interface LengthToResult {
  readonly pages: number;
  readonly questions: number;
}

export function lengthToResult(answers: Answers): LengthToResult {
  const reading = readGiven(levelOfCare, answers);
  const deciding = new Set(decidingOn(reading));
  const pages = pagesOn(levelOfCare, reading).filter(({ questions }) => questions.some((one) => deciding.has(one)));
  return { pages: pages.length, questions: deciding.size };
}
