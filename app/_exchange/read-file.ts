import { fill } from "../../lib/content/fill";
import type { ScreeningTexts } from "../../lib/content/text-bundles";
import { shownId } from "../../lib/exchange/dropped";
import { MOST_IN_A_FILE, type Opened, type OpenRefusal, openBytes } from "../../lib/exchange/open-answers";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { renames } from "../../questionnaires/level-of-care/renames";

export type ReadRefusal = OpenRefusal | "unreadable";
export type ReadFile = Opened | { readonly refused: ReadRefusal; readonly what?: string };

/** Reads a chosen file. An oversized file is rejected before it is read. */
export async function readFile(file: File): Promise<ReadFile> {
  if (file.size > MOST_IN_A_FILE) return { refused: "too-large" };
  try {
    return openBytes(levelOfCare, new Uint8Array(await file.arrayBuffer()), renames);
  } catch {
    return { refused: "unreadable" };
  }
}

/**
 * Why a file was not opened. Its name, and anything quoted from it, are shown without invisible or bidirectional
 * control characters.
 */
export const refusedInWords = (
  { refused, what = "" }: Extract<ReadFile, { readonly refused: string }>,
  name: string,
  words: ScreeningTexts["exchange"]["open"],
): string => fill(words.refused[refused], { name: shownId(name), what });
