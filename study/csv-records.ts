import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";

/** One record of a CSV file and the line of the file it begins on, from 1. */
export interface CsvRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

export interface CsvFile {
  readonly records: readonly CsvRecord[];
  /** Where the rest could not be read, a quote being open or out of place: the line that record begins on, and why. */
  readonly broken: { readonly line: number; readonly why: string } | null;
}

const newlinesIn = (text: string) => text.match(/\r\n|\r|\n/g)?.length ?? 0;

/**
 * Reads the text of a CSV file. Empty lines are passed over, a record with too few or too many cells is given as it
 * stands, and what comes before a broken record is kept.
 */
export function csvRecords(text: string): CsvFile {
  const records: CsvRecord[] = [];
  let line = 1;
  const take = ({ record, raw }: { readonly record: string[]; readonly raw: string }) => {
    records.push({ cells: record, line: line + newlinesIn(/^[\r\n]*/.exec(raw)?.[0] ?? "") });
    line += newlinesIn(raw);
    return null;
  };
  try {
    parse(text, { bom: true, raw: true, relax_column_count: true, skip_empty_lines: true, on_record: take as never });
  } catch (error) {
    if (error instanceof CsvError) return { records, broken: { line, why: error.message } };
    throw error;
  }
  return { records, broken: null };
}
