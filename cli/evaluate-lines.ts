import { createReadStream } from "node:fs";
import { type Evaluated, type EvaluateOptions, evaluateLine, refusedLine } from "../lib/exchange/evaluate-line";
import { type InputLine, InputLines } from "../lib/exchange/input-lines";
import { type InputRecord, InputRecords } from "../lib/exchange/input-records";
import { levelOfCare } from "../questionnaires/level-of-care/level-of-care";
import { givenPath } from "../study/input-path";

/** File name that means standard input. */
export const STANDARD_INPUT = "-";

export interface EvaluatedRow {
  readonly line: number;
  readonly result: Evaluated;
}

function evaluated(record: InputRecord, options: EvaluateOptions): EvaluatedRow {
  const { line } = record;
  return {
    line,
    result:
      "text" in record ? evaluateLine(levelOfCare, record.text, line, options) : refusedLine(line, record.problem),
  };
}

/**
 * The results of a file, streamed: the rows that each chunk of it completes, evaluated as they are taken. If the file
 * cannot be read to its end, the last row says so.
 */
export async function* evaluateLines(file: string, options: EvaluateOptions): AsyncGenerator<Iterable<EvaluatedRow>> {
  const lines = new InputLines();
  const records = new InputRecords();
  function* rows(given: Iterable<InputLine>): Generator<EvaluatedRow> {
    for (const line of given) for (const record of records.push(line)) yield evaluated(record, options);
  }
  try {
    const input = file === STANDARD_INPUT ? process.stdin : createReadStream(givenPath(file));
    for await (const chunk of input) yield rows(lines.push(chunk as Uint8Array));
  } catch (error) {
    const name = file === STANDARD_INPUT ? "Standard input" : `The file ${file}`;
    const reason = error instanceof Error ? ` (${error.message})` : "";
    yield [{ line: 0, result: { ok: false, output: { line: 0, error: `${name} cannot be read.${reason}` } } }];
    return;
  }
  yield rows(lines.end());
  yield Array.from(records.end(), (record) => evaluated(record, options));
}
