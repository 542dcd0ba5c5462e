import type { DecisionWords } from "../assessment/decision-words";
import type { QuestionnaireWords } from "../questionnaire/words";
import type { AnswerTextWords } from "./answer-text";

/** Everything a report is made from besides the answers: one questionnaire in one language. */
export interface ReportTexts {
  readonly questionnaire: QuestionnaireWords;
  readonly decision: DecisionWords;
  readonly answerText: AnswerTextWords;
}
