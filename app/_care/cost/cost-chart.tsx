import { roundTop } from "../../../lib/care/chart-scale";
import type { CostEstimate } from "../../../lib/care/cost";
import { dollarsText, range } from "../../../lib/care/range";
import { fill } from "../../../lib/content/fill";
import type { PlanTexts } from "../care-props";

interface Props {
  readonly estimate: CostEstimate;
  /** What is left of the out-of-pocket maximum; null if there is none or it is unknown. */
  readonly maximum: number | null;
  readonly texts: PlanTexts;
}

const BOX = { left: 62, top: 14, width: 284, height: 170 };
const GRID = [0, 0.25, 0.5, 0.75, 1];

/** How the cost range builds up week by week, as a band between the lowest and the highest. */
export function CostChart({ estimate, maximum, texts }: Props) {
  const { carePages, locale } = texts;
  const words = carePages.money;
  const weeks = [{ week: 0, low: 0, high: 0 }, ...estimate.byWeek];
  const last = estimate.byWeek.length;
  const top = roundTop(estimate.total.high);
  const x = (week: number) => BOX.left + (week / Math.max(1, last)) * BOX.width;
  const y = (dollars: number) => BOX.top + BOX.height * (1 - dollars / top);
  const dollars = (amount: number) => dollarsText(range(amount), locale);
  const path = (points: readonly (readonly [number, number])[]) =>
    points.map(([week, amount], index) => `${index === 0 ? "M" : "L"}${x(week)} ${y(amount)}`).join(" ");
  const highs = weeks.map(({ week, high }) => [week, high] as const);
  const lows = weeks.map(({ week, low }) => [week, low] as const);
  const showsMaximum = maximum !== null && maximum <= top;
  const every = Math.max(1, Math.ceil(last / 6));
  return (
    <figure className="cost-chart" data-picture="cost">
      <svg
        viewBox={`0 0 ${BOX.left + BOX.width + 16} ${BOX.top + BOX.height + 46}`}
        role="img"
        aria-label={fill(words.chartText, {
          first: dollarsText(estimate.byWeek[0] ?? range(0), locale),
          last: dollarsText(estimate.total, locale),
          weeks: last,
        })}
      >
        {GRID.map((part) => (
          <g key={part}>
            <line
              className="chart-line"
              x1={BOX.left}
              x2={BOX.left + BOX.width}
              y1={y(top * part)}
              y2={y(top * part)}
            />
            <text x={BOX.left - 8} y={y(top * part) + 5} textAnchor="end">
              {dollars(top * part)}
            </text>
          </g>
        ))}
        {weeks
          .filter(({ week }) => week > 0 && (week % every === 0 || week === 1 || week === last))
          .map(({ week }) => (
            <text key={week} x={x(week)} y={BOX.top + BOX.height + 20} textAnchor="middle">
              {week}
            </text>
          ))}
        <text x={BOX.left + BOX.width / 2} y={BOX.top + BOX.height + 40} textAnchor="middle">
          {words.tableWeek}
        </text>
        <path className="chart-band" d={`${path(highs)} ${path([...lows].reverse()).replace("M", "L")} Z`} />
        <path className="chart-high" d={path(highs)} fill="none" />
        <path className="chart-low" d={path(lows)} fill="none" />
        {showsMaximum && (
          <line
            className="chart-maximum"
            x1={BOX.left}
            x2={BOX.left + BOX.width}
            y1={y(maximum)}
            y2={y(maximum)}
            data-maximum={maximum}
          />
        )}
      </svg>
      <figcaption>
        <ul className="legend">
          <li>
            <svg viewBox="0 0 24 16" aria-hidden="true" focusable="false">
              <rect className="chart-band" x={0} y={2} width={24} height={12} />
              <path className="chart-high" d="M0 2h24" />
              <path className="chart-low" d="M0 14h24" />
            </svg>
            <span>{words.band}</span>
          </li>
          {showsMaximum && (
            <li>
              <svg viewBox="0 0 24 16" aria-hidden="true" focusable="false">
                <path className="chart-maximum" d="M0 8h24" />
              </svg>
              <span>{`${words.maximum}: ${dollars(maximum)}`}</span>
            </li>
          )}
        </ul>
      </figcaption>
    </figure>
  );
}
