import type { PaperTexts } from "../../lib/content/text-bundles";
import type { ChangeLine as Line } from "../../lib/report/over-time";
import { differenceInWords, lineName, valuesInWords } from "../../lib/report/over-time-text";

interface Props {
  readonly line: Line;
  readonly dates: readonly (string | null)[];
  readonly texts: PaperTexts;
}

const WIDTH = 240;
const HEIGHT = 78;
/** Room for the names of the bands, one above the other. */
const HEIGHT_WITH_BANDS = 116;
const SIDE = 18;
const TOP = 26;
const BOTTOM = 10;

/**
 * One measure over time as a sparkline, higher meaning more serious, with every value in words for those who cannot see
 * it.
 */
export function ChangeLine({ line, dates, texts }: Props) {
  const { min, max, values, direction, kind, bandsFrom } = line;
  const height = bandsFrom.length > 0 ? HEIGHT_WITH_BANDS : HEIGHT;
  const difference = differenceInWords(line, texts);
  const name = lineName(line, texts);
  const spoken = valuesInWords(line, dates, texts);
  const x = (index: number) => SIDE + (index * (WIDTH - 2 * SIDE)) / Math.max(1, values.length - 1);
  const y = (value: number) => height - BOTTOM - ((value - min) / (max - min)) * (height - TOP - BOTTOM);
  const points = values.flatMap((value, index) => (value === null ? [] : [{ value, x: x(index), y: y(value), index }]));
  return (
    <figure className="change-line" data-change={line.id} data-direction={direction ?? "none"}>
      <figcaption>
        <strong>{name}</strong>
        {difference && <span>{difference}</span>}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={`${name}. ${spoken}`}>
        <line className="change-ground" x1={SIDE} x2={WIDTH - SIDE} y1={y(min)} y2={y(min)} />
        {bandsFrom.map((from) => (
          <g key={from} className="change-band">
            <line x1={SIDE} x2={WIDTH - SIDE} y1={y(from)} y2={y(from)} />
            <text x={0} y={y(from) + 3}>
              {from}
            </text>
          </g>
        ))}
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
      {kind === "level" && <p className="small">{spoken}</p>}
    </figure>
  );
}
