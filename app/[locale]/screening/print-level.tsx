import { LEVELS, type Level } from "../../../lib/assessment/levels";
import type { PaperLevel } from "../../../lib/report/paper/paper";

function rungClass(rung: Level, { level, couldBe }: PaperLevel): string | undefined {
  if (rung === level) return "print-rung-here";
  return rung === couldBe ? "print-rung-could" : undefined;
}

/** The level to ask about, its place among the five, and how urgent it is. */
export function PrintLevel({ level }: { readonly level: PaperLevel }) {
  return (
    <section className="print-level" data-block="level">
      <h2>{level.title}</h2>
      <p className="print-level-name">{level.text}</p>
      <p className="print-urgency">
        {level.urgency.label}: <strong>{level.urgency.text}</strong>
      </p>
      {level.level && (
        <ol className="print-rungs" aria-hidden="true">
          {LEVELS.map((rung) => (
            <li key={rung} className={rungClass(rung, level)}>
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
