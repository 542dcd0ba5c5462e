import { LOCALES, type Locale } from "../content/locales";
import type { Answer, Answers } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import { placesOf } from "../questionnaire/questions";
import { RELATIONS, type Relation } from "../questionnaire/relation";
import { leavingTheScreen, type WithheldChoice } from "../questionnaire/withheld";
import { answerOf, digitOf, type LaidOut, laidOut, layoutLine, radixOf, readLayoutLine } from "./answer-digits";
import { toBase64url } from "./base64url";
import type { Beside } from "./beside";
import { CHECK, type CodeRefusal, FORMS, OPEN_HEADER, same, uint32, wholeCode, withCheck } from "./code-bytes";
import type { CodeLayout, CodeLayouts } from "./code-layout";
import { crc32 } from "./crc32";
import type { Dropped } from "./dropped";
import { migrateAnswers } from "./migrate-answers";
import type { Renames } from "./renames";

/** Where each part of a code begins, in bytes. The last bytes are the CRC-32 of everything before them. */
const AT = {
  /** Magic and format version: `FORMS.open`. */
  form: 0,
  /** The number of the layout. */
  layout: 1,
  /** CRC-32 of the layout, four bytes. */
  layoutCheck: 2,
  /** The rules hash, six bytes. */
  rules: 6,
  /** Days since 1970, two bytes; 0 for no date. */
  day: 12,
  /** Low nibble: who answered for someone else. High nibble: the language of the answers. 0 if not given. */
  beside: 14,
  /** The answers as one mixed-radix number, with one digit per question of the layout. */
  answers: OPEN_HEADER,
} as const;
/** Values of the low nibble. */
const NIBBLE = 16;
const DAY = 86_400_000;

export type DecodedAnswers =
  | {
      readonly answers: Answers;
      /** Answers from a code of an older version that could not be carried over. */
      readonly dropped: readonly Dropped[];
      /** The day of the last answer as an ISO date; null if the code has no date. */
      readonly answeredAt: string | null;
      /** Who answered for someone else; absent if not given. */
      readonly relation?: Relation;
      /** The language the questions were asked in; absent if not given. */
      readonly language?: Locale;
      /** True if neither the rules nor the questions have changed since. */
      readonly sameRules: boolean;
    }
  | { readonly refused: CodeRefusal };

/** Layouts and renames of earlier versions. If omitted, only today's version is known. */
export interface CodeHistory {
  readonly layouts?: CodeLayouts;
  readonly renames?: Renames;
}

/** The layout that codes use today. */
export const layoutOf = (questionnaire: Questionnaire): CodeLayout => ({
  version: questionnaire.version,
  questions: placesOf(questionnaire).map(({ question }) => layoutLine(laidOut(question))),
});

const hexBytes = (hex: string): readonly number[] => (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
const layoutText = ({ questions }: CodeLayout): string => questions.join(";");
const layoutBytes = (layout: CodeLayout) => uint32(crc32(new TextEncoder().encode(layoutText(layout))));

/** Every layout, oldest first; today's is last. */
function allLayouts(questionnaire: Questionnaire, past: CodeLayouts): CodeLayouts {
  const today = layoutOf(questionnaire);
  const last = past.at(-1);
  return last && layoutText(last) === layoutText(today) ? past : [...past, today];
}

/** Big-endian bytes of a number; empty for 0. */
function numberBytes(value: bigint): readonly number[] {
  const hex = value === 0n ? "" : value.toString(16);
  return hexBytes(hex.padStart(hex.length + (hex.length % 2), "0"));
}

function dayOf(answeredAt: string | null): number {
  const day = answeredAt === null ? 0 : Math.floor(Date.parse(answeredAt.slice(0, 10)) / DAY);
  return Number.isInteger(day) && day > 0 && day <= 0xffff ? day : 0;
}

/** The answers encoded as bytes. Free text and withheld answers are left out. */
export function answerBytes(
  questionnaire: Questionnaire,
  given: Answers,
  answeredAt: string | null = null,
  { layouts = [], relation, language, ...choice }: { readonly layouts?: CodeLayouts } & Beside & WithheldChoice = {},
): Uint8Array {
  const { answers } = leavingTheScreen(questionnaire, given, choice);
  let number = 0n;
  for (const { question } of placesOf(questionnaire)) {
    const laid = laidOut(question);
    number = number * BigInt(radixOf(laid)) + BigInt(digitOf(laid, answers[question.id]));
  }
  const day = dayOf(answeredAt);
  const bytes = [
    FORMS.open,
    allLayouts(questionnaire, layouts).length,
    ...layoutBytes(layoutOf(questionnaire)),
    ...hexBytes(questionnaire.hash),
    day >> 8,
    day & 0xff,
    (relation ? RELATIONS.indexOf(relation) + 1 : 0) + NIBBLE * (language ? LOCALES.indexOf(language) + 1 : 0),
    ...numberBytes(number),
  ];
  return withCheck(bytes);
}

/** The same bytes as a short base64url text. Not encrypted: anyone who has the text can read it. */
export const encodeAnswers = (...given: Parameters<typeof answerBytes>): string => toBase64url(answerBytes(...given));

function readNumber(questions: readonly LaidOut[], bytes: Uint8Array): Record<string, Answer> | null {
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

/**
 * Decodes such a text, made from today's questions or from any earlier version of them. A refusal says whether the code
 * is truncated, damaged, from other questions, or not one of ours. Never throws.
 */
export function decodeAnswers(questionnaire: Questionnaire, text: string, history: CodeHistory = {}): DecodedAnswers {
  const bytes = wholeCode(text);
  return typeof bytes === "string" ? { refused: bytes } : answersInBytes(questionnaire, bytes, history);
}

/** Decodes the bytes of a complete code. Refuses a locked code, which must be unlocked first. */
export function answersInBytes(
  questionnaire: Questionnaire,
  bytes: Uint8Array,
  { layouts: past = [], renames = [] }: CodeHistory = {},
): DecodedAnswers {
  if (bytes[AT.form] !== FORMS.open || bytes.length < AT.answers + CHECK) return { refused: "not-ours" };
  const layouts = allLayouts(questionnaire, past);
  const number = bytes[AT.layout] ?? 0;
  if (number > layouts.length) return { refused: "newer-format" };
  const layout = layouts[number - 1];
  if (!layout || !same(bytes, AT.layoutCheck, layoutBytes(layout))) return { refused: "other-version" };
  const today = number === layouts.length;
  const found = readNumber(layout.questions.map(readLayoutLine), bytes.subarray(AT.answers, bytes.length - CHECK));
  if (found === null) return { refused: "not-ours" };
  const { answers, dropped } = migrateAnswers(questionnaire, found, layout.version, today ? [] : renames);
  if (today && dropped.length > 0) return { refused: "not-ours" };
  const [high = 0, low = 0, beside = 0] = bytes.subarray(AT.day);
  const day = high * 256 + low;
  const relation = RELATIONS[(beside % NIBBLE) - 1];
  const language = LOCALES[Math.floor(beside / NIBBLE) - 1];
  return {
    answers,
    dropped,
    answeredAt: day === 0 ? null : new Date(day * DAY).toISOString().slice(0, 10),
    ...(relation && { relation }),
    ...(language && { language }),
    sameRules: today && same(bytes, AT.rules, hexBytes(questionnaire.hash)),
  };
}
