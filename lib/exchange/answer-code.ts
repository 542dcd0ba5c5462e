import { LOCALES, type Locale } from "../content/locales";
import type { Answer, Answers } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import { placesOf } from "../questionnaire/questions";
import { leavingTheScreen, type WithheldChoice } from "../questionnaire/withheld";
import { answerOf, digitOf, type LaidOut, laidOut, layoutLine, radixOf, readLayoutLine } from "./answer-digits";
import { toBase64url } from "./base64url";
import { CHECK, type CodeRefusal, FORMS, same, uint32, wholeCode, withCheck } from "./code-bytes";
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

const HEADER = 15;
const DAY = 86_400_000;

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

const hexBytes = (hex: string): readonly number[] => (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
const layoutText = ({ questions }: CodeLayout): string => questions.join(";");
const layoutBytes = (layout: CodeLayout) => uint32(crc32(new TextEncoder().encode(layoutText(layout))));

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

/** The coded answers as bytes. Free text and what is withheld are not in them. */
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
    (relation ? RELATIONS.indexOf(relation) + 1 : 0) + 16 * (language ? LOCALES.indexOf(language) + 1 : 0),
    ...numberBytes(number),
  ];
  return withCheck(bytes);
}

/** The same as a short text, open to whoever has it. */
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
 * Reads such a text, of today's questions or of any this site has had. A refusal says whether it is cut off, damaged, of
 * other questions, or never was ours. Never throws.
 */
export function decodeAnswers(questionnaire: Questionnaire, text: string, history: CodeHistory = {}): DecodedAnswers {
  const bytes = wholeCode(text);
  return typeof bytes === "string" ? { refused: bytes } : answersInBytes(questionnaire, bytes, history);
}

/** Reads the bytes of a whole code. One that is locked is refused: it has to be unlocked first. */
export function answersInBytes(
  questionnaire: Questionnaire,
  bytes: Uint8Array,
  { layouts: past = [], renames = [] }: CodeHistory = {},
): DecodedAnswers {
  if (bytes[0] !== FORMS.open || bytes.length < HEADER + CHECK) return { refused: "not-ours" };
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
