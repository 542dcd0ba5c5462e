import type { Answers } from "./answers";
import type { Questionnaire } from "./definition";
import { placesOf } from "./questions";
import { applicableAnswers, readGiven } from "./reading";

/** Whether withheld questions go onto paper and into files all the same, because the person asked for it. */
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
 * The questionnaire as paper and files know it: without the questions whose answers could put someone in danger there.
 * To it such a question was never asked, is never missing, and gives no reason. Itself where it has none.
 */
export function withoutWithheld(questionnaire: Questionnaire): Questionnaire {
  const known = kept.get(questionnaire);
  if (known) return known;
  const fresh = without(questionnaire);
  kept.set(questionnaire, fresh);
  return fresh;
}

/** Whether there is an answer to a withheld question, so that there is something to choose. */
export const holdsWithheld = (questionnaire: Questionnaire, answers: Answers): boolean =>
  placesOf(questionnaire).some(({ question }) => question.withheld && answers[question.id] !== undefined);

/** Whether a withheld question is put to this person, answered or not. */
export const asksWithheld = (questionnaire: Questionnaire, answers: Answers): boolean =>
  readGiven(questionnaire, answers).path.some(({ withheld }) => withheld);

/** The questionnaire for answers out of files and from paper, where a withheld answer is there only if it was put there. */
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

/** The answers that leave the screen and are on the path: one that a later correction closed again is not handed on. */
export function answersThatCount(whole: Questionnaire, given: Answers, choice: WithheldChoice = {}): Answers {
  const { questionnaire, answers } = leavingTheScreen(whole, given, choice);
  return applicableAnswers(readGiven(questionnaire, answers), answers);
}
