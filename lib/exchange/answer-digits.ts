import { type Answer, codesOf, isBlank } from "../questionnaire/answers";
import { DECLINE, type Question } from "../questionnaire/definition";
import { optionsOf } from "../questionnaire/questions";

// 0 is always "no answer".

/** How many different answers a question can have in a code, with none and declined. Free text is left out of codes. */
export function radixOf(question: Question): number {
  switch (question.kind) {
    case "choice":
      return question.options.length + 2;
    case "multi":
      return 2 ** (question.options.length + 1);
    case "integer":
      return question.max - question.min + 3;
    case "text":
      return 1;
  }
}

/** What the digits mean, as a text: the same text means the same digits. */
export const layoutOf = (questions: readonly Question[]): string =>
  questions
    .map((question) => {
      const range = question.kind === "integer" ? [question.min, question.max] : [];
      return [question.id, question.kind, ...range, ...optionsOf(question).map(({ code }) => code)].join(",");
    })
    .join(";");

export function digitOf(question: Question, answer: Answer | undefined): number {
  if (question.kind === "text" || answer === undefined || isBlank(answer)) return 0;
  const options = optionsOf(question);
  if (question.kind === "multi") {
    const codes = codesOf(question, answer);
    const bits = [DECLINE, ...options.map(({ code }) => code)];
    return bits.reduce((mask, code, bit) => mask + (codes.includes(code) ? 2 ** bit : 0), 0);
  }
  if (answer === DECLINE) return 1;
  if (question.kind === "integer") return Number(answer) - question.min + 2;
  return options.findIndex(({ code }) => code === answer) + 2;
}

export function answerOf(question: Question, digit: number): Answer | undefined {
  if (digit === 0) return undefined;
  if (digit === 1) return DECLINE;
  if (question.kind === "integer") return digit - 2 + question.min;
  const options = optionsOf(question);
  if (question.kind === "choice") return options[digit - 2]?.code;
  return [DECLINE, ...options.map(({ code }) => code)].filter((_, bit) => Math.floor(digit / 2 ** bit) % 2 === 1);
}
