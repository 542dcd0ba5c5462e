import type { Answers } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import type { WithheldChoice } from "../questionnaire/withheld";
import { answerBytes, answersInBytes, type CodeHistory, type DecodedAnswers } from "./answer-code";
import type { AnswerTimes } from "./answer-times";
import { fromBase64url, toBase64url } from "./base64url";
import type { Beside } from "./beside";
import { CHECK, type CodeRefusal, FORMS, wholeCode, withCheck } from "./code-bytes";
import type { CodeLayouts } from "./code-layout";
import { timesBytes, timesIn } from "./code-times";
import { referenceNamed, referenceOf } from "./reference";

const SALT = 12;
/**
 * Where each part of a locked code begins, in bytes. The last bytes are the CRC-32 of everything before them. Unlocked, the
 * answers are: when they were given, eight characters of the reference, and the bytes of an open code.
 */
const AT = {
  /** Magic and format version: `FORMS.locked`. */
  form: 0,
  /** Key derivation: a number of `LOCKS`, from 1. */
  lock: 1,
  /** Random salt, used for the key and as the initialization vector. */
  salt: 2,
  /** The answers, encrypted with AES-GCM, followed by its 16-byte tag. */
  sealed: 2 + SALT,
} as const;
const REFERENCE = 8;

/**
 * Key derivation parameters. A code stores the position in this list, from 1, so never change an entry once codes using
 * it have been printed.
 */
const LOCKS = [{ hash: "SHA-256", iterations: 1_000_000 }] as const;

/**
 * Letters that are not confused with one another on paper. No vowels, so that no real word comes up in any language.
 */
const LETTERS = "bcdfghjkmnpqrtvwxyz";
const WORD = 10;

/** A cryptographically secure random source, such as the browser's. */
export type RandomBytes = (count: number) => Uint8Array<ArrayBuffer>;
/** The Web Crypto functions used here, which browsers offer in secure contexts only. */
export type Locksmith = Pick<SubtleCrypto, "importKey" | "deriveKey" | "encrypt" | "decrypt">;

/** A random word to lock with, such as "ktqmb-rxpfd": 42 bits of entropy. */
export function lockingWord(random: RandomBytes): string {
  let word = "";
  while (word.length < WORD)
    // Rejection sampling: a byte of 247 or more would make some letters likelier than others.
    for (const byte of random(WORD)) if (word.length < WORD && byte < 247) word += LETTERS[byte % LETTERS.length];
  return `${word.slice(0, WORD / 2)}-${word.slice(WORD / 2)}`;
}

/** Normalizes a typed word by removing differences that do not matter. */
const plainWord = (typed: string): string =>
  typed
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^a-z]/g, "");

/** Whether the typed text has the form of such a word. */
export const isWord = (typed: string): boolean => new RegExp(`^[${LETTERS}]{${WORD}}$`).test(plainWord(typed));

async function keyFrom(
  word: string,
  salt: Uint8Array<ArrayBuffer>,
  lock: number,
  smith: Locksmith,
): Promise<CryptoKey> {
  const { hash, iterations } = LOCKS[lock - 1] ?? LOCKS[0];
  const typed = await smith.importKey("raw", new TextEncoder().encode(plainWord(word)), "PBKDF2", false, ["deriveKey"]);
  return smith.deriveKey({ name: "PBKDF2", hash, salt, iterations }, typed, { name: "AES-GCM", length: 256 }, false, [
    "encrypt",
    "decrypt",
  ]);
}

/**
 * The answers as a short text for a QR code that only the word can open. Free text and withheld answers are left out.
 */
export async function lockAnswers(
  questionnaire: Questionnaire,
  answers: Answers,
  times: AnswerTimes,
  word: string,
  smith: Locksmith,
  random: RandomBytes,
  options: { readonly layouts?: CodeLayouts } & Beside & WithheldChoice = {},
): Promise<string> {
  const reference = referenceOf(questionnaire, answers, times.answeredAt).replace("-", "");
  const inside = Uint8Array.from([
    ...timesBytes(times),
    ...new TextEncoder().encode(reference),
    ...answerBytes(questionnaire, answers, times.answeredAt, options),
  ]);
  const salt = random(SALT);
  const key = await keyFrom(word, salt, LOCKS.length, smith);
  // The key is used only once, so its salt can also be the initialization vector.
  const locked = new Uint8Array(await smith.encrypt({ name: "AES-GCM", iv: salt }, key, inside));
  return toBase64url(withCheck([FORMS.locked, LOCKS.length, ...salt, ...locked]));
}

/** A complete locked code that was scanned, still locked. */
export interface LockedCode {
  readonly bytes: Uint8Array;
}

/** Examines scanned text: null if it is an open code or not a code at all. */
export function lockedCode(text: string): LockedCode | { readonly refused: CodeRefusal } | null {
  const bytes = wholeCode(text);
  if (typeof bytes === "string") return isLockedForm(text) ? { refused: bytes } : null;
  if (bytes[AT.form] !== FORMS.locked) return null;
  return LOCKS[(bytes[AT.lock] ?? 0) - 1] ? { bytes } : { refused: "newer-format" };
}

const isLockedForm = (text: string): boolean => fromBase64url(text.slice(0, 4))?.[0] === FORMS.locked;

export type Unlocked =
  | (Exclude<DecodedAnswers, { readonly refused: unknown }> & AnswerTimes & { readonly reference?: string })
  | { readonly refused: CodeRefusal | "wrong-word" };

/** Opens a locked code with the word printed beside it. Never throws. */
export async function unlockAnswers(
  questionnaire: Questionnaire,
  { bytes }: LockedCode,
  word: string,
  smith: Locksmith,
  history: CodeHistory = {},
): Promise<Unlocked> {
  const salt = Uint8Array.from(bytes.subarray(AT.salt, AT.sealed));
  const locked = Uint8Array.from(bytes.subarray(AT.sealed, bytes.length - CHECK));
  let inside: Uint8Array;
  try {
    const key = await keyFrom(word, salt, bytes[AT.lock] ?? 1, smith);
    inside = new Uint8Array(await smith.decrypt({ name: "AES-GCM", iv: salt }, key, locked));
  } catch {
    return { refused: "wrong-word" };
  }
  const found = timesIn(inside);
  if (!found) return { refused: "not-ours" };
  const { times, next } = found;
  const signs = new TextDecoder().decode(inside.subarray(next, next + REFERENCE));
  const reference = referenceNamed(`${signs.slice(0, REFERENCE / 2)}-${signs.slice(REFERENCE / 2)}`);
  const read = answersInBytes(questionnaire, inside.subarray(next + REFERENCE), history);
  return "refused" in read ? read : { ...read, ...times, ...(reference && { reference }) };
}
