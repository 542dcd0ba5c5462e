import type { Answer, Answers } from "../../lib/questionnaire/answers";
import type { Question } from "../../lib/questionnaire/definition";
import { filledWith, mildestRest, mildestAnswer as mildestTo } from "../../lib/questionnaire/mildest";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { someone } from "../../questionnaires/level-of-care/someone";

/** The answer with the least meaning to the rules. */
export const mildestAnswer = (question: Question): Answer => mildestTo(question, someone);

/** The stated answers plus, for every other question on the path they open, the answer from `fill`. */
export const filled = (stated: Answers, fill: (question: Question) => Answer): Answers =>
  filledWith(levelOfCare, stated, someone, fill);

/** The full answers of a case that states only what matters: everything else on the path is at its mildest. */
export const mildest = (stated: Answers): Answers => mildestRest(levelOfCare, stated, someone);
