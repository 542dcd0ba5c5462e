import type { PaperMeasures } from "../../../lib/report/paper/paper";
import { PrintLines } from "./print-lines";

interface Props {
  readonly measures: PaperMeasures;
  /** Whether item scores are shown; not every version has them. */
  readonly items: boolean;
  readonly rank: 2 | 3;
}

const EMPTY = "–";

/** The measures as a table, including negative screens and measures that were not taken. */
export function PrintMeasures({ measures, items, rank }: Props) {
  const Heading = `h${rank}` as const;
  const { title, columns, rows, beside } = measures;
  return (
    <section className="sheet-group" data-block="measures">
      <Heading>{title}</Heading>
      <table className="sheet-measures">
        <thead>
          <tr>
            <td />
            <th scope="col">{columns.score}</th>
            <th scope="col">{columns.band}</th>
            {items && (
              <>
                <th scope="col">{columns.items}</th>
                <th scope="col">{columns.earlier}</th>
                <th scope="col">{columns.change}</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-measure={row.id} className={row.strong ? "sheet-strong" : undefined}>
              <th scope="row">{row.name}</th>
              <td>{row.score || EMPTY}</td>
              <td>{row.band || EMPTY}</td>
              {items && (
                <>
                  <td>{row.items || EMPTY}</td>
                  <td>{row.earlier || EMPTY}</td>
                  <td>{row.change || EMPTY}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <PrintLines lines={beside} />
    </section>
  );
}
