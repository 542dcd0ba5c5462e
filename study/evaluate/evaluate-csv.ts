import type { Questionnaire } from "../../lib/questionnaire/definition";
import { csvRecords } from "../csv-records";
import { UnusableFile } from "../unusable-file";
import { type Column, type ColumnChoice, columnsOf } from "./columns";
import { type EvaluatedTable, type RestChoice, ResultTable } from "./result-table";
import { type RowProblem, rowAnswers } from "./row-answers";

function problemWith(
  questionnaire: Questionnaire,
  columns: readonly Column[],
  cells: readonly string[],
): RowProblem | null {
  if (cells.length !== columns.length)
    return {
      column: columns[Math.min(cells.length, columns.length - 1)]?.header ?? "",
      value: "",
      why: `The row has ${cells.length} cells, but the header has ${columns.length}.`,
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
    why: `The answers are for a different version of the questions than ${questionnaire.version}.`,
  };
}

/**
 * Assesses every row of a CSV file: one output row per input row, in the same order, with its id and the line it starts
 * on. A row that cannot be read has no level and says what is wrong and where. Throws UnusableFile if the header itself
 * is invalid.
 */
export function evaluateCsv(
  questionnaire: Questionnaire,
  text: string,
  choice: ColumnChoice & RestChoice,
): EvaluatedTable {
  const { records, broken } = csvRecords(text);
  const [head, ...rows] = records;
  if (!head) throw new UnusableFile("The file is empty.");
  const headers = head.cells.map((header) => header.trim());
  const columns = columnsOf(questionnaire, headers, choice);
  const kept = columns.flatMap((column, index) => (column.holds === "id" || column.holds === "kept" ? [index] : []));
  const keptOf = (cells: readonly string[]) => kept.map((index) => cells[index] ?? "");
  const table = new ResultTable(questionnaire, keptOf(headers), choice);
  for (const { cells, line } of rows) {
    const problem = problemWith(questionnaire, columns, cells);
    const read = problem ? { problem } : rowAnswers(columns, cells);
    if ("problem" in read) table.refuse(keptOf(cells), line, read.problem);
    else table.assessed(keptOf(cells), line, read.answers);
  }
  if (broken) {
    const why = `The file cannot be read from here on: ${broken.why}.`;
    table.refuse(keptOf([]), broken.line, { column: "", value: "", why });
  }
  return table.finished();
}
