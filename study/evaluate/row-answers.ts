import { type Answer, type Answers, checkAnswer } from "../../lib/questionnaire/answers";
import { DECLINE, type Question } from "../../lib/questionnaire/definition";
import { optionByCode, optionsOf } from "../../lib/questionnaire/questions";
import { rawCode } from "../codebook/redcap-names";
import type { Column } from "./columns";

/** What is wrong with a row: in which column, and with which value. */
export interface RowProblem {
  readonly column: string;
  readonly value: string;
  readonly why: string;
}

export type RowAnswers = { readonly answers: Answers } | { readonly problem: RowProblem };

/** Separates the codes of a multiple-choice answer. */
const BETWEEN_CODES = ";";

/** The questionnaire's code for a value, given as that code or as what REDCap stores. */
function codeOf(question: Question, given: string): string {
  if (given === DECLINE || optionByCode(question).has(given)) return given;
  return optionsOf(question).find(({ code }) => rawCode(code) === given)?.code ?? given;
}

function readCell(question: Question, cell: string): unknown {
  if (cell === DECLINE || question.kind === "text") return cell;
  if (question.kind === "choice") return codeOf(question, cell);
  if (question.kind === "integer") return /^\d+$/.test(cell) ? Number(cell) : cell;
  return cell.split(BETWEEN_CODES).flatMap((code) => (code.trim() === "" ? [] : [codeOf(question, code.trim())]));
}

const allowed = (question: Question) =>
  question.kind === "integer"
    ? `a whole number from ${question.min} to ${question.max}, or decline`
    : question.kind === "text"
      ? `text of at most ${question.maxLength} characters`
      : [...optionsOf(question).map(({ code }) => code), DECLINE].join(", ");

/** "None of these" together with one of these: it is unclear which was meant. */
function contradicts(question: Question, answer: Answer): boolean {
  if (!Array.isArray(answer) || answer.length < 2) return false;
  return answer.some((code) => optionByCode(question).get(code)?.exclusive ?? false);
}

function ticked({ header }: Column, cell: string): boolean | RowProblem {
  if (cell === "1") return true;
  if (cell === "0" || cell === "") return false;
  return { column: header, value: cell, why: "A checkbox must be 1 or 0. Export the raw data, not labels." };
}

/** Reads the cells of one row. Nothing is guessed: the first cell that does not fit refuses the row. */
export function rowAnswers(columns: readonly Column[], cells: readonly string[]): RowAnswers {
  const given = new Map<Question, { readonly column: Column; readonly cell: string; readonly value: unknown }>();
  for (const [index, column] of columns.entries()) {
    if (!("question" in column)) continue;
    const { question } = column;
    const cell = (cells[index] ?? "").trim();
    if (column.holds === "answer") {
      if (cell !== "") given.set(question, { column, cell, value: readCell(question, cell) });
      continue;
    }
    const box = ticked(column, cell);
    if (typeof box === "object") return { problem: box };
    if (!box) continue;
    const before = given.get(question)?.value;
    if (question.kind !== "multi" && before !== undefined)
      return { problem: { column: column.header, value: cell, why: "The question is both answered and declined." } };
    const value = question.kind === "multi" ? [...((before as string[] | undefined) ?? []), column.code] : column.code;
    given.set(question, { column, cell, value });
  }
  const answers: Record<string, Answer> = {};
  for (const [question, { column, cell, value }] of given) {
    const checked = checkAnswer(question, value);
    if ("refused" in checked)
      return { problem: { column: column.header, value: cell, why: `Expected one of: ${allowed(question)}.` } };
    if (contradicts(question, checked.answer))
      return {
        problem: { column: column.header, value: cell, why: "“None of these” is combined with another answer." },
      };
    answers[question.id] = checked.answer;
  }
  return { answers };
}
