import type { Question } from "../../../lib/questionnaire/definition";
import type { PathPage } from "../../../lib/questionnaire/pages";
import { type QuestionnaireWords, say, timeOf, type Voice } from "../../../lib/questionnaire/words";
import { wordsOf } from "../../../lib/report/answer-rows";
import { type Choice, choicesOf } from "./choice-layout";

/** Consecutive questions with the same choices: on a wide screen, rows of one table. */
export interface QuestionGroup {
  readonly questions: readonly Question[];
  /** The choices they share; null for a question on its own. */
  readonly columns: readonly Choice[] | null;
}

/** Limits for a table: the longest label that can head a column, in characters, and the most columns. */
const LONGEST_HEAD = 28;
const MOST_COLUMNS = 5;

const fitsColumns = (question: Question, choices: readonly Choice[]) =>
  question.kind === "choice" &&
  choices.length <= MOST_COLUMNS &&
  choices.every(({ label }) => label.length <= LONGEST_HEAD);
const alike = (one: readonly Choice[], other: readonly Choice[]) =>
  one.length === other.length &&
  one.every(({ code, label }, at) => other[at]?.code === code && other[at]?.label === label);

/** The questions of a page in order, with consecutive questions that share choices grouped. */
export function questionGroups(
  { questions, section }: PathPage,
  words: QuestionnaireWords,
  voice: Voice,
): readonly QuestionGroup[] {
  const groups: { questions: Question[]; choices: readonly Choice[]; fits: boolean }[] = [];
  for (const question of questions) {
    const choices = choicesOf(question, wordsOf(words, section.id, question.id), voice);
    const fits = fitsColumns(question, choices);
    const last = groups.at(-1);
    if (last && fits && last.fits && alike(last.choices, choices)) last.questions.push(question);
    else groups.push({ questions: [question], choices, fits });
  }
  return groups.map(({ questions: own, choices }) => ({ questions: own, columns: own.length > 1 ? choices : null }));
}

/** The text above the questions of a page. */
export interface PageHead {
  readonly title: string | null;
  readonly lead: string | null;
  /** The time frame shared by every question, unless the title or the lead states it; null if they differ. */
  readonly time: string | null;
  /** True if the time frame is stated above the questions, so that it is not repeated with each of them. */
  readonly tellsTime: boolean;
}

export function pageHead({ page, questions, section }: PathPage, words: QuestionnaireWords, voice: Voice): PageHead {
  const its = words.sections[section.id]?.pages[page.id];
  const [title, lead] = [its?.title, its?.lead].map((said) => (said ? say(said, voice) : null));
  const [first = null, ...others] = questions.map(({ id }) => timeOf(wordsOf(words, section.id, id), voice));
  const isSaid = [title, lead].some((said) => first !== null && said?.toLowerCase().includes(first.toLowerCase()));
  const tellsTime = first !== null && (others.length > 0 || isSaid) && others.every((time) => time === first);
  return { title: title ?? null, lead: lead ?? null, time: tellsTime && !isSaid ? first : null, tellsTime };
}
