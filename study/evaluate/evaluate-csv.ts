import { assess } from "../../lib/assessment/assess";
import type { Answers } from "../../lib/questionnaire/answers";
import type { Questionnaire } from "../../lib/questionnaire/definition";
import { mildestRest } from "../../lib/questionnaire/mildest";
import { csvRecords } from "../csv-records";
import { csvText } from "../csv-text";
import { UnusableFile } from "../unusable-file";
import { type Column, type ColumnChoice, columnsOf } from "./columns";
import { cellsOf, problemRow, RESULT_COLUMNS, type Rest, resultRow } from "./result-row";
import { type RowProblem, rowAnswers } from "./row-answers";

export interface CsvChoice extends ColumnChoice {
  /** What a question without an answer counts as. */
  readonly rest: Rest;
  /** Who is meant where the mildest answers are filled in and a row does not say. */
  readonly someone: Answers;
}

export interface EvaluatedCsv {
  readonly text: string;
  /** How many rows were refused. */
  readonly refused: number;
  /** In words, the stated answers that would never have been asked, and so count for nothing, where the rest is filled in. */
  readonly warnings: readonly string[];
}

function problemWith(
  questionnaire: Questionnaire,
  columns: readonly Column[],
  cells: readonly string[],
): RowProblem | null {
  if (cells.length !== columns.length)
    return {
      column: columns[Math.min(cells.length, columns.length - 1)]?.header ?? "",
      value: "",
      why: `The row has ${cells.length} cells, the header ${columns.length}.`,
    };
  const id = columns.findIndex(({ holds }) => holds === "id");
  if ((cells[id] ?? "").trim() === "")
    return { column: columns[id]?.header ?? "", value: "", why: "The row has no id." };
  const rules = columns.findIndex(({ holds }) => holds === "rules");
  const gathered = cells[rules]?.split("+")[0] ?? "";
  if (rules < 0 || gathered === "" || gathered === questionnaire.version) return null;
  return {
    column: columns[rules]?.header ?? "",
    value: cells[rules] ?? "",
    why: `The answers are to other questions than those of version ${questionnaire.version}.`,
  };
}

/**
 * Assesses every row of a CSV file: one row out for each row in, in the same order, with its id and the line of the file
 * it begins on. A row that cannot be read says what is wrong and where, and has no level. Throws UnusableFile where
 * the header itself cannot be used.
 */
export function evaluateCsv(questionnaire: Questionnaire, text: string, choice: CsvChoice): EvaluatedCsv {
  const { rest, someone } = choice;
  const { records, broken } = csvRecords(text);
  const [head, ...rows] = records;
  if (!head) throw new UnusableFile("The file is empty.");
  const headers = head.cells.map((header) => header.trim());
  const columns = columnsOf(questionnaire, headers, choice);
  const kept = columns.flatMap((column, index) => (column.holds === "id" || column.holds === "kept" ? [index] : []));
  const out: string[][] = [[...kept.map((index) => headers[index] ?? ""), "line", ...RESULT_COLUMNS]];
  const warnings: string[] = [];
  let refused = 0;
  const add = (cells: readonly string[], line: number, result: readonly string[]) =>
    out.push([...kept.map((index) => cells[index] ?? ""), String(line), ...result]);
  for (const { cells, line } of rows) {
    const problem = problemWith(questionnaire, columns, cells);
    const read = problem ? { problem } : rowAnswers(columns, cells);
    if ("problem" in read) {
      refused += 1;
      add(cells, line, cellsOf(problemRow(questionnaire, read.problem, rest)));
      continue;
    }
    const answers = rest === "mildest" ? mildestRest(questionnaire, read.answers, someone) : read.answers;
    const assessment = assess(questionnaire, answers);
    if (rest === "mildest" && assessment.ignored.length > 0)
      warnings.push(`Line ${line}, stated but never asked, so not counted: ${assessment.ignored.join(", ")}`);
    add(cells, line, cellsOf(resultRow(questionnaire, assessment, rest)));
  }
  if (broken) {
    refused += 1;
    const problem = { column: "", value: "", why: `The file cannot be read from here on: ${broken.why}.` };
    add([], broken.line, cellsOf(problemRow(questionnaire, problem, rest)));
  }
  return { text: csvText(out), refused, warnings };
}
