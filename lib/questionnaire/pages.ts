import { type Answers, isBlank } from "./answers";
import type { Page, Question, Questionnaire, Section } from "./definition";
import { type Reading, readGiven } from "./reading";

/** A page as this person sees it: only the questions that apply. */
export interface PathPage {
  /** The page's own id; for the questions a page asks after the result, see `detailPages`. */
  readonly id: string;
  readonly page: Page;
  readonly section: Section;
  readonly questions: readonly Question[];
}

/** The pages that ask any of these questions, in order. */
function pagesAsking(questionnaire: Questionnaire, asked: ReadonlySet<Question>): readonly PathPage[] {
  return questionnaire.sections.flatMap((section) =>
    section.pages.flatMap((page) => {
      const questions = page.questions.filter((question) => asked.has(question));
      return questions.length > 0 ? [{ id: page.id, page, section, questions }] : [];
    }),
  );
}

/** The pages on the path, in order, with what decides and what does not. */
export const pagesOn = (questionnaire: Questionnaire, reading: Reading): readonly PathPage[] =>
  pagesAsking(questionnaire, new Set(reading.path));

export const pathPages = (questionnaire: Questionnaire, answers: Answers): readonly PathPage[] =>
  pagesOn(questionnaire, readGiven(questionnaire, answers));

/** The pages on the path before the result, each with its questions that can change level or route. */
export const decidingPages = (questionnaire: Questionnaire, reading: Reading): readonly PathPage[] =>
  pagesAsking(questionnaire, new Set(reading.path.filter((question) => !reading.details.has(question))));

/**
 * What is offered after the result, in order. A page of the questionnaire can ask some of its questions before the
 * result and others after it, so a page of details has an id of its own.
 */
export const detailPages = (questionnaire: Questionnaire, reading: Reading): readonly PathPage[] =>
  pagesAsking(questionnaire, reading.details).map((page) => ({ ...page, id: `more-${page.id}` }));

/** The purpose of a page of details: to make the plan fit this person, or to give a clinician a fuller summary. */
export const DETAIL_PARTS = ["fit", "fuller"] as const;
export type DetailPart = (typeof DETAIL_PARTS)[number];

/** Free text is for the reader of the summary, wherever it is asked. */
export const detailPartOf = ({ section, questions }: PathPage): DetailPart =>
  section.practical && !questions.some(({ kind }) => kind === "text") ? "fit" : "fuller";

/** Still to be asked. An optional question counts as asked once it was left blank on purpose. */
export const isOpen = (question: Question, answers: Answers): boolean =>
  question.optional ? answers[question.id] === undefined : isBlank(answers[question.id]);

export const hasOpenQuestion = (page: PathPage, answers: Answers): boolean =>
  page.questions.some((question) => isOpen(question, answers));

export const firstOpenPage = (pages: readonly PathPage[], answers: Answers): PathPage | null =>
  pages.find((page) => hasOpenQuestion(page, answers)) ?? null;
