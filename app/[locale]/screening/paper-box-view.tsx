import type { PaperBox } from "../../../lib/report/paper/paper-box";
import { PaperLinesView } from "./paper-lines-view";

/** The level to ask about and the timing: what should be readable from across a desk. */
export function PaperBoxView({ box, rank }: { readonly box: PaperBox; readonly rank: 2 | 3 }) {
  const Heading = `h${rank}` as const;
  const { label, text, timing, lines, remarks, together } = box;
  return (
    <section className="sheet-box" data-block="level">
      <div className="sheet-box-top">
        <Heading data-level={box.level ?? "none"}>
          <span>{`${label}: `}</span>
          <strong>{text}</strong>
        </Heading>
        <p data-line="timing">
          <span>{`${timing.label}: `}</span>
          <strong>{timing.text}</strong>
          <span>{timing.note && `. ${timing.note}`}</span>
        </p>
      </div>
      {together && <p className="print-together">{together}</p>}
      {lines.length > 0 && <PaperLinesView lines={lines} />}
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
    </section>
  );
}
