import { type Answers, isBlank } from "./answers";
import type { Page, Question, Questionnaire, Section } from "./definition";
import { type Reading, readAnswers } from "./path";

/** A page as this person meets it: only the questions that apply. */
export interface PathPage {
  readonly id: string;
  readonly page: Page;
  readonly section: Section;
  readonly questions: readonly Question[];
}

/** The pages on the path, in order. */
export function pagesOn(questionnaire: Questionnaire, reading: Reading): readonly PathPage[] {
  const onPath = new Set(reading.path);
  return questionnaire.sections.flatMap((section) =>
    section.pages.flatMap((page) => {
      const questions = page.questions.filter((question) => onPath.has(question));
      return questions.length > 0 ? [{ id: page.id, page, section, questions }] : [];
    }),
  );
}

export const pathPages = (questionnaire: Questionnaire, answers: Answers): readonly PathPage[] =>
  pagesOn(questionnaire, readAnswers(questionnaire, answers));

/** Still to be put to the person. An optional question has been put once it was left blank on purpose. */
export const isOpen = (question: Question, answers: Answers): boolean =>
  question.optional ? answers[question.id] === undefined : isBlank(answers[question.id]);

export const hasOpenQuestion = (page: PathPage, answers: Answers): boolean =>
  page.questions.some((question) => isOpen(question, answers));

export const firstOpenPage = (pages: readonly PathPage[], answers: Answers): PathPage | null =>
  pages.find((page) => hasOpenQuestion(page, answers)) ?? null;
