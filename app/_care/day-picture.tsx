import { DAY_SHAPES, type DayPartId } from "../../lib/care/day-shape";
import { labelLines } from "../../lib/care/label-lines";
import { fill } from "../../lib/content/fill";
import { clockText } from "../../lib/dates/clock-text";
import type { Level } from "../../lib/rules/levels";
import type { CareTexts } from "./care-props";

interface Props {
  readonly level: Level;
  readonly texts: CareTexts;
}

const WIDTH = 400;
const BAR = { x: 100, width: 16 };
/** `most`: characters per line, leaving room for longer words and for the reader's own spacing. */
const LABEL = { x: BAR.x + BAR.width + 14, most: 27, line: 21 };
const LOWEST = 32;
/** Total height of the day's hours, before short parts are enlarged to fit their labels. */
const TALL = 300;

/** With others, alone with someone, or free: each has its own fill, so that they differ even without color. */
const KIND: { readonly [P in DayPartId]: "together" | "alone" | "free" } = {
  "check-in": "together",
  class: "together",
  "talk-group": "together",
  "skills-group": "together",
  "one-to-one": "alone",
  medicine: "alone",
  family: "alone",
  break: "free",
  breakfast: "free",
  lunch: "free",
  dinner: "free",
  rest: "free",
  activity: "free",
  evening: "free",
  night: "free",
  "plan-home": "together",
};

/** An example day at a level, hour by hour. */
export function DayPicture({ level, texts }: Props) {
  const { care, carePages, locale } = texts;
  const parts = DAY_SHAPES[level];
  const clock = (minutes: number) => clockText(minutes, locale);
  const first = parts[0]?.from ?? 0;
  const last = parts.at(-1)?.to ?? first;
  const scale = TALL / (last - first);
  let top = 0;
  const rows = parts.map(({ part, from, to }) => {
    const lines = labelLines(care.dayParts[part], LABEL.most).length;
    const height = Math.max(LOWEST, lines * LABEL.line + 8, (to - from) * scale);
    const row = { part, from, to, y: top, height };
    top += height;
    return row;
  });
  const words = parts.map(({ part, from, to }) =>
    fill(carePages.guide.part, { from: clock(from), to: clock(to), what: care.dayParts[part] }),
  );
  const label = `${fill(carePages.guide.dayPicture, { from: clock(first), to: clock(last) })}: ${words.join("; ")}.`;
  return (
    <figure className="day-picture" data-picture="day">
      <svg viewBox={`0 0 ${WIDTH} ${top + 24}`} role="img" aria-label={label}>
        {rows.map(({ part, from, y, height }) => (
          <g key={from}>
            <line className="day-line" x1={0} x2={WIDTH} y1={y + 0.5} y2={y + 0.5} />
            <text className="day-clock" x={BAR.x - 10} y={y + 19} textAnchor="end">
              {clock(from)}
            </text>
            <rect className={`day-part day-${KIND[part]}`} x={BAR.x} y={y + 2} width={BAR.width} height={height - 3} />
            <foreignObject x={LABEL.x} y={y + 3} width={WIDTH - LABEL.x} height={height - 3}>
              <div className="day-name" dir="auto">
                <span>{care.dayParts[part]}</span>
              </div>
            </foreignObject>
          </g>
        ))}
        <line className="day-line" x1={0} x2={WIDTH} y1={top + 0.5} y2={top + 0.5} />
        <text className="day-clock" x={BAR.x - 10} y={top + 18} textAnchor="end">
          {clock(last)}
        </text>
      </svg>
      <figcaption>{care.dayExample}</figcaption>
    </figure>
  );
}
