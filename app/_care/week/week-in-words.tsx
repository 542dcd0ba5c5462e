import type { WeekPlan } from "../../../lib/care/week-plan";
import { fill } from "../../../lib/content/fill";
import { numberFormat } from "../../../lib/content/formats";
import { clockText } from "../../../lib/dates/clock-text";
import type { PlanTexts } from "../care-props";

interface Props {
  readonly plan: WeekPlan;
  readonly texts: PlanTexts;
}

/** Hours and minutes with abbreviations that both languages use, such as "3 h 30 min". */
const lengthOf = (minutes: number): string =>
  [
    { count: Math.floor(minutes / 60), unit: "h" },
    { count: minutes % 60, unit: "min" },
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, unit }) => `${count} ${unit}`)
    .join(" ");

/** The plan in words: when care would be, what conflicts with it, and how many hours it takes in total. */
export function WeekInWords({ plan, texts }: Props) {
  const { care, carePages, locale } = texts;
  const words = carePages.planner;
  const { week } = care;
  const clock = (minutes: number) => clockText(minutes, locale);
  const hours = (minutes: number) => numberFormat(locale, { maximumFractionDigits: 1 }).format(minutes / 60);
  return (
    <div className="two-ways">
      <section>
        <h3>{words.inWords}</h3>
        <ul data-plan="">
          {plan.blocks.map(({ day, from, to }) => (
            <li key={day}>{fill(words.block, { day: week.days[day].name, from: clock(from), to: clock(to) })}</li>
          ))}
        </ul>
        <p>
          <span>{fill(week.treatment, { hours: hours(plan.treatmentMinutes) })}</span>
          <br />
          {plan.travelMinutes > 0 && (
            <>
              <span>{fill(week.travel, { hours: hours(plan.travelMinutes) })}</span>
              <br />
            </>
          )}
          <span>{fill(week.practice, { minutes: plan.practiceMinutes / 7 })}</span>
        </p>
      </section>
      <section aria-live="polite" data-conflicts={plan.conflicts.length}>
        <h3>{words.conflicts}</h3>
        {plan.conflicts.length === 0 ? (
          <p>{week.noConflict}</p>
        ) : (
          <>
            <ul>
              {plan.conflicts.map(({ day, from, to, kind, minutes }) => (
                <li key={`${day} ${kind} ${from}`}>
                  {fill(week.conflict, {
                    day: week.days[day].name,
                    from: clock(from),
                    to: clock(to),
                    time: lengthOf(minutes),
                    what: week.busy[kind],
                  })}
                </li>
              ))}
            </ul>
            <p>{words.ask}</p>
          </>
        )}
      </section>
    </div>
  );
}
