import { LEVELS, type Level, rankOfLevel } from "../../lib/assessment/levels";
import { fill } from "../../lib/content/fill";
import type { LevelWords, ReportWords } from "../../lib/content/report-words";

interface Props {
  /** Where the person begins; null draws the five levels alone. */
  readonly level: Level | null;
  /** The highest the level could be, where something is unknown. */
  readonly couldBe?: Level | null;
  readonly levels: LevelWords;
  readonly words: ReportWords;
}

const RUNG = { width: 250, height: 46, gap: 14, shift: 22 };
const BOTTOM = (LEVELS.length - 1) * (RUNG.height + RUNG.gap);

/** Five steps, rising: the person's is filled, and what it could still be is outlined. */
export function LevelLadder({ level, couldBe = null, levels, words }: Props) {
  const here = level ? rankOfLevel(level) : 0;
  const could = couldBe ? rankOfLevel(couldBe) : here;
  const description = level
    ? [
        fill(words.ladder, { level: levels[level].short }),
        ...(couldBe ? [fill(words.ladderCould, { level: levels[couldBe].short })] : []),
      ].join(" ")
    : words.ladderAlone;
  return (
    <figure className="ladder" data-level={level ?? ""} data-could={couldBe ?? ""}>
      <svg viewBox="-26 -6 400 300" role="img" aria-label={description}>
        {LEVELS.map((name, index) => {
          const rank = index + 1;
          const x = index * RUNG.shift;
          const y = BOTTOM - index * (RUNG.height + RUNG.gap);
          const isHere = rank === here;
          const isCould = rank > here && rank <= could && here > 0;
          return (
            <g key={name}>
              {index > 0 && (
                <path
                  className={rank <= here ? "rail rail-lit" : "rail"}
                  d={`M${x - 12} ${y + RUNG.height + RUNG.gap + RUNG.height / 2} H${x - 12} V${y + RUNG.height / 2} H${x}`}
                  fill="none"
                />
              )}
              <rect
                className={`rung${isHere ? " rung-here" : ""}${isCould ? " rung-could" : ""}`}
                x={x}
                y={y}
                width={RUNG.width}
                height={RUNG.height}
                rx={12}
              />
              <text className={isHere ? "text-here" : ""} x={x + 18} y={y + RUNG.height / 2 + 5}>
                {levels[name].short}
                {levels[name].abbreviation && ` (${levels[name].abbreviation})`}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
