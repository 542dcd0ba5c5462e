import { fill } from "../../lib/content/fill";
import type { LevelWords, ReportWords } from "../../lib/content/words";
import { LEVELS, type Level, rankOfLevel } from "../../lib/rules/levels";

interface Props {
  /** The person's level; null shows the five levels alone. */
  readonly level: Level | null;
  /** The highest the level could be, if something is unknown. */
  readonly couldBe?: Level | null;
  /** Replaces the sentence about where a person starts, when the picture is about the level itself. */
  readonly about?: string;
  readonly levels: LevelWords;
  readonly words: ReportWords;
}

/** From the top of the stairs down, in page order. */
const DOWNWARDS = LEVELS.toReversed();

/** Five rising steps: the sun is on the person's step, which is filled; the highest possible step is outlined. */
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
  const stepOf = (rank: number) => {
    if (rank === here) return "step step-here";
    if (rank < here) return "step step-below";
    return rank <= could && here > 0 ? "step step-could" : "step";
  };
  return (
    <figure className="ladder" role="img" aria-label={description} data-level={level ?? ""} data-could={couldBe ?? ""}>
      {DOWNWARDS.map((name) => (
        <div key={name} className={stepOf(rankOfLevel(name))}>
          <span>{`${levels[name].short}${levels[name].abbreviation ? ` (${levels[name].abbreviation})` : ""}`}</span>
        </div>
      ))}
    </figure>
  );
}
