import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { textOfBytes } from "../lib/exchange/text-of-bytes";
import { WrongArguments } from "./arguments";

/** Resolves a path relative to where the command was typed: npm runs commands in the project's own folder. */
export const givenPath = (path: string) => resolve(process.env.INIT_CWD ?? ".", path);

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(givenPath(path));
  } catch {
    throw new WrongArguments(`The file ${path} cannot be read.`);
  }
}

/**
 * The text of a file in UTF-8 or UTF-16, without its byte order mark. Throws WrongArguments if it cannot be read or is
 * in another encoding: guessing one would silently replace letters such as ñ.
 */
export function givenText(path: string): string {
  const text = textOfBytes(bytesOf(path));
  if (text !== null) return text;
  throw new WrongArguments(
    `The file ${path} is neither UTF-8 nor UTF-16. A spreadsheet may have saved it as Windows-1252: save it again as "CSV UTF-8". Nothing was read.`,
  );
}
