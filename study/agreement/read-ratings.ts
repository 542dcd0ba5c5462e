import { type NamedRow, namedRows } from "../named-rows";
import { UnusableFile } from "../unusable-file";
import { crisisIn, levelIn, NotARating, type RatedCase, type Rating } from "./rated-case";

/** Ratings, and the rules that produced the tool's; null if the files do not say. */
export interface Ratings {
  readonly cases: readonly RatedCase[];
  readonly rules: string | null;
}

/** Parses a cell. An error names the file, the line, the column and the value. */
function read<T>(file: string, { cells, line }: NamedRow, column: string, as: (cell: string) => T): T {
  const cell = cells.get(column) ?? "";
  try {
    return as(cell);
  } catch (error) {
    if (!(error instanceof NotARating)) throw error;
    throw new UnusableFile(`${file}, line ${line}, ${column}: ${error.message}, not "${cell}".`);
  }
}

/** Every row by its id. Throws UnusableFile for a missing or duplicate id. */
function byId(file: string, rows: readonly NamedRow[], id: string): ReadonlyMap<string, NamedRow> {
  const found = new Map<string, NamedRow>();
  for (const row of rows) {
    const key = row.cells.get(id) ?? "";
    if (key === "") throw new UnusableFile(`${file}, line ${row.line}: missing ${id}.`);
    if (found.has(key)) throw new UnusableFile(`${file}, line ${row.line}: ${key} occurs twice.`);
    found.set(key, row);
  }
  return found;
}

/** The one rules version the rows name. Throws UnusableFile if they name several. */
function rulesIn(file: string, rows: readonly NamedRow[]): string | null {
  const named = rows.flatMap(({ cells }) => {
    const [version = "", hash = ""] = [cells.get("rules_version"), cells.get("rules_hash")];
    return version === "" ? [] : [`${version}+${hash}`];
  });
  const [rules = null, ...others] = new Set(named);
  if (others.length > 0)
    throw new UnusableFile(`${file} mixes results from different rules: ${[rules, ...others].join(", ")}.`);
  return rules;
}

/** Reads one table with a column for each rater and, optionally, a column `NAME_crisis` beside it. */
export function wideRatings(file: string, text: string, id: string, names: readonly string[]): Ratings {
  const rows = namedRows(file, text, [id, ...names]);
  const cases = [...byId(file, rows, id)].map(([key, row]): RatedCase => {
    const rating = (name: string): Rating => ({
      level: read(file, row, name, levelIn),
      crisis: read(file, row, `${name}_crisis`, crisisIn),
    });
    return { id: key, ratings: new Map(names.map((name) => [name, rating(name)])) };
  });
  return { cases, rules: rulesIn(file, rows) };
}

/** A file and its text. */
export interface NamedText {
  readonly file: string;
  readonly text: string;
}

export interface StudyFiles {
  /** Which blinded case is which record. */
  readonly key: NamedText;
  /** Output of `evaluate --csv`. */
  readonly results: NamedText;
  /** What the raters agreed on after rating independently; `record_id`, `level`, `crisis`. */
  readonly agreed: NamedText | null;
  /** The sheets the raters filled in. */
  readonly sheets: readonly NamedText[];
  readonly id: string;
}

export const TOOL = "tool";
export const AGREED = "agreed";

/** Joins the raters' sheets, the tool's results and the agreed levels by the key. */
export function joinedRatings({
  key,
  results,
  agreed,
  sheets,
  id,
}: StudyFiles): Ratings & { readonly raters: readonly string[] } {
  const keyRows = namedRows(key.file, key.text, ["case", "record_id"]);
  const cases = byId(key.file, keyRows, "case");
  const resultRows = namedRows(results.file, results.text, [id, "level", "crisis"]);
  const found = byId(results.file, resultRows, id);
  const agreedRows = agreed && byId(agreed.file, namedRows(agreed.file, agreed.text, [id, "level", "crisis"]), id);
  const raters = sheets.map(({ file, text }) => {
    const rows = byId(file, namedRows(file, text, ["rater", "case", "level", "crisis"]), "case");
    const stranger = [...rows.keys()].find((one) => !cases.has(one));
    if (stranger !== undefined) throw new UnusableFile(`${file}: the case ${stranger} is not in ${key.file}.`);
    const [name = file] = new Set([...rows.values()].map(({ cells }) => cells.get("rater") ?? ""));
    return { name, file, rows };
  });
  const names = raters.map(({ name }) => name);
  if (new Set(names).size < names.length)
    throw new UnusableFile(`Two sheets are from the same rater: ${names.join(", ")}.`);
  const rated = [...cases].map(([blinded, row]): RatedCase => {
    const record = row.cells.get("record_id") ?? "";
    if (!found.has(record)) throw new UnusableFile(`${results.file} has no result for ${record}.`);
    const rating = (file: string, one: NamedRow | undefined): Rating =>
      one
        ? { level: read(file, one, "level", levelIn), crisis: read(file, one, "crisis", crisisIn) }
        : { level: null, crisis: null };
    const ratings = new Map(raters.map(({ name, file, rows }) => [name, rating(file, rows.get(blinded))]));
    ratings.set(TOOL, rating(results.file, found.get(record)));
    if (agreed && agreedRows) ratings.set(AGREED, rating(agreed.file, agreedRows.get(record)));
    return { id: record, ratings };
  });
  return { cases: rated, rules: rulesIn(results.file, resultRows), raters: names };
}
