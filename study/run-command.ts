import { WrongArguments } from "./arguments";
import { UnusableFile } from "./unusable-file";

/** Runs a command of the study kit. Unusable input is reported in one sentence, with exit code 2. */
export function runCommand(command: () => number): void {
  try {
    process.exitCode = command();
  } catch (error) {
    if (!(error instanceof WrongArguments || error instanceof UnusableFile)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
