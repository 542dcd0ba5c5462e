import { useEffect, useState } from "react";
import { calendarFile, mayStart } from "../../../lib/care/calendar-file";
import type { WeekPlan } from "../../../lib/care/week-plan";
import { fill } from "../../../lib/content/fill";
import { localDay } from "../../../lib/dates/clock-text";
import { uuid } from "../../_components/secure-only";
import { offerFile } from "../../_exchange/offer-file";
import type { PlanTexts } from "../care-props";

interface Props {
  readonly plan: WeekPlan;
  /** How many weeks the hours repeat. */
  readonly weeks: number;
  readonly texts: PlanTexts;
}

/** The plan as a calendar file. Its entries say nothing about health. */
export function SaveWeek({ plan, weeks, texts }: Props) {
  const { care, carePages } = texts;
  const words = carePages.planner;
  const [starts, setStarts] = useState("");
  const [said, setSaid] = useState<"saved" | "problem" | "notMade" | null>(null);
  // The static page may have been built on a different day than it is read.
  useEffect(() => setStarts(localDay(new Date())), []);

  const save = () => {
    if (!mayStart(starts, localDay(new Date()))) return setSaid("problem");
    const made = offerFile(() => ({
      name: care.week.fileName,
      type: "text/calendar",
      text: calendarFile({
        blocks: plan.blocks,
        starts,
        weeks,
        zone: {
          name: Intl.DateTimeFormat().resolvedOptions().timeZone,
          offsetAt: (moment) => -new Date(moment).getTimezoneOffset(),
        },
        title: care.week.calendarTitle,
        now: new Date(),
        uid: uuid,
      }),
    }));
    setSaid(made === null ? "notMade" : "saved");
  };
  const outcomes = { saved: words.saved, problem: words.startsProblem, notMade: words.notMade };
  return (
    <div className="no-print">
      <div className="actions">
        <label className="inline-field">
          <span>{words.starts}</span>
          <input
            type="date"
            className="field"
            value={starts}
            aria-invalid={said === "problem"}
            aria-describedby="week-saved"
            onChange={({ target }) => {
              setStarts(target.value);
              setSaid(null);
            }}
          />
        </label>
        <button type="button" className="button" data-action="save-week" onClick={save}>
          {care.week.save}
        </button>
      </div>
      <p className="small soft">{fill(care.week.saveHint, { title: care.week.calendarTitle })}</p>
      <p
        id="week-saved"
        aria-live="polite"
        aria-atomic="true"
        className={said === "problem" ? "error-message" : undefined}
      >
        {said === null ? "" : outcomes[said]}
      </p>
    </div>
  );
}
