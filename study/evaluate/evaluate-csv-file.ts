import { writeFileSync } from "node:fs";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { someone } from "../../questionnaires/level-of-care/someone";
import { isJsonLines } from "../answer-sets";
import { givenPath, givenText } from "../input-path";
import { evaluateCsv } from "./evaluate-csv";
import { evaluateJsonLines } from "./evaluate-json-lines";
import type { Rest } from "./result-row";

export interface CsvArguments {
  readonly csv: string;
  readonly id: string;
  /** Each entry is a column name, or several separated by commas. */
  readonly keep: readonly string[];
  readonly rest: Rest;
  /** If absent, standard output. */
  readonly out?: string | undefined;
}

/** Assesses a CSV or JSON Lines file and writes a CSV file. Returns the exit code: 1 if any row was refused. */
export function evaluateCsvFile({ csv, id, keep, rest, out }: CsvArguments): number {
  const kept = keep.flatMap((names) => names.split(",")).map((name) => name.trim());
  const given = givenText(csv);
  const { text, refused, warnings } = isJsonLines(csv)
    ? evaluateJsonLines(levelOfCare, given, { id, rest, someone })
    : evaluateCsv(levelOfCare, given, { id, keep: kept, rest, someone });
  if (out === undefined) process.stdout.write(text);
  else writeFileSync(givenPath(out), text);
  for (const warning of warnings) process.stderr.write(`${warning}\n`);
  if (refused > 0) process.stderr.write(`Rows that could not be read: ${refused}. The column "error" says why.\n`);
  return refused > 0 ? 1 : 0;
}
