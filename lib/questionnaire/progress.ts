import type { Answers } from "./answers";
import { compiledOf } from "./compiled";
import type { Question, Questionnaire } from "./definition";
import { isOpen } from "./pages";
import { furthestReach } from "./reach";
import { decidingOn, readGiven } from "./reading";

/**
 * Every question that can still come before the result, unordered: those unanswered on the path, and those that some answer
 * to them could open. Going forward never adds one; changing an earlier answer can.
 */
export function decidingLeft(questionnaire: Questionnaire, answers: Answers): readonly Question[] {
  const reading = readGiven(questionnaire, answers);
  const open = (question: Question) => isOpen(question, answers);
  if (reading.outOfScope) return reading.path.filter((question) => !reading.details.has(question) && open(question));
  const onPath = new Set(reading.path);
  const reach = furthestReach(questionnaire, reading, answers, open);
  const { tiers } = compiledOf(questionnaire);
  // Questions that are details now and stay details whatever is answered. Facts are only added, so checking both ends
  // is enough.
  const staysDetail = (question: Question) => {
    const isDetail = tiers.get(question) ?? (() => false);
    return isDetail(reading.ledger) && isDetail(reach.ledger);
  };
  return [...reach.open].filter((question) => (!onPath.has(question) || open(question)) && !staysDetail(question));
}

/** The most questions that can still come before the result. */
export const mostQuestionsLeft = (questionnaire: Questionnaire, answers: Answers): number =>
  decidingLeft(questionnaire, answers).length;

/** A section's 1-based position among those that still decide anything, and how many there are. */
export interface Part {
  readonly part: number;
  readonly parts: number;
}

/** The sections on the path and those that can still come. Going forward, their number never rises. */
export function partOf(
  questionnaire: Questionnaire,
  answers: Answers,
  left: readonly Question[],
  section: string,
): Part {
  const reading = readGiven(questionnaire, answers);
  const deciding = new Set([...decidingOn(reading), ...left]);
  const sections = questionnaire.sections.filter(({ pages }) =>
    pages.some(({ questions }) => questions.some((question) => deciding.has(question))),
  );
  return { part: sections.findIndex(({ id }) => id === section) + 1, parts: sections.length };
}
