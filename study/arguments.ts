import { type ParseArgsConfig, parseArgs } from "node:util";

/** The command was not given what it needs; the message says what, and how it is called. */
export class WrongArguments extends Error {}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Reads the arguments of a command. Throws WrongArguments, which shows how the command is called. */
export function argumentsOf<const O extends Options>(usage: string, options: O, given = process.argv.slice(2)) {
  try {
    return parseArgs({ args: given, options, allowPositionals: true });
  } catch (error) {
    throw new WrongArguments(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

/** The generator of chance takes seeds of 31 bits. */
const LARGEST = 2 ** 31 - 1;

/** A whole number given as text, at most 2,147,483,647. Throws WrongArguments. */
export function wholeNumber(name: string, given: string, usage: string): number {
  if (/^\d{1,10}$/.test(given) && Number(given) <= LARGEST) return Number(given);
  throw new WrongArguments(`--${name} must be an integer up to ${LARGEST}, not "${given}".\n\n${usage}`);
}
