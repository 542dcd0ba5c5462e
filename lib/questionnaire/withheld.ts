import type { Answers } from "./answers";
import type { Questionnaire } from "./definition";
import { placesOf } from "./questions";
import { applicableAnswers, readGiven } from "./reading";

/** Whether withheld questions are printed and exported after all, because the person asked for it. */
export interface WithheldChoice {
  readonly withheldToo?: boolean;
}

const kept = new WeakMap<Questionnaire, Questionnaire>();

function without(questionnaire: Questionnaire): Questionnaire {
  if (!placesOf(questionnaire).some(({ question }) => question.withheld)) return questionnaire;
  const sections = questionnaire.sections.flatMap((section) => {
    const pages = section.pages.flatMap((page) => {
      const questions = page.questions.filter(({ withheld }) => !withheld);
      if (questions.length === page.questions.length) return [page];
      return questions.length > 0 ? [{ ...page, questions }] : [];
    });
    return pages.length > 0 ? [{ ...section, pages }] : [];
  });
  return { ...questionnaire, sections };
}

/**
 * The questionnaire as paper and files see it: without the questions whose answers could put someone in danger there.
 * In it, such a question was never asked, is never missing and gives no reason. The same object if there are none.
 */
export function withoutWithheld(questionnaire: Questionnaire): Questionnaire {
  const known = kept.get(questionnaire);
  if (known) return known;
  const fresh = without(questionnaire);
  kept.set(questionnaire, fresh);
  return fresh;
}

/** Whether a withheld question has an answer, so that there is a choice to offer. */
export const holdsWithheld = (questionnaire: Questionnaire, answers: Answers): boolean =>
  placesOf(questionnaire).some(({ question }) => question.withheld && answers[question.id] !== undefined);

/** Whether this person is asked a withheld question, answered or not. */
export const asksWithheld = (questionnaire: Questionnaire, answers: Answers): boolean =>
  readGiven(questionnaire, answers).path.some(({ withheld }) => withheld);

/** The questionnaire for answers from files and paper, which hold a withheld answer only if it was included on purpose. */
export const asFilesKnow = (questionnaire: Questionnaire, ...all: readonly Answers[]): Questionnaire =>
  all.some((answers) => holdsWithheld(questionnaire, answers)) ? questionnaire : withoutWithheld(questionnaire);

/** Questions and answers as they leave the screen. */
export function leavingTheScreen(
  questionnaire: Questionnaire,
  answers: Answers,
  { withheldToo = false }: WithheldChoice = {},
): { readonly questionnaire: Questionnaire; readonly answers: Answers } {
  if (withheldToo) return { questionnaire, answers };
  const withheld = new Set(placesOf(questionnaire).flatMap(({ question }) => (question.withheld ? [question.id] : [])));
  const rest = Object.entries(answers).filter(([id]) => !withheld.has(id));
  return { questionnaire: withoutWithheld(questionnaire), answers: Object.fromEntries(rest) };
}

/** The exported answers that are on the path; answers to questions closed by a later correction are not included. */
export function answersThatCount(whole: Questionnaire, given: Answers, choice: WithheldChoice = {}): Answers {
  const { questionnaire, answers } = leavingTheScreen(whole, given, choice);
  return applicableAnswers(readGiven(questionnaire, answers), answers);
}
