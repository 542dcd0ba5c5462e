import type { PaperBlock } from "../../../lib/report/paper/block";
import { PaperStepsView } from "./paper-steps-view";

/** One block of the pages after the first, under its heading. */
export function PaperBlockView({ block, level = 3 }: { readonly block: PaperBlock; readonly level?: 2 | 3 | 4 }) {
  const Heading = `h${level}` as const;
  return (
    <section className="print-block" data-block={block.id}>
      <Heading>{block.title}</Heading>
      {block.kind === "rows" && (
        <dl className="print-rows">
          {block.rows.map(({ id, label, value, unknown }) => (
            <div key={id} data-row={id} className={unknown ? "print-unknown" : undefined}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {block.kind === "rows" && block.foot && <p className="print-foot">{block.foot}</p>}
      {block.kind === "list" && (
        <ul>
          {block.items.map(({ id, lead, text, note, language }) => (
            <li key={id} data-item={id}>
              {lead && <strong>{lead} </strong>}
              <bdi lang={language}>{text}</bdi>
              {note && <span className="print-note">{` [${note}]`}</span>}
            </li>
          ))}
        </ul>
      )}
      {block.kind === "chart" && <PaperStepsView steps={block.steps} none={block.none} />}
    </section>
  );
}
