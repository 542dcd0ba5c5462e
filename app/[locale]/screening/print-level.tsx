import { LEVELS, type Level } from "../../../lib/assessment/levels";
import type { PaperLevel } from "../../../lib/report/paper/paper";

function rungClass(rung: Level, { level, couldBe }: PaperLevel): string | undefined {
  if (rung === level) return "print-rung-here";
  return rung === couldBe ? "print-rung-could" : undefined;
}

/** The level to ask about, its place among the five, and how urgent it is. */
export function PrintLevel({ level, rank }: { readonly level: PaperLevel; readonly rank: 2 | 3 }) {
  const Heading = `h${rank}` as const;
  return (
    <section className="print-level" data-block="level">
      <Heading>{level.title}</Heading>
      <p className="print-level-name">{level.text}</p>
      <p className="print-urgency">
        <span>{`${level.urgency.label}: `}</span>
        <strong>{level.urgency.text}</strong>
      </p>
      {level.level && (
        <ol className="print-rungs">
          {LEVELS.map((rung) => (
            <li key={rung} className={rungClass(rung, level)} aria-current={rung === level.level ? "true" : undefined}>
              {level.names[rung]}
            </li>
          ))}
        </ol>
      )}
      {level.together && <p className="print-together">{level.together}</p>}
      {level.remarks.length > 0 && <p className="print-remarks">{level.remarks.join(" ")}</p>}
    </section>
  );
}
