import type { Questionnaire } from "../../lib/questionnaire/definition";
import { jsonLines } from "../json-lines";
import { type EvaluatedTable, type RestChoice, ResultTable } from "./result-table";

/** Assesses answer sets in JSON Lines into the same table as for CSV. */
export function evaluateJsonLines(
  questionnaire: Questionnaire,
  text: string,
  { id, ...choice }: RestChoice & { readonly id: string },
): EvaluatedTable {
  const table = new ResultTable(questionnaire, [id], choice);
  for (const { id: name, line, read } of jsonLines(questionnaire, text, id)) {
    if ("problem" in read) table.refuse([name], line, read.problem);
    else table.assessed([name], line, read.answers);
  }
  return table.finished();
}
