import type { PaperMeasures } from "../../../lib/report/paper/paper";
import { PaperLinesView } from "./paper-lines-view";

interface Props {
  readonly measures: PaperMeasures;
  /** Whether item scores are shown; not every version has them. */
  readonly items: boolean;
  readonly rank: 2 | 3;
}

const EMPTY = "–";

/** A value with the name of its column, which shows where the table is one column and has no head. */
function Cell({ column, value }: { readonly column: string; readonly value: string }) {
  return (
    <td data-empty={value === "" || undefined}>
      <span className="sheet-column">{`${column}: `}</span>
      <span>{value || EMPTY}</span>
    </td>
  );
}

/** The measures as a table, including negative screens and measures that were not taken. */
export function PaperMeasuresView({ measures, items, rank }: Props) {
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
              <Cell column={columns.score} value={row.score} />
              <Cell column={columns.band} value={row.band} />
              {items && (
                <>
                  <Cell column={columns.items} value={row.items} />
                  <Cell column={columns.earlier} value={row.earlier} />
                  <Cell column={columns.change} value={row.change} />
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <PaperLinesView lines={beside} />
    </section>
  );
}
