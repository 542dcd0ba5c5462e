import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { WrongArguments } from "./arguments";

/** A path as given where the command was typed: npm runs commands in the project's own folder. */
export const givenPath = (path: string) => resolve(process.env.INIT_CWD ?? ".", path);

/** The text of a file, UTF-8. Throws WrongArguments where it cannot be read. */
export function givenText(path: string): string {
  try {
    return readFileSync(givenPath(path), "utf8");
  } catch {
    throw new WrongArguments(`The file ${path} cannot be read.`);
  }
}
