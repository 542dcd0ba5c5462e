import { writeSync } from "node:fs";
import type { Answers } from "../lib/questionnaire/answers";
import { mildestRest } from "../lib/questionnaire/mildest";
import { levelOfCare } from "../questionnaires/level-of-care/level-of-care";
import { renames } from "../questionnaires/level-of-care/renames";
import { someone } from "../questionnaires/level-of-care/someone";
import { argumentsOf, WrongArguments } from "../study/arguments";
import { type CsvArguments, evaluateCsvFile } from "../study/evaluate/evaluate-csv-file";
import type { Rest } from "../study/evaluate/result-row";
import { UnusableFile } from "../study/unusable-file";
import { evaluateLines, STANDARD_INPUT } from "./evaluate-lines";

const USAGE = `Usage: npm run --silent evaluate -- [--rest mildest] [--fhir] [FILE…]
       npm run --silent evaluate -- --csv FILE [--id record_id] [--keep a,b] [--rest mildest] [--out FILE]
Without a FILE, or for the FILE -, standard input is read. After -- everything is a FILE.
See docs/evaluate.md for details.`;

/** A case that states an answer no one would have been asked for is probably not the case that was meant. */
function warnOfIgnored(where: string, output: object): void {
  const { ignored = [] } = output as { readonly ignored?: readonly string[] };
  if (ignored.length > 0) process.stderr.write(`${where}, stated but never asked, so ignored: ${ignored.join(", ")}\n`);
}

const WRITE_AT_ONCE = 64_000;

/** Writes to standard output with backpressure. */
class Output {
  private lines: string[] = [];
  private size = 0;

  add(line: string): void {
    this.lines.push(line);
    this.size += line.length;
  }

  get isFull(): boolean {
    return this.size >= WRITE_AT_ONCE;
  }

  async flush(): Promise<void> {
    const text = this.lines.join("");
    this.lines = [];
    this.size = 0;
    if (text !== "" && !process.stdout.write(text))
      await new Promise((drained) => process.stdout.once("drain", drained));
  }
}

/**
 * `npm run --silent evaluate -- [FILE…]`: assesses answers from the files, or from standard input, and writes one JSON
 * object per line. With --fhir it writes the FHIR bundle of each, and on standard error what could not be kept; with
 * --csv it reads and writes CSV, one row per row. Exit code 1 if any line was refused, 2 if nothing could be read or
 * written. Buffers one chunk and one line at a time; a CSV file is read whole.
 */
async function evaluate(files: readonly string[], asFhir: boolean, rest: Rest): Promise<number> {
  const options = {
    renames,
    // Loads every text of the site, which takes longer than all the rest.
    ...(asFhir ? { write: (await import("./bundle-of")).bundleOf } : {}),
    ...(rest === "mildest" ? { fill: (stated: Answers) => mildestRest(levelOfCare, stated, someone) } : {}),
  };
  const output = new Output();
  let refused = false;
  for (const file of files) {
    const several = files.length > 1;
    for await (const rows of evaluateLines(file, options))
      for (const { line, result } of rows) {
        const where = several ? `${file}, line ${line}` : `Line ${line}`;
        if (!result.ok) refused = true;
        else for (const one of result.dropped ?? []) process.stderr.write(`${where}, left out: ${one}\n`);
        if (rest === "mildest") warnOfIgnored(where, result.output);
        // A FHIR bundle has no field for a file name.
        const row = several && !(asFhir && result.ok) ? { file, ...result.output } : result.output;
        output.add(`${JSON.stringify(row)}\n`);
        // Waiting for every line would cost more than some lines do.
        if (output.isFull) await output.flush();
      }
    await output.flush();
  }
  return refused ? 1 : 0;
}

// A reader that has seen enough closes the pipe, which is not an error. Any other write error means lost results.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  writeSync(process.stderr.fd, `The results could not be written: ${error.message}\n`);
  process.exit(2);
});

async function run(): Promise<number> {
  const { values, positionals } = argumentsOf(USAGE, {
    csv: { type: "string" },
    id: { type: "string", default: "record_id" },
    keep: { type: "string", multiple: true, default: [] },
    out: { type: "string" },
    fhir: { type: "boolean", default: false },
    rest: { type: "string", default: "declined" },
    help: { type: "boolean", default: false },
  });
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const { csv, fhir, rest, ...others } = values;
  if (rest !== "declined" && rest !== "mildest")
    throw new WrongArguments(`--rest must be declined or mildest, not "${rest}".\n\n${USAGE}`);
  if (csv !== undefined && (positionals.length > 0 || fhir))
    throw new WrongArguments(`--csv takes exactly one file and cannot be combined with --fhir.\n\n${USAGE}`);
  if (csv !== undefined) return evaluateCsvFile({ ...others, csv, rest } satisfies CsvArguments);
  return evaluate(positionals.length > 0 ? positionals : [STANDARD_INPUT], fhir, rest);
}

run().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (!(error instanceof WrongArguments || error instanceof UnusableFile)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  },
);
