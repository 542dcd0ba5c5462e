import { LOCALES, type Locale } from "../content/locales";
import type { Answer, Answers } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import { placesOf } from "../questionnaire/questions";
import { leavingTheScreen, type WithheldChoice } from "../questionnaire/withheld";
import { answerOf, digitOf, type LaidOut, laidOut, layoutLine, radixOf, readLayoutLine } from "./answer-digits";
import { fromBase64url, toBase64url } from "./base64url";
import type { CodeLayout, CodeLayouts } from "./code-layout";
import { crc32 } from "./crc32";
import type { Dropped } from "./dropped";
import { migrated } from "./migrated";
import { type Beside, RELATIONS, type Relation } from "./relation";
import type { Renames } from "./renames";

// The bytes of a code:
//   0       the mark and the version of this format
//   1       the number of the layout
//   2–5     CRC-32 of the layout
//   6–11    the rules hash
//   12–13   days since 1970, 0 for no date
//   14      low half: who answered for someone else; high half: the language of the answers; 0 for not given
//   15 on   the answers as one number, with a digit for each question of the layout
//   last 4  CRC-32 of everything before

/** High half: our mark. Low half: the version of this form. */
const FIRST_BYTE = 0xc2;
const HEADER = 15;
const CHECK = 4;
/** Longer than any code of ours. */
const MOST_CHARACTERS = 4_000;
/** A letter that a code could hold, too, may be behind one: so many are taken off where the check sum asks for it. */
const MOST_LETTERS_BEHIND = 3;
const DAY = 86_400_000;

/** `other-version`: made of questions that this site never had. `newer-format`: of questions it does not have yet. */
export type CodeRefusal = "too-short" | "checksum" | "other-version" | "newer-format" | "not-ours";

export type DecodedAnswers =
  | {
      readonly answers: Answers;
      /** What stood in a code of older questions and could not be kept. */
      readonly dropped: readonly Dropped[];
      /** The day of the last answer as an ISO date; null where the code holds none. */
      readonly answeredAt: string | null;
      /** Who answered for another; left out where it is not said. */
      readonly relation?: Relation;
      /** The language the questions were asked in; left out where it is not said. */
      readonly language?: Locale;
      /** Neither the rules nor the questions have changed since. */
      readonly sameRules: boolean;
    }
  | { readonly refused: CodeRefusal };

/** What earlier versions were like. Without it there has only been today's. */
export interface CodeHistory {
  readonly layouts?: CodeLayouts;
  readonly renames?: Renames;
}

/** The questions as a code counts them today. */
export const layoutOf = (questionnaire: Questionnaire): CodeLayout => ({
  version: questionnaire.version,
  questions: placesOf(questionnaire).map(({ question }) => layoutLine(laidOut(question))),
});

const uint32 = (value: number): readonly number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
const hexBytes = (hex: string): readonly number[] => (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
const layoutText = ({ questions }: CodeLayout): string => questions.join(";");
const layoutBytes = (layout: CodeLayout) => uint32(crc32(new TextEncoder().encode(layoutText(layout))));
const same = (bytes: Uint8Array, from: number, expected: readonly number[]): boolean =>
  expected.every((byte, index) => bytes[from + index] === byte);

/** Every layout, today's last. */
function allLayouts(questionnaire: Questionnaire, past: CodeLayouts): CodeLayouts {
  const today = layoutOf(questionnaire);
  const last = past.at(-1);
  return last && layoutText(last) === layoutText(today) ? past : [...past, today];
}

/** A number as bytes, highest first; none for 0. */
function numberBytes(value: bigint): readonly number[] {
  const hex = value === 0n ? "" : value.toString(16);
  return hexBytes(hex.padStart(hex.length + (hex.length % 2), "0"));
}

function dayOf(answeredAt: string | null): number {
  const day = answeredAt === null ? 0 : Math.floor(Date.parse(answeredAt.slice(0, 10)) / DAY);
  return Number.isInteger(day) && day > 0 && day <= 0xffff ? day : 0;
}

/** The coded answers as a short text for an address or a QR code. Free text and what is withheld are not in it. */
export function encodeAnswers(
  questionnaire: Questionnaire,
  given: Answers,
  answeredAt: string | null = null,
  { layouts = [], relation, language, ...choice }: { readonly layouts?: CodeLayouts } & Beside & WithheldChoice = {},
): string {
  const { answers } = leavingTheScreen(questionnaire, given, choice);
  let number = 0n;
  for (const { question } of placesOf(questionnaire)) {
    const laid = laidOut(question);
    number = number * BigInt(radixOf(laid)) + BigInt(digitOf(laid, answers[question.id]));
  }
  const day = dayOf(answeredAt);
  const bytes = [
    FIRST_BYTE,
    allLayouts(questionnaire, layouts).length,
    ...layoutBytes(layoutOf(questionnaire)),
    ...hexBytes(questionnaire.hash),
    day >> 8,
    day & 0xff,
    (relation ? RELATIONS.indexOf(relation) + 1 : 0) + 16 * (language ? LOCALES.indexOf(language) + 1 : 0),
    ...numberBytes(number),
  ];
  return toBase64url(Uint8Array.from([...bytes, ...uint32(crc32(Uint8Array.from(bytes)))]));
}

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
 * Programs that scan or share an address put a point, a bracket or a space behind it, and letters before it are none of a
 * code's either: what cannot belong to a code is taken off at its ends. The check sum decides about the rest.
 */
function withoutTail(text: string): string {
  const [plain = ""] = text.split(/%[0-9A-F]{2}/i).filter((part) => part.trim() !== "");
  return plain.replace(/^[^\w-]+|[^\w-]+$/g, "");
}

/** The bytes of a whole code of this form, or why there are none. */
function wholeCode(text: string): Uint8Array | CodeRefusal {
  const code = withoutTail(text.slice(0, MOST_CHARACTERS + 1));
  const first = bytesOf(code);
  if (first !== "checksum") return first;
  for (let more = 1; more <= MOST_LETTERS_BEHIND; more += 1) {
    const bytes = bytesOf(code.slice(0, -more));
    if (typeof bytes !== "string") return bytes;
  }
  return first;
}

function bytesOf(code: string): Uint8Array | CodeRefusal {
  const bytes = code.length > MOST_CHARACTERS ? null : fromBase64url(code);
  if (bytes === null) return "not-ours";
  const [first] = bytes;
  if (first === undefined) return "too-short";
  if (first >> 4 !== FIRST_BYTE >> 4) return "not-ours";
  if (bytes.length < HEADER + CHECK) return "too-short";
  const end = bytes.length - CHECK;
  if (toBase64url(bytes) !== code || !same(bytes, end, uint32(crc32(bytes.subarray(0, end))))) return "checksum";
  if (first !== FIRST_BYTE) return first > FIRST_BYTE ? "newer-format" : "other-version";
  return bytes;
}

/**
 * Reads such a text, of today's questions or of any this site has had. A refusal says whether it is cut off, damaged, of
 * other questions, or never was ours. Never throws.
 */
export function decodeAnswers(
  questionnaire: Questionnaire,
  text: string,
  { layouts: past = [], renames = [] }: CodeHistory = {},
): DecodedAnswers {
  const bytes = wholeCode(text);
  if (typeof bytes === "string") return { refused: bytes };
  const layouts = allLayouts(questionnaire, past);
  const [, number = 0] = bytes;
  if (number > layouts.length) return { refused: "newer-format" };
  const layout = layouts[number - 1];
  if (!layout || !same(bytes, 2, layoutBytes(layout))) return { refused: "other-version" };
  const today = number === layouts.length;
  const found = readNumber(layout.questions.map(readLayoutLine), bytes.subarray(HEADER, bytes.length - CHECK));
  if (found === null) return { refused: "not-ours" };
  const { answers, dropped } = migrated(questionnaire, found, layout.version, today ? [] : renames);
  if (today && dropped.length > 0) return { refused: "not-ours" };
  const day = (bytes[12] ?? 0) * 256 + (bytes[13] ?? 0);
  const relation = RELATIONS[((bytes[14] ?? 0) & 15) - 1];
  const language = LOCALES[((bytes[14] ?? 0) >> 4) - 1];
  return {
    answers,
    dropped,
    answeredAt: day === 0 ? null : new Date(day * DAY).toISOString().slice(0, 10),
    ...(relation && { relation }),
    ...(language && { language }),
    sameRules: today && same(bytes, 6, hexBytes(questionnaire.hash)),
  };
}
