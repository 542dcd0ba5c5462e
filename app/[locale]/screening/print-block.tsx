import { isLong, isWide, type PaperBlock, type PaperRow } from "../../../lib/report/paper/block";
import { PrintChart } from "./print-chart";

const rowClass = (row: PaperRow): string | undefined =>
  [
    row.marked && "print-marked",
    row.unknown && "print-unknown",
    isLong(row) ? "print-long" : isWide(row) && "print-wide",
  ]
    .filter(Boolean)
    .join(" ") || undefined;

/** One part of the paper under its heading. */
export function PrintBlock({ block, level = 2 }: { readonly block: PaperBlock; readonly level?: 2 | 3 | 4 }) {
  const Heading = `h${level}` as const;
  return (
    <section className="print-block" data-block={block.id}>
      <Heading>{block.title}</Heading>
      {block.kind === "rows" && (
        <dl className={block.run ? "print-run" : "print-rows"}>
          {block.rows.map((row) => (
            <div key={row.id} data-row={row.id} className={rowClass(row)}>
              <dt>{row.label}</dt>
              <dd>{row.value}</dd>
            </div>
          ))}
        </dl>
      )}
      {block.kind === "rows" && block.foot && <p className="print-more">{block.foot}</p>}
      {block.kind === "list" && (
        <ul>
          {block.items.map(({ id, lead, text, note, language }) => (
            <li key={id} data-item={id}>
              {lead && <strong>{lead} </strong>}
              <bdi lang={language}>{text}</bdi>
              {note && <span className="print-note">{` [${note}]`}</span>}
            </li>
          ))}
          {block.more && <li className="print-more">{block.more}</li>}
        </ul>
      )}
      {block.kind === "chart" && <PrintChart steps={block.steps} none={block.none} />}
    </section>
  );
}
