import { type ParseArgsConfig, parseArgs } from "node:util";

/** A command was called with wrong arguments. The message says what is missing and shows the usage. */
export class WrongArguments extends Error {}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Parses the arguments of a command. Throws WrongArguments, which shows the usage. */
export function argumentsOf<const O extends Options>(usage: string, options: O, given = process.argv.slice(2)) {
  try {
    return parseArgs({ args: given, options, allowPositionals: true });
  } catch (error) {
    throw new WrongArguments(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

/** The random number generator takes 31-bit seeds. */
const LARGEST = 2 ** 31 - 1;

/** Parses a whole number, at most 2,147,483,647. Throws WrongArguments. */
export function wholeNumber(name: string, given: string, usage: string): number {
  if (/^\d{1,10}$/.test(given) && Number(given) <= LARGEST) return Number(given);
  throw new WrongArguments(`--${name} must be an integer up to ${LARGEST}, not "${given}".\n\n${usage}`);
}
