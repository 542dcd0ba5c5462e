import { createReadStream } from "node:fs";
import { evaluateLine } from "../lib/exchange/evaluate-line";
import { type InputRecord, InputRecords } from "../lib/exchange/input-records";
import type { Answers } from "../lib/questionnaire/answers";
import { mildestRest } from "../lib/questionnaire/mildest";
import { levelOfCare } from "../questionnaires/level-of-care/level-of-care";
import { renames } from "../questionnaires/level-of-care/renames";
import { someone } from "../questionnaires/level-of-care/someone";
import { argumentsOf, WrongArguments } from "../study/arguments";
import { type CsvArguments, evaluateCsvFile } from "../study/evaluate/evaluate-csv-file";
import type { Rest } from "../study/evaluate/result-row";
import { givenPath } from "../study/input-path";
import { UnusableFile } from "../study/unusable-file";
import { bundleOf } from "./bundle-of";

const USAGE = `Usage: npm run --silent evaluate -- [--rest mildest] [--fhir] [FILE]
       npm run --silent evaluate -- --csv FILE [--id record_id] [--keep a,b] [--rest mildest] [--out FILE]
docs/evaluate.md has it all.`;

/** A case that states what would never have been asked is not the case that was meant. */
function warnOfIgnored(where: string, output: object): void {
  const { ignored = [] } = output as { readonly ignored?: readonly string[] };
  if (ignored.length > 0)
    process.stderr.write(`${where}, stated but never asked, so not counted: ${ignored.join(", ")}\n`);
}

/**
 * `npm run --silent evaluate -- [FILE]`: assesses answers read from FILE or standard input and writes one JSON object a
 * line; with --fhir, the FHIR bundle of each, and on standard error what could not be kept; with --csv, a CSV file and
 * a row for each of its rows. Exit code 1 when any line was refused, 2 when nothing could be read. Holds one chunk at a
 * time, and a CSV file whole.
 */
async function evaluate(file: string | undefined, asFhir: boolean, rest: Rest): Promise<number> {
  const input = file ? createReadStream(givenPath(file)) : process.stdin;
  const records = new InputRecords();
  const decoder = new TextDecoder();
  const options = {
    renames,
    ...(asFhir ? { write: bundleOf } : {}),
    ...(rest === "mildest" ? { fill: (stated: Answers) => mildestRest(levelOfCare, stated, someone) } : {}),
  };
  let refused = false;
  const assessAll = (found: Iterable<InputRecord>) => {
    let lines = "";
    for (const { text, line } of found) {
      const result = evaluateLine(levelOfCare, text, line, options);
      if (!result.ok) refused = true;
      else for (const one of result.dropped ?? []) process.stderr.write(`Line ${line}, left out: ${one}\n`);
      if (rest === "mildest") warnOfIgnored(`Line ${line}`, result.output);
      lines += `${JSON.stringify(result.output)}\n`;
    }
    return lines;
  };
  const write = async (lines: string) => {
    if (lines !== "" && !process.stdout.write(lines))
      await new Promise((drained) => process.stdout.once("drain", drained));
  };
  try {
    for await (const chunk of input)
      await write(assessAll(records.push(decoder.decode(chunk as Buffer, { stream: true }))));
  } catch {
    await write(`${JSON.stringify({ error: `The file ${file ?? "on standard input"} cannot be read.`, line: 0 })}\n`);
    return 1;
  }
  await write(assessAll(records.push(decoder.decode())));
  await write(assessAll(records.end()));
  return refused ? 1 : 0;
}

// A reader that has seen enough closes the pipe; that is not an error of ours.
process.stdout.on("error", () => process.exit(0));

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
    throw new WrongArguments(`--rest is declined or mildest, not "${rest}".\n\n${USAGE}`);
  if (csv !== undefined) return evaluateCsvFile({ ...others, csv, rest } satisfies CsvArguments);
  return evaluate(positionals[0], fhir, rest);
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
