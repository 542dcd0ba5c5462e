import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";

/** One record of a CSV file and the line it starts on, from 1. */
export interface CsvRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

export interface CsvFile {
  readonly records: readonly CsvRecord[];
  /**
   * Set if the rest could not be parsed because a quote is unclosed or misplaced: the line that record starts on, and
   * why.
   */
  readonly broken: { readonly line: number; readonly why: string } | null;
}

const newlinesIn = (text: string) => text.match(/\r\n|\r|\n/g)?.length ?? 0;

/**
 * Parses CSV text. Empty lines are skipped, a record with too few or too many cells is returned as is, and everything
 * before a broken record is kept.
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
