import { LEVELS } from "../../lib/assessment/levels";
import { fill } from "../../lib/content/fill";
import type { ScreeningTexts } from "../../lib/content/screening-texts";
import type { ChangeLine as Line } from "../../lib/report/change";
import { checkDate } from "../../lib/report/check-date";

interface Props {
  readonly line: Line;
  readonly dates: readonly (string | null)[];
  readonly texts: ScreeningTexts;
}

const WIDTH = 240;
const HEIGHT = 78;
const SIDE = 18;
const TOP = 26;
const BOTTOM = 10;

/** One thing over time as a small line, higher for more serious, with every value in words for those who do not see it. */
export function ChangeLine({ line, dates, texts }: Props) {
  const { change } = texts.exchange;
  const { min, max, values, direction, kind } = line;
  const name = kind === "level" ? change.level : line.name;
  const said = (value: number | null) => {
    if (value === null) return change.notMeasured;
    const level = LEVELS[value - 1];
    return kind === "level" && level ? texts.levels[level].short : String(value);
  };
  const x = (index: number) => SIDE + (index * (WIDTH - 2 * SIDE)) / Math.max(1, values.length - 1);
  const y = (value: number) => HEIGHT - BOTTOM - ((value - min) / (max - min)) * (HEIGHT - TOP - BOTTOM);
  const points = values.flatMap((value, index) => (value === null ? [] : [{ value, x: x(index), y: y(value), index }]));
  const spoken = values.map((value, index) =>
    fill(change.at, { date: checkDate(dates[index] ?? null, texts.locale) ?? change.noDate, value: said(value) }),
  );
  return (
    <figure className="change-line" data-change={line.id} data-direction={direction ?? "none"}>
      <figcaption>
        <strong>{name}</strong>
        {direction && <span>{change.direction[direction]}</span>}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${name}. ${spoken.join("; ")}`}>
        <line className="change-ground" x1={SIDE} x2={WIDTH - SIDE} y1={y(min)} y2={y(min)} />
        <polyline className="change-path" points={points.map((point) => `${point.x},${point.y}`).join(" ")} />
        {points.map((point) => (
          <g key={point.index}>
            <circle className="change-point" cx={point.x} cy={point.y} r={4} />
            <text className="change-value" x={point.x} y={point.y - 8}>
              {kind === "level" ? "" : point.value}
            </text>
          </g>
        ))}
      </svg>
      {kind === "level" && <p className="small">{spoken.join("; ")}</p>}
    </figure>
  );
}
