import { type Answers, isBlank, isDeclined } from "../questionnaire/answers";
import type { Question, Questionnaire } from "../questionnaire/definition";
import { type PathPage, pagesOn } from "../questionnaire/pages";
import type { Reading } from "../questionnaire/reading";
import { type QuestionnaireWords, type QuestionWords, say, timeOf, type Voice } from "../questionnaire/words";
import { type AnswerTextWords, answerText } from "./answer-text";

export interface AnswerRow {
  readonly question: string;
  readonly page: string;
  /** The full question with its time frame, and its short label. */
  readonly ask: string;
  readonly short: string;
  readonly answer: string;
  readonly state: "answered" | "declined" | "missing" | "blank";
  /** True for a question about danger: leaving it unanswered counts as a danger that was not ruled out. */
  readonly safety: boolean;
  readonly treatment: boolean;
  readonly practical: boolean;
  readonly text: boolean;
  readonly instrument: string | null;
}

export interface AnswerSection {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly AnswerRow[];
}

function stateOf(question: Question, answers: Answers): AnswerRow["state"] {
  const answer = answers[question.id];
  if (isDeclined(answer)) return "declined";
  if (!isBlank(answer)) return "answered";
  return question.optional ? "blank" : "missing";
}

/**
 * Flags that declining a question about danger to oneself or others sets. Declining other questions may set other
 * flags.
 */
const DANGER_NOT_RULED_OUT: readonly string[] = ["declined", "means", "noWatch"];

const isAboutDanger = ({ declined }: Question): boolean =>
  declined?.flags?.some((flag) => DANGER_NOT_RULED_OUT.includes(flag)) ?? false;

/** The words of a question. Throws if a language has none, which the type of the words prevents. */
export function wordsOf(words: QuestionnaireWords, section: string, question: string): QuestionWords {
  const found = words.sections[section]?.questions[question];
  if (!found) throw new RangeError(`There is no text for question ${question}.`);
  return found;
}

function rowOf(
  { page, section, id }: PathPage,
  question: Question,
  answers: Answers,
  words: QuestionnaireWords,
  voice: Voice,
  none: AnswerTextWords,
): AnswerRow {
  const its = wordsOf(words, section.id, question.id);
  const time = timeOf(its, voice);
  return {
    question: question.id,
    page: id,
    ask: `${time ? `${time}: ` : ""}${say(its.ask, voice)}`,
    short: say(its.short, voice),
    answer: answerText(question, answers[question.id], its, voice, none),
    state: stateOf(question, answers),
    safety: isAboutDanger(question),
    treatment: page.treatment === true,
    practical: section.practical === true,
    text: question.kind === "text",
    instrument: question.instrument ?? null,
  };
}

/** Every question on the path with its answer, grouped by section, in order. */
export function answerSections(
  questionnaire: Questionnaire,
  reading: Reading,
  answers: Answers,
  words: QuestionnaireWords,
  voice: Voice,
  none: AnswerTextWords,
): readonly AnswerSection[] {
  const pages = pagesOn(questionnaire, reading);
  return questionnaire.sections.flatMap((section) => {
    const rows = pages
      .filter((page) => page.section === section)
      .flatMap((page) => page.questions.map((question) => rowOf(page, question, answers, words, voice, none)));
    return rows.length > 0 ? [{ id: section.id, title: words.sections[section.id]?.title ?? section.id, rows }] : [];
  });
}
