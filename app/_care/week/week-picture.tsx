import { BUSY_KINDS, type Busy, type DaySpan, WEEKDAYS } from "../../../lib/care/week";
import { overlapsOf } from "../../../lib/care/week-overlap";
import type { WeekPlan } from "../../../lib/care/week-plan";
import { fill } from "../../../lib/content/fill";
import { clockText, hourText } from "../../../lib/dates/clock-text";
import type { PlanTexts } from "../care-props";
import { WeekPatterns } from "./week-patterns";

interface Props {
  /** Must be unique on the page, because SVG patterns are referenced by it. */
  readonly id: string;
  readonly plan: WeekPlan;
  readonly busy: readonly Busy[];
  readonly texts: PlanTexts;
}

const AXIS = { left: 72, top: 26 };
const COLUMN = { width: 44, inner: 39 };
const HOUR = 16;
const HEIGHT = 24 * HOUR;
const HOURS = [0, 3, 6, 9, 12, 15, 18, 21, 24];

const place = ({ day, from, to }: DaySpan) => ({
  x: AXIS.left + WEEKDAYS.indexOf(day) * COLUMN.width + (COLUMN.width - COLUMN.inner) / 2,
  y: AXIS.top + (Math.max(0, from) / 60) * HOUR,
  width: COLUMN.inner,
  height: ((Math.min(1440, to) - Math.max(0, from)) / 60) * HOUR,
});
const keyOf = ({ day, from, to }: DaySpan) => `${day} ${from} ${to}`;

/** The hours of care drawn on the week: days across, hours down. Patterns distinguish entries without color. */
export function WeekPicture({ id, plan, busy, texts }: Props) {
  const { care, carePages, locale } = texts;
  const words = carePages.planner;
  const overlaps = overlapsOf(plan, busy);
  const blocks = plan.blocks.map(({ day, from, to }) =>
    fill(words.block, {
      day: care.week.days[day].name,
      from: clockText(from, locale),
      to: clockText(to, locale),
    }),
  );
  const { one, many, none } = words.conflictCount;
  const count = plan.conflicts.length;
  const conflicts = count === 0 ? none : count === 1 ? one : fill(many, { count });
  const kinds = BUSY_KINDS.filter((kind) => busy.some((one) => one.kind === kind));
  return (
    <figure className="week-picture" data-picture="week">
      <svg
        viewBox={`0 0 ${AXIS.left + 7 * COLUMN.width + 2} ${AXIS.top + HEIGHT + 10}`}
        role="img"
        aria-label={fill(words.alternative, { care: blocks.join("; "), conflicts })}
      >
        <WeekPatterns id={id} />
        {WEEKDAYS.map((day, index) => (
          <text key={day} className="week-day" x={AXIS.left + (index + 0.5) * COLUMN.width} y={17} textAnchor="middle">
            {care.week.days[day].short}
          </text>
        ))}
        {HOURS.map((hour) => (
          <g key={hour}>
            <line
              className="week-line"
              x1={AXIS.left}
              x2={AXIS.left + 7 * COLUMN.width}
              y1={AXIS.top + hour * HOUR}
              y2={AXIS.top + hour * HOUR}
            />
            <text className="week-hour" x={AXIS.left - 6} y={AXIS.top + hour * HOUR + 5} textAnchor="end">
              {hourText(hour, locale)}
            </text>
          </g>
        ))}
        {busy.map((one) => (
          <rect
            key={`${one.kind} ${keyOf(one)}`}
            className="week-busy"
            {...place(one)}
            rx={4}
            fill={`url(#${id}-${one.kind})`}
          />
        ))}
        {plan.travel.map((one) => (
          <rect key={`travel ${keyOf(one)}`} className="week-travel" {...place(one)} />
        ))}
        {plan.blocks.map((one) => (
          <rect key={`care ${keyOf(one)}`} className="week-care" {...place(one)} rx={4} />
        ))}
        {overlaps.map((one) => (
          <rect
            key={`both ${one.kind} ${keyOf(one)}`}
            className="week-clash"
            {...place(one)}
            fill={`url(#${id}-clash)`}
            data-clash=""
          />
        ))}
      </svg>
      <figcaption>
        <ul className="legend" aria-label={words.legend}>
          <li>
            <Swatch className="week-care" /> <span>{words.care}</span>
          </li>
          {plan.travel.length > 0 && (
            <li>
              <Swatch className="week-travel" /> <span>{words.travelTime}</span>
            </li>
          )}
          {kinds.map((kind) => (
            <li key={kind}>
              <Swatch className="week-busy" fill={`url(#${id}-${kind})`} /> <span>{care.week.busy[kind]}</span>
            </li>
          ))}
          {overlaps.length > 0 && (
            <li>
              <Swatch className="week-clash" fill={`url(#${id}-clash)`} /> <span>{words.clash}</span>
            </li>
          )}
        </ul>
      </figcaption>
    </figure>
  );
}

const Swatch = ({ className, fill: pattern }: { readonly className: string; readonly fill?: string }) => (
  <svg viewBox="0 0 24 16" aria-hidden="true" focusable="false">
    <rect className={className} x={1} y={1} width={22} height={14} fill={pattern} />
  </svg>
);
