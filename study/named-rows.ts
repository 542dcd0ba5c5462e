import { csvRecords } from "./csv-records";
import { UnusableFile } from "./unusable-file";

/** A table row keyed by column name, with the line it starts on. */
export interface NamedRow {
  readonly cells: ReadonlyMap<string, string>;
  readonly line: number;
}

/** Reads a whole table. Throws UnusableFile if a column is missing or a row cannot be read. */
export function namedRows(file: string, text: string, needed: readonly string[]): readonly NamedRow[] {
  const { records, broken } = csvRecords(text);
  const [head, ...rows] = records;
  const names = head?.cells.map((name) => name.trim()) ?? [];
  const missing = needed.filter((name) => !names.includes(name));
  if (missing.length > 0) throw new UnusableFile(`${file} has no column ${missing.join(", ")}.`);
  if (broken) throw new UnusableFile(`${file} cannot be read from line ${broken.line} on: ${broken.why}.`);
  return rows.map(({ cells, line }) => {
    if (cells.length !== names.length)
      throw new UnusableFile(`${file}, line ${line}: ${cells.length} cells, but the header has ${names.length}.`);
    return { cells: new Map(names.map((name, at) => [name, (cells[at] ?? "").trim()])), line };
  });
}
