import { type Answer, codesOf, isBlank } from "../questionnaire/answers";
import { DECLINE, type Question } from "../questionnaire/definition";
import { type QuestionWords, type Said, say, type Voice } from "../questionnaire/words";
import { visibleText } from "./visible-text";

/** Words for missing, declined and blank answers, and for reasons that depend on them. */
export interface AnswerTextWords {
  /** The wording for an observer differs: someone answering about another person may simply not know. */
  readonly declined: Said;
  readonly missing: string;
  readonly blank: string;
  /** Template for a reason, `{reason}`, that only holds because something declined or unanswered could be true. */
  readonly unsaid: string;
  /** Template for several declined answers: the words for one, `{answer}`, and their number, `{count}`. */
  readonly manyDeclined: string;
  /** Template for all reasons based on questions without an answer: how many questions, `{count}`. */
  readonly openTogether: string;
}

/** An answer as the reader sees it: the text of the selected options, the number, or the text entered. */
export function answerText(
  question: Question,
  answer: Answer | undefined | null,
  words: QuestionWords,
  voice: Voice,
  none: AnswerTextWords,
): string {
  if (answer === undefined || answer === null || isBlank(answer)) {
    return question.optional && answer !== undefined ? none.blank : none.missing;
  }
  if (question.kind === "text") return visibleText(String(answer));
  if (typeof answer === "number") return String(answer);
  return codesOf(question, answer)
    .map((code) => (code === DECLINE ? say(none.declined, voice) : say(words.options[code] ?? code, voice)))
    .join("; ");
}
