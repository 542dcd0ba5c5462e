import type { Answers } from "./answers";
import type { Questionnaire } from "./definition";
import { isOpen } from "./pages";
import { readAnswers } from "./path";
import { furthestReach } from "./reach";

/**
 * The most questions that can still come: those open on the path, and those that some answer to them could open.
 * Answering never raises it; changing an earlier answer can.
 */
export function mostQuestionsLeft(questionnaire: Questionnaire, answers: Answers): number {
  const reading = readAnswers(questionnaire, answers);
  if (reading.outOfScope) return reading.path.filter((question) => isOpen(question, answers)).length;
  const onPath = new Set(reading.path);
  const { open } = furthestReach(questionnaire, reading, answers, (question) => isOpen(question, answers));
  return [...open].filter((question) => !onPath.has(question) || isOpen(question, answers)).length;
}
