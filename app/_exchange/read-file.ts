import { MOST_IN_A_FILE, type Opened, type OpenRefusal, openFile } from "../../lib/exchange/open-answers";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { renames } from "../../questionnaires/level-of-care/renames";

export type ReadRefusal = OpenRefusal | "unreadable";
export type ReadFile = Opened | { readonly refused: ReadRefusal };

/** Reads a chosen file. One that is far too large is refused before it is read. */
export async function readFile(file: File): Promise<ReadFile> {
  if (file.size > MOST_IN_A_FILE) return { refused: "too-large" };
  try {
    return openFile(levelOfCare, await file.text(), renames);
  } catch {
    return { refused: "unreadable" };
  }
}
