import { LEVELS, type Level, rankOfLevel } from "../../lib/assessment/levels";
import { fill } from "../../lib/content/fill";
import type { LevelWords, ReportWords } from "../../lib/content/report-words";

interface Props {
  /** Where the person begins; null draws the five levels alone. */
  readonly level: Level | null;
  /** The highest the level could be, where something is unknown. */
  readonly couldBe?: Level | null;
  /** Said instead of where a person begins, when the picture is about the level itself. */
  readonly about?: string;
  readonly levels: LevelWords;
  readonly words: ReportWords;
}

const RUNG = { width: 248, height: 46, gap: 14, shift: 24 };
const BOTTOM = (LEVELS.length - 1) * (RUNG.height + RUNG.gap);
const placeOf = (index: number) => ({ x: index * RUNG.shift, y: BOTTOM - index * (RUNG.height + RUNG.gap) });
/** Where the rail meets a rung. */
const jointOf = (index: number) => ({ x: placeOf(index).x - 20, y: placeOf(index).y + RUNG.height / 2 });
const railTo = (last: number) =>
  LEVELS.slice(0, last + 1)
    .map((_, index) => `${index === 0 ? "M" : "L"}${jointOf(index).x} ${jointOf(index).y}`)
    .join(" ");

/** Five steps, rising: the person's is filled, and what it could still be is outlined. */
export function LevelLadder({ level, couldBe = null, about, levels, words }: Props) {
  const here = level ? rankOfLevel(level) : 0;
  const could = couldBe ? rankOfLevel(couldBe) : here;
  const result = level
    ? [
        fill(words.ladder, { level: levels[level].short }),
        ...(couldBe ? [fill(words.ladderCould, { level: levels[couldBe].short })] : []),
      ].join(" ")
    : words.ladderAlone;
  const description = about ?? result;
  return (
    <figure className="ladder" data-level={level ?? ""} data-could={couldBe ?? ""}>
      <svg viewBox="-32 -6 384 302" role="img" aria-label={description}>
        <path className="rail" d={railTo(LEVELS.length - 1)} fill="none" />
        {here > 1 && <path className="rail rail-lit" d={railTo(here - 1)} fill="none" />}
        {LEVELS.map((name, index) => {
          const rank = index + 1;
          const { x, y } = placeOf(index);
          const joint = jointOf(index);
          const isHere = rank === here;
          const isCould = rank > here && rank <= could && here > 0;
          return (
            <g key={name}>
              <circle className={rank <= here ? "dot dot-lit" : "dot"} cx={joint.x} cy={joint.y} r={7} />
              <rect
                className={`rung${isHere ? " rung-here" : ""}${isCould ? " rung-could" : ""}`}
                x={x}
                y={y}
                width={RUNG.width}
                height={RUNG.height}
                rx={12}
              />
              <foreignObject x={x + 18} y={y} width={RUNG.width - 28} height={RUNG.height}>
                <div className={`rung-name${isHere ? " text-here" : ""}`}>
                  <span>
                    {levels[name].short}
                    {levels[name].abbreviation && ` (${levels[name].abbreviation})`}
                  </span>
                </div>
              </foreignObject>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
