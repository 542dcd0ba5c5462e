import { type Answer, type Answers, checkAnswers } from "../questionnaire/answers";
import type { Question, Questionnaire } from "../questionnaire/definition";
import { placesOf } from "../questionnaire/questions";
import { answerOf, digitOf, layoutOf, radixOf } from "./answer-digits";
import { fromBase64url, toBase64url } from "./base64url";
import { crc32 } from "./crc32";

// Byte by byte: 0 the mark and the version of this form; 1–4 CRC-32 of the layout (which questions, with which options,
// in which order); 5–10 the rules hash; 11–12 days since 1970, 0 for no date; then the answers as one number with a digit
// for each question; the last four, CRC-32 of everything before.

/** High half: our mark. Low half: the version of this form. */
const FIRST_BYTE = 0xc1;
const HEADER = 13;
const CHECK = 4;
/** Longer than any code of ours. */
const MOST_CHARACTERS = 4_000;
const DAY = 86_400_000;

export type CodeRefusal = "too-short" | "checksum" | "other-version" | "not-ours";

export type DecodedAnswers =
  | {
      readonly answers: Answers;
      /** ISO date; null where the code holds none. */
      readonly savedOn: string | null;
      /** The rules have not changed since; the questions are the same either way. */
      readonly sameRules: boolean;
    }
  | { readonly refused: CodeRefusal };

const questionsOf = (questionnaire: Questionnaire): readonly Question[] =>
  placesOf(questionnaire).map(({ question }) => question);

const uint32 = (value: number): readonly number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
const hexBytes = (hex: string): readonly number[] => (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
const layoutBytes = (questions: readonly Question[]) => uint32(crc32(new TextEncoder().encode(layoutOf(questions))));
const same = (bytes: Uint8Array, from: number, expected: readonly number[]): boolean =>
  expected.every((byte, index) => bytes[from + index] === byte);

/** A number as bytes, highest first; none for 0. */
function numberBytes(value: bigint): readonly number[] {
  const hex = value === 0n ? "" : value.toString(16);
  return hexBytes(hex.padStart(hex.length + (hex.length % 2), "0"));
}

function dayOf(savedOn: string | null): number {
  const day = savedOn === null ? 0 : Math.floor(Date.parse(savedOn.slice(0, 10)) / DAY);
  return Number.isInteger(day) && day > 0 && day <= 0xffff ? day : 0;
}

/** The coded answers as a short text for an address or a QR code. Free text is never in it. */
export function encodeAnswers(questionnaire: Questionnaire, answers: Answers, savedOn: string | null = null): string {
  const questions = questionsOf(questionnaire);
  let number = 0n;
  for (const question of questions)
    number = number * BigInt(radixOf(question)) + BigInt(digitOf(question, answers[question.id]));
  const day = dayOf(savedOn);
  const bytes = [
    FIRST_BYTE,
    ...layoutBytes(questions),
    ...hexBytes(questionnaire.hash),
    day >> 8,
    day & 0xff,
    ...numberBytes(number),
  ];
  return toBase64url(Uint8Array.from([...bytes, ...uint32(crc32(Uint8Array.from(bytes)))]));
}

function readNumber(questions: readonly Question[], bytes: Uint8Array): Record<string, Answer> | null {
  let number = 0n;
  for (const byte of bytes) number = number * 256n + BigInt(byte);
  const found: [string, Answer][] = [];
  for (const question of questions.toReversed()) {
    const radix = BigInt(radixOf(question));
    const answer = answerOf(question, Number(number % radix));
    number /= radix;
    if (answer !== undefined) found.push([question.id, answer]);
  }
  return number === 0n ? Object.fromEntries(found.reverse()) : null;
}

/** Reads such a text. A refusal says whether it is cut off, damaged, of other questions, or never was ours. Never throws. */
export function decodeAnswers(questionnaire: Questionnaire, text: string): DecodedAnswers {
  const code = text.slice(0, MOST_CHARACTERS + 1).trim();
  const bytes = code.length > MOST_CHARACTERS ? null : fromBase64url(code);
  if (bytes === null) return { refused: "not-ours" };
  const [first] = bytes;
  if (first === undefined) return { refused: "too-short" };
  if (first >> 4 !== FIRST_BYTE >> 4) return { refused: "not-ours" };
  if (first !== FIRST_BYTE) return { refused: "other-version" };
  if (bytes.length < HEADER + CHECK) return { refused: "too-short" };
  const end = bytes.length - CHECK;
  const whole = toBase64url(bytes) === code && same(bytes, end, uint32(crc32(bytes.subarray(0, end))));
  if (!whole) return { refused: "checksum" };
  const questions = questionsOf(questionnaire);
  if (!same(bytes, 1, layoutBytes(questions))) return { refused: "other-version" };
  const found = readNumber(questions, bytes.subarray(HEADER, end));
  if (found === null) return { refused: "not-ours" };
  const { answers, refused } = checkAnswers(questionnaire, found);
  if (refused.length > 0) return { refused: "not-ours" };
  const day = (bytes[11] ?? 0) * 256 + (bytes[12] ?? 0);
  return {
    answers,
    savedOn: day === 0 ? null : new Date(day * DAY).toISOString().slice(0, 10),
    sameRules: same(bytes, 5, hexBytes(questionnaire.hash)),
  };
}
