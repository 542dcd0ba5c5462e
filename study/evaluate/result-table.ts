import { assess } from "../../lib/assessment/assess";
import type { Answers } from "../../lib/questionnaire/answers";
import type { Questionnaire } from "../../lib/questionnaire/definition";
import { mildestRest } from "../../lib/questionnaire/mildest";
import { csvText } from "../csv-text";
import { cellsOf, problemRow, RESULT_COLUMNS, type Rest, resultRow } from "./result-row";
import type { RowProblem } from "./row-answers";

export interface RestChoice {
  /** How an unanswered question is treated. */
  readonly rest: Rest;
  /** Default person if the mildest answers are filled in and a row does not say who it is about. */
  readonly someone: Answers;
}

export interface EvaluatedTable {
  readonly text: string;
  /** How many rows were refused. */
  readonly refused: number;
  /**
   * Warnings about stated answers that would never have been asked and therefore do not count, if the rest is filled
   * in.
   */
  readonly warnings: readonly string[];
}

/** Results row by row, each with its kept cells and the line it starts on. */
export class ResultTable {
  private readonly rows: string[][];
  private readonly warnings: string[] = [];
  private refused = 0;

  constructor(
    private readonly questionnaire: Questionnaire,
    kept: readonly string[],
    private readonly choice: RestChoice,
  ) {
    this.rows = [[...kept, "line", ...RESULT_COLUMNS]];
  }

  /** Adds a row that was read. */
  assessed(kept: readonly string[], line: number, stated: Answers): void {
    const { rest, someone } = this.choice;
    const answers = rest === "mildest" ? mildestRest(this.questionnaire, stated, someone) : stated;
    const assessment = assess(this.questionnaire, answers);
    if (rest === "mildest" && assessment.ignored.length > 0)
      this.warnings.push(`Line ${line}, stated but never asked, so ignored: ${assessment.ignored.join(", ")}`);
    this.rows.push([...kept, String(line), ...cellsOf(resultRow(this.questionnaire, assessment, rest))]);
  }

  /** Adds a row that could not be read. */
  refuse(kept: readonly string[], line: number, problem: RowProblem): void {
    this.refused += 1;
    this.rows.push([...kept, String(line), ...cellsOf(problemRow(this.questionnaire, problem, this.choice.rest))]);
  }

  finished(): EvaluatedTable {
    return { text: csvText(this.rows), refused: this.refused, warnings: this.warnings };
  }
}
