import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { evaluateLine } from "../lib/exchange/evaluate-line";
import { type InputRecord, InputRecords } from "../lib/exchange/input-records";
import { levelOfCare } from "../questionnaires/level-of-care/level-of-care";
import { renames } from "../questionnaires/level-of-care/renames";
import { bundleOf } from "./bundle-of";

/**
 * `npm run --silent evaluate -- [--fhir] [FILE]`: assesses answers read from FILE or standard input and writes one JSON
 * object a line; with --fhir, the FHIR bundle of each, and on standard error what could not be kept. Exit code 1 when
 * any line was refused. Holds one chunk at a time.
 */
async function evaluate(file: string | undefined, asFhir: boolean): Promise<number> {
  const input = file ? createReadStream(resolve(process.env.INIT_CWD ?? ".", file)) : process.stdin;
  const records = new InputRecords();
  const decoder = new TextDecoder();
  const options = { renames, ...(asFhir ? { write: bundleOf } : {}) };
  let refused = false;
  const assessAll = (found: Iterable<InputRecord>) => {
    let lines = "";
    for (const { text, line } of found) {
      const result = evaluateLine(levelOfCare, text, line, options);
      if (!result.ok) refused = true;
      else for (const one of result.dropped ?? []) process.stderr.write(`Line ${line}, left out: ${one}\n`);
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
const given = process.argv.slice(2);
void evaluate(
  given.find((argument) => argument !== "--fhir"),
  given.includes("--fhir"),
).then((code) => {
  process.exitCode = code;
});
