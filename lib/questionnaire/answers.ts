import * as z from "zod/mini";
import { DECLINE, type Question, type Questionnaire } from "./definition";
import { optionByCode, questionsById } from "./questions";
import "../without-eval";

/** One answer: a code, several codes, a whole number or free text. Declined is the code "decline". */
export type Answer = string | number | readonly string[];
export type Answers = Readonly<Record<string, Answer>>;

/** Why an answer was rejected, naming the question; `problem` is machine-readable, and views supply the words. */
export interface Refusal {
  readonly question: string;
  readonly problem: "unknown-question" | "unknown-code" | "wrong-type" | "out-of-range" | "too-long" | "broken-text";
  readonly value: string;
}

export type Checked = { readonly answer: Answer } | { readonly refused: Refusal };

const wholeNumber = z.int();

/** A lone surrogate or a control character: other programs reject or truncate text that has one. */
const BROKEN = /[^\P{Cc}\t\n\r\x7f-\x9f]|\p{Cs}/u;

function problemWith(question: Question, value: unknown): Refusal["problem"] | null {
  if (value === DECLINE) return null;
  switch (question.kind) {
    case "choice":
      if (typeof value !== "string") return "wrong-type";
      return optionByCode(question).has(value) ? null : "unknown-code";
    case "multi": {
      if (!Array.isArray(value) || !value.every((code) => typeof code === "string")) return "wrong-type";
      const known = (code: string) => code === DECLINE || optionByCode(question).has(code);
      return value.every(known) ? null : "unknown-code";
    }
    case "integer":
      if (!wholeNumber.safeParse(value).success) return "wrong-type";
      return (value as number) >= question.min && (value as number) <= question.max ? null : "out-of-range";
    case "text":
      if (typeof value !== "string") return "wrong-type";
      if (value.length > question.maxLength) return "too-long";
      return BROKEN.test(value) ? "broken-text" : null;
  }
}

/** One value without its children: an arbitrarily deep value would overflow anything recursive. */
function shallow(value: unknown): string {
  if (Array.isArray(value)) return "[…]";
  return typeof value === "object" && value !== null ? "{…}" : (JSON.stringify(value) ?? String(value));
}

/** A short, printable form of a rejected value. */
function shown(value: unknown): string {
  const list = Array.isArray(value) ? `[${value.slice(0, 10).map(shallow).join(",")}]` : shallow(value);
  const text = typeof value === "string" ? value : list;
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Validates one answer against its question. Nothing is guessed or repaired. */
export function checkAnswer(question: Question, value: unknown): Checked {
  const problem = problemWith(question, value);
  if (problem) return { refused: { question: question.id, problem, value: shown(value) } };
  if (Array.isArray(value)) {
    const codes: string[] = [...new Set(value as string[])];
    return { answer: codes.length === 1 && codes[0] === DECLINE ? DECLINE : codes };
  }
  return { answer: value as Answer };
}

/** Checks a whole record of answers; what passes is kept and every refusal is listed. */
export function checkAnswers(
  questionnaire: Questionnaire,
  values: Readonly<Record<string, unknown>>,
): { readonly answers: Answers; readonly refused: readonly Refusal[] } {
  const known = questionsById(questionnaire);
  const answers: Record<string, Answer> = {};
  const refused: Refusal[] = [];
  for (const id of Object.keys(values)) {
    const value = values[id];
    const question = known.get(id);
    if (!question) {
      refused.push({ question: id, problem: "unknown-question", value: shown(value) });
      continue;
    }
    const checked = checkAnswer(question, value);
    if ("refused" in checked) refused.push(checked.refused);
    else answers[id] = checked.answer;
  }
  return { answers, refused };
}

/** No answer at all: absent, an empty list, or blank text. */
export function isBlank(answer: Answer | undefined): boolean {
  if (answer === undefined) return true;
  if (typeof answer === "number") return false;
  if (typeof answer !== "string") return answer.length === 0;
  // Codes start with a printable character, and most answers are codes, so usually the rest of the text need not be
  // scanned.
  const first = answer.charCodeAt(0);
  return first > 0x20 && first < 0x7f ? false : answer.trim() === "";
}

/**
 * True if the person would rather not say, or does not know. In a multiple-choice question it also counts beside other
 * answers.
 */
export const isDeclined = (answer: Answer | undefined): boolean =>
  answer === DECLINE || (Array.isArray(answer) && answer.includes(DECLINE));

/** True if something was stated: neither unanswered nor declined. */
export const isStated = (answer: Answer | undefined): answer is Answer => !isBlank(answer) && !isDeclined(answer);

/** The codes of an answer; none for numbers and free text, unless declined. */
export function codesOf(question: Question, answer: Answer): readonly string[] {
  if (answer === DECLINE) return [DECLINE];
  if (question.kind === "choice") return [answer as string];
  return question.kind === "multi" ? (answer as readonly string[]) : [];
}
