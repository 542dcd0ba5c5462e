import { type BusyRow, problemOf } from "../../../lib/care/busy-row";
import { BUSY_KINDS, type BusyKind, WEEKDAYS } from "../../../lib/care/week";
import { fill } from "../../../lib/content/fill";
import type { PlanTexts } from "../care-props";

export type KeyedRow = BusyRow & { readonly key: number };

interface Props {
  readonly rows: readonly KeyedRow[];
  readonly texts: PlanTexts;
  readonly onChange: (key: number, change: Partial<BusyRow>) => void;
  readonly onRemove: (key: number) => void;
}

/** What already fills the week: each entry has a kind, days and hours. */
export function BusyRows({ rows, texts, onChange, onRemove }: Props) {
  const { care, carePages } = texts;
  const words = carePages.planner;
  const problems = { clock: words.clock, same: words.same, "no-days": words.noDays };
  return rows.map((row) => {
    const { key, kind, days, from, to } = row;
    const problem = problemOf(row);
    const problemId = `busy-${key}-problem`;
    const described = problem ? { "aria-invalid": true, "aria-describedby": problemId } : {};
    return (
      <fieldset key={key} className="busy-row" data-busy={kind}>
        <legend className="visually-hidden">{care.week.busy[kind]}</legend>
        <label className="inline-field">
          <span>{words.what}</span>
          <select
            className="field"
            value={kind}
            onChange={({ target }) => onChange(key, { kind: target.value as BusyKind })}
          >
            {BUSY_KINDS.map((one) => (
              <option key={one} value={one}>
                {care.week.busy[one]}
              </option>
            ))}
          </select>
        </label>
        <fieldset className="day-chips" {...(problem === "no-days" && described)}>
          <legend>{words.on}</legend>
          {WEEKDAYS.map((day) => (
            <label key={day} className="chip">
              <input
                type="checkbox"
                checked={days.includes(day)}
                onChange={({ target }) =>
                  onChange(key, { days: WEEKDAYS.filter((one) => (one === day ? target.checked : days.includes(one))) })
                }
              />
              <abbr title={care.week.days[day].name}>{care.week.days[day].short}</abbr>
            </label>
          ))}
        </fieldset>
        <div className="time-fields">
          {(["from", "to"] as const).map((end) => (
            <label key={end} className="inline-field">
              <span>{words[end]}</span>
              <input
                type="time"
                className="field"
                value={end === "from" ? from : to}
                onChange={({ target }) => onChange(key, { [end]: target.value })}
                {...(problem && problem !== "no-days" && described)}
              />
            </label>
          ))}
        </div>
        <button type="button" className="link-button" onClick={() => onRemove(key)}>
          {fill(words.remove, { what: care.week.busy[kind] })}
        </button>
        <p
          id={problemId}
          className={problem ? "error-message" : "visually-hidden"}
          aria-live="polite"
          aria-atomic="true"
        >
          {problem ? problems[problem] : ""}
        </p>
      </fieldset>
    );
  });
}
