import { type Answers, checkAnswers } from "../lib/questionnaire/answers";
import type { Questionnaire } from "../lib/questionnaire/definition";
import type { RowProblem } from "./evaluate/row-answers";

/** The answers of one line, or what is wrong with it. */
export interface JsonLine {
  /** Empty if the line has none. */
  readonly id: string;
  readonly line: number;
  readonly read: { readonly answers: Answers } | { readonly problem: RowProblem };
}

function readLine(questionnaire: Questionnaire, text: string, id: string): Omit<JsonLine, "line"> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { id: "", read: { problem: { column: "", value: "", why: "The line is not JSON." } } };
  }
  const { answers: given, [id]: name } = (parsed ?? {}) as Record<string, unknown>;
  if (typeof given !== "object" || given === null || (typeof name !== "string" && typeof name !== "number"))
    return { id: "", read: { problem: { column: id, value: "", why: `Expected {"${id}": …, "answers": {…}}.` } } };
  const { answers, refused } = checkAnswers(questionnaire, given as Record<string, unknown>);
  const [first] = refused;
  if (!first) return { id: String(name), read: { answers } };
  const problem = { column: first.question, value: first.value, why: `Not valid: ${first.problem}.` };
  return { id: String(name), read: { problem } };
}

/** Reads answer sets in JSON Lines; empty lines are skipped. `id` names the property that holds the record's id. */
export const jsonLines = (questionnaire: Questionnaire, text: string, id: string): readonly JsonLine[] =>
  text
    .split(/\r?\n/)
    .flatMap((line, at) => (line.trim() === "" ? [] : [{ ...readLine(questionnaire, line, id), line: at + 1 }]));
