/** How many cases were put at row by one and at column by the other; categories from 0, in order. */
export type Table = readonly (readonly number[])[];

/** How bad it is that one says `a` and the other `b`: 0 for agreement. */
export type Disagreement = (a: number, b: number) => number;

/** Cohen (1960): every disagreement counts the same. */
export const nominal: Disagreement = (a, b) => (a === b ? 0 : 1);
/** Cicchetti and Allison (1971): by the distance. */
export const linear: Disagreement = (a, b) => Math.abs(a - b);
/** Fleiss and Cohen (1973): by the square of the distance. */
export const quadratic: Disagreement = (a, b) => (a - b) ** 2;

/** Counts pairs of categories. */
export function tableOf(pairs: readonly (readonly [number, number])[], categories: number): Table {
  const table = Array.from({ length: categories }, () => new Array<number>(categories).fill(0));
  for (const [a, b] of pairs) {
    const row = table[a];
    if (row) row[b] = (row[b] ?? 0) + 1;
  }
  return table;
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/**
 * Cohen's weighted kappa (1968): 1 less the disagreement seen over the disagreement that chance alone would bring with
 * the same totals. With `nominal` it is Cohen's kappa (1960). Null where chance alone brings no disagreement, as when
 * everyone says the same.
 */
export function kappa(table: Table, disagreement: Disagreement): number | null {
  const rows = table.map(sumOf);
  const columns = table.map((_, column) => sumOf(table.map((row) => row[column] ?? 0)));
  const all = sumOf(rows);
  let seen = 0;
  let expected = 0;
  for (const [a, row] of table.entries())
    for (const [b, count] of row.entries()) {
      const weight = disagreement(a, b);
      seen += weight * count;
      expected += (weight * (rows[a] ?? 0) * (columns[b] ?? 0)) / all;
    }
  return expected > 0 ? 1 - seen / expected : null;
}
