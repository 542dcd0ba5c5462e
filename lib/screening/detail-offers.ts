import type { Answers } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import { minutesFor } from "../questionnaire/effort";
import { DETAIL_PARTS, type DetailPart, isOpen } from "../questionnaire/pages";
import type { QuestionnaireWords } from "../questionnaire/words";
import { detailsFor } from "./asked-pages";

/** What is offered beside the result, with its length as things stand. */
export interface DetailOffer {
  readonly part: DetailPart;
  /** Questions of the part without an answer; 0 where all have one. */
  readonly open: number;
  /** Whole minutes for those. */
  readonly minutes: number;
}

/** The parts that ask these answers anything, in the order offered. */
export function detailOffers(
  questionnaire: Questionnaire,
  answers: Answers,
  words: QuestionnaireWords,
): readonly DetailOffer[] {
  return DETAIL_PARTS.flatMap((part) => {
    const questions = detailsFor({ questionnaire, answers }, part).flatMap((page) => page.questions);
    if (questions.length === 0) return [];
    const open = questions.filter((question) => isOpen(question, answers));
    return [{ part, open: open.length, minutes: minutesFor(questionnaire, open, words) }];
  });
}
