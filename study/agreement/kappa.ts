/** How many cases one rated as the row and the other as the column; categories in order, from 0. */
export type Table = readonly (readonly number[])[];

/** The weight of a disagreement when one says `a` and the other `b`: 0 for agreement. */
export type Disagreement = (a: number, b: number) => number;

/** Cohen (1960): every disagreement has the same weight. */
export const nominal: Disagreement = (a, b) => (a === b ? 0 : 1);
/** Cicchetti and Allison (1971): weighted by distance. */
export const linear: Disagreement = (a, b) => Math.abs(a - b);
/** Fleiss and Cohen (1973): weighted by squared distance. */
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
 * Cohen's weighted kappa (1968): 1 minus the observed disagreement over the disagreement expected by chance with the
 * same totals. With `nominal` it is Cohen's kappa (1960). Null if chance alone would give no disagreement, for example
 * if everyone gives the same rating.
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
