/** File types that people choose by mistake, recognized by their first bytes. */
export type MistakenKind = "empty" | "picture" | "pdf";

const STARTS: readonly (readonly [MistakenKind, readonly number[], at: number])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46], 0],
  ["picture", [0xff, 0xd8, 0xff], 0],
  ["picture", [0x89, 0x50, 0x4e, 0x47], 0],
  ["picture", [0x47, 0x49, 0x46, 0x38], 0],
  // HEIC and related formats, and WebP.
  ["picture", [0x66, 0x74, 0x79, 0x70], 4],
  ["picture", [0x57, 0x45, 0x42, 0x50], 8],
];

export function mistakenKind(bytes: Uint8Array): MistakenKind | null {
  if (bytes.length === 0) return "empty";
  return STARTS.find(([, start, at]) => start.every((byte, index) => bytes[at + index] === byte))?.[0] ?? null;
}

/** Whether text that is not complete JSON starts like a file of ours or a FHIR file, which means it was truncated. */
export const isCutOff = (text: string): boolean =>
  /^\s*\{/.test(text) && /"care-guide-answers\/|"resourceType"/.test(text.slice(0, 2_000));
