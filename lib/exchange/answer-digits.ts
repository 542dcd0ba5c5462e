import { type Answer, isBlank } from "../questionnaire/answers";
import { DECLINE, type Question } from "../questionnaire/definition";
import { optionsOf } from "../questionnaire/questions";

// Digit 0 always means "no answer" and 1 always means "declined".

/** The parts of a question that its digit depends on, whether the question is current or from an older version. */
export interface LaidOut {
  readonly id: string;
  readonly kind: Question["kind"];
  readonly min: number;
  readonly max: number;
  readonly codes: readonly string[];
}

export function laidOut(question: Question): LaidOut {
  const { min, max } = question.kind === "integer" ? question : { min: 0, max: 0 };
  return { id: question.id, kind: question.kind, min, max, codes: optionsOf(question).map(({ code }) => code) };
}

/** A layout entry for a question, as one line of text. Equal lines mean equal digits. */
export const layoutLine = ({ id, kind, min, max, codes }: LaidOut): string =>
  [id, kind, ...(kind === "integer" ? [min, max] : []), ...codes].join(",");

/** Parses a line written by `layoutLine`. */
export function readLayoutLine(line: string): LaidOut {
  const [id = "", kind = "", ...rest] = line.split(",");
  if (kind === "integer") return { id, kind, min: Number(rest[0]), max: Number(rest[1]), codes: [] };
  return { id, kind: kind === "choice" || kind === "multi" ? kind : "text", min: 0, max: 0, codes: rest };
}

/**
 * How many distinct values a question can have in a code, counting "no answer" and "declined". Codes hold no free text.
 */
export function radixOf({ kind, min, max, codes }: LaidOut): number {
  switch (kind) {
    case "choice":
      return codes.length + 2;
    case "multi":
      return 2 ** (codes.length + 1);
    case "integer":
      return max - min + 3;
    case "text":
      return 1;
  }
}

export function digitOf({ kind, min, codes }: LaidOut, answer: Answer | undefined): number {
  if (kind === "text" || answer === undefined || isBlank(answer)) return 0;
  if (kind === "multi") {
    const marked: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
    return [DECLINE, ...codes].reduce((mask, code, bit) => mask + (marked.includes(code) ? 2 ** bit : 0), 0);
  }
  if (answer === DECLINE) return 1;
  if (kind === "integer") return Number(answer) - min + 2;
  return codes.indexOf(String(answer)) + 2;
}

export function answerOf({ kind, min, codes }: LaidOut, digit: number): Answer | undefined {
  if (digit === 0) return undefined;
  if (digit === 1) return DECLINE;
  if (kind === "integer") return digit - 2 + min;
  if (kind === "choice") return codes[digit - 2];
  return [DECLINE, ...codes].filter((_, bit) => Math.floor(digit / 2 ** bit) % 2 === 1);
}
