import { type Answer, codesOf, isBlank } from "../questionnaire/answers";
import { DECLINE, type Question } from "../questionnaire/definition";
import { type QuestionWords, type Said, say, type Voice } from "../questionnaire/words";
import { visibleText } from "./visible-text";

/** The words for missing, declined and blank answers, and for what rests on them. */
export interface AnswerTextWords {
  /** Someone who answers about another may simply not know. */
  readonly declined: Said;
  readonly missing: string;
  readonly blank: string;
  /** A reason, `{reason}`, that holds only as long as something declined or left open is possible. */
  readonly unsaid: string;
  /** Many declined answers: the words for one, `{answer}`, and their number, `{count}`. */
  readonly manyDeclined: string;
}

/** An answer as its reader sees it: the words of the options marked, the number, or the text itself. */
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
