import { fromBase64url, toBase64url } from "./base64url";
import { crc32 } from "./crc32";

// Every code begins with a byte for its form and ends with a CRC-32 of all before.

/** High half: our mark. Low half: the form. `open`: the answers as they are. `locked`: they need the word printed beside it. */
export const FORMS = { open: 0xc2, locked: 0xc3 } as const;
/** Bytes of the check sum. */
export const CHECK = 4;
/** The fewest bytes before it, by form: a shorter code is cut off. */
const HEADERS: Readonly<Record<number, number>> = { [FORMS.open]: 15, [FORMS.locked]: 30 };
/** Longer than any code of ours. */
const MOST_CHARACTERS = 4_000;
/** A letter that a code could hold, too, may be behind one: so many are taken off where the check sum asks for it. */
const MOST_LETTERS_BEHIND = 3;

/** `other-version`: made of questions that this site never had. `newer-format`: of questions it does not have yet. */
export type CodeRefusal = "too-short" | "checksum" | "other-version" | "newer-format" | "not-ours";

export const uint32 = (value: number): readonly number[] =>
  [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) & 0xff);
export const same = (bytes: Uint8Array, from: number, expected: readonly number[]): boolean =>
  expected.every((byte, index) => bytes[from + index] === byte);

/** The bytes with their check sum behind them. */
export const withCheck = (bytes: readonly number[]): Uint8Array =>
  Uint8Array.from([...bytes, ...uint32(crc32(Uint8Array.from(bytes)))]);

/**
 * Programs that scan or share an address put a point, a bracket or a space behind it, and letters before it are none of a
 * code's either: what cannot belong to a code is taken off at its ends. The check sum decides about the rest.
 */
function withoutTail(text: string): string {
  const [plain = ""] = text.split(/%[0-9A-F]{2}/i).filter((part) => part.trim() !== "");
  return plain.replace(/^[^\w-]+|[^\w-]+$/g, "");
}

/** The bytes of a whole code of a known form, or why there are none. */
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
  if (bytes.length < (HEADERS[first] ?? HEADERS[FORMS.open] ?? 0) + CHECK) return "too-short";
  const end = bytes.length - CHECK;
  if (toBase64url(bytes) !== code || !same(bytes, end, uint32(crc32(bytes.subarray(0, end))))) return "checksum";
  if (HEADERS[first] === undefined) return first > FORMS.open ? "newer-format" : "other-version";
  return bytes;
}
