import type { Answers } from "../lib/questionnaire/answers";
import type { Questionnaire } from "../lib/questionnaire/definition";
import { csvRecords } from "./csv-records";
import { columnsOf } from "./evaluate/columns";
import { type RowProblem, rowAnswers } from "./evaluate/row-answers";
import { jsonLines } from "./json-lines";
import { UnusableFile } from "./unusable-file";

/** The answers of one record of a study. */
export interface AnswerSet {
  readonly id: string;
  readonly answers: Answers;
}

export interface AnswerFile {
  readonly file: string;
  readonly text: string;
  /** The column or, in JSON Lines, the property that holds the record's id. */
  readonly id: string;
  readonly keep: readonly string[];
}

/** JSON Lines files are recognized by their extension; everything else is a table. */
export const isJsonLines = (file: string): boolean => /\.(jsonl|ndjson|json)$/i.test(file);

const sentence = (file: string, line: number, { column, value, why }: RowProblem) =>
  `${file}, line ${line}${column && `, ${column}`}${value && ` "${value}"`}: ${why}`;

function fromCsv(questionnaire: Questionnaire, { file, text, id, keep }: AnswerFile): readonly AnswerSet[] {
  const { records, broken } = csvRecords(text);
  const [head, ...rows] = records;
  if (!head || broken) throw new UnusableFile(`${file} cannot be read${broken ? ` from line ${broken.line} on` : ""}.`);
  const headers = head.cells.map((header) => header.trim());
  const columns = columnsOf(questionnaire, headers, { id, keep });
  return rows.map(({ cells, line }) => {
    if (cells.length !== headers.length)
      throw new UnusableFile(`${file}, line ${line}: ${cells.length} cells, but the header has ${headers.length}.`);
    const read = rowAnswers(columns, cells);
    if ("problem" in read) throw new UnusableFile(sentence(file, line, read.problem));
    return { id: (cells[headers.indexOf(id)] ?? "").trim(), answers: read.answers };
  });
}

const fromJsonLines = (questionnaire: Questionnaire, { file, text, id }: AnswerFile): readonly AnswerSet[] =>
  jsonLines(questionnaire, text, id).map(({ id: name, line, read }) => {
    if ("problem" in read) throw new UnusableFile(sentence(file, line, read.problem));
    return { id: name, answers: read.answers };
  });

/**
 * Reads the answer sets of a study from CSV or JSON Lines. Throws UnusableFile with the line and the question if any
 * cannot be read, because a packet must not be made from half a study.
 */
export function answerSets(questionnaire: Questionnaire, given: AnswerFile): readonly AnswerSet[] {
  const sets = isJsonLines(given.file) ? fromJsonLines(questionnaire, given) : fromCsv(questionnaire, given);
  const ids = sets.map(({ id }) => id);
  const twice = ids.find((id, at) => id === "" || ids.indexOf(id) !== at);
  if (twice !== undefined)
    throw new UnusableFile(`${given.file}: ${twice === "" ? "a row without an id" : `${twice} occurs twice`}.`);
  return sets;
}
