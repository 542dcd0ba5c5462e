import { holds } from "../condition";
import type { Answers } from "./answers";
import type { Questionnaire } from "./definition";
import { readAnswers } from "./path";
import type { Voice } from "./words";

/** Whether the person answers for themselves, or about another. */
export const voiceOf = (questionnaire: Questionnaire, answers: Answers): Voice =>
  holds(questionnaire.proxy, readAnswers(questionnaire, answers).ledger) ? "other" : "self";
