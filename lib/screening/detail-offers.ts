import type { Answers } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import { minutesFor } from "../questionnaire/effort";
import { DETAIL_PARTS, type DetailPart, isOpen } from "../questionnaire/pages";
import type { QuestionnaireWords } from "../questionnaire/words";
import { detailsFor } from "./asked-pages";

/** What is offered after the result, with its current length. */
export interface DetailOffer {
  readonly part: DetailPart;
  /** Unanswered questions of the part; 0 if there are none. */
  readonly open: number;
  /** Whole minutes those would take. */
  readonly minutes: number;
}

/** The parts with questions for these answers, in the order offered. */
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
