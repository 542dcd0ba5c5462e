import { fromBase64url, toBase64url } from "./base64url";
import { crc32 } from "./crc32";

// Every code starts with a format byte and ends with a CRC-32 of everything before it.

/**
 * High nibble: our magic. Low nibble: the format. `open`: not encrypted. `locked`: needs the word printed beside it.
 */
export const FORMS = { open: 0xc2, locked: 0xc3 } as const;
/** Length of the checksum in bytes. */
export const CHECK = 4;
/** The length of everything before the answers of an open code; the least of a locked one, its tag included. */
export const OPEN_HEADER = 15;
export const LOCKED_HEADER = 30;
/** Minimum number of bytes before the checksum, by format. A shorter code is truncated. */
const HEADERS: Readonly<Record<number, number>> = { [FORMS.open]: OPEN_HEADER, [FORMS.locked]: LOCKED_HEADER };
/** Longer than any code we write. */
const MOST_CHARACTERS = 4_000;
/**
 * A scanner may append a character that is also valid in a code. If the checksum fails, up to this many are removed.
 */
const MOST_LETTERS_BEHIND = 3;

/** `other-version`: made from questions this site never had. `newer-format`: made from questions newer than ours. */
export type CodeRefusal = "too-short" | "checksum" | "other-version" | "newer-format" | "not-ours";

export const uint32 = (value: number): readonly number[] =>
  [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) & 0xff);
export const same = (bytes: Uint8Array, from: number, expected: readonly number[]): boolean =>
  expected.every((byte, index) => bytes[from + index] === byte);

/** Appends the checksum to the bytes. */
export const withCheck = (bytes: readonly number[]): Uint8Array =>
  Uint8Array.from([...bytes, ...uint32(crc32(Uint8Array.from(bytes)))]);

/**
 * Programs that scan or share an address may append a period, a bracket or a space, or put other characters before it.
 * Trims everything at either end that cannot be part of a code; the checksum decides about the rest.
 */
function withoutTail(text: string): string {
  const [plain = ""] = text.split(/%[0-9A-F]{2}/i).filter((part) => part.trim() !== "");
  return plain.replace(/^[^\w-]+|[^\w-]+$/g, "");
}

/** The bytes of a complete code in a known format, or why there are none. */
export function wholeCode(text: string): Uint8Array | CodeRefusal {
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
  if (first >> 4 !== FORMS.open >> 4) return "not-ours";
  if (bytes.length < (HEADERS[first] ?? OPEN_HEADER) + CHECK) return "too-short";
  const end = bytes.length - CHECK;
  if (toBase64url(bytes) !== code || !same(bytes, end, uint32(crc32(bytes.subarray(0, end))))) return "checksum";
  if (HEADERS[first] === undefined) return first > FORMS.open ? "newer-format" : "other-version";
  return bytes;
}
