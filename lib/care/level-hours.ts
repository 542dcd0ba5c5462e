import { LEVELS, type Level } from "../assessment/levels";
import type { CareSourceId } from "./care-sources";
import type { Figure } from "./figure";
import { LEVEL_FACTS } from "./level-facts";

type Pair = readonly [low: number, high: number];

/** What a level usually asks of a week, in short. The figures themselves and their sources are in the level facts. */
export interface LevelHours {
  readonly daysAWeek: Pair | null;
  readonly hoursADay: Pair | null;
  readonly hoursAWeek: Pair | null;
  /** How long it usually lasts, in the unit named; null where it is open. */
  readonly lasts: { readonly range: Pair; readonly unit: "days" | "weeks" | "months" } | null;
  /** Someone is there day and night. */
  readonly dayAndNight: boolean;
  readonly source: CareSourceId;
}

const MONTH_DAYS = 30;
const pair = (figure: Figure | null, by = 1): Pair | null => figure && [figure.low / by, figure.high / by];

function lastsOf(level: Level): LevelHours["lasts"] {
  const { weeks, stayDays, overnight } = LEVEL_FACTS[level];
  if (!overnight) {
    const range = level === "outpatient" ? null : pair(weeks);
    return range && { range, unit: "weeks" };
  }
  const inMonths = stayDays !== null && stayDays.low >= MONTH_DAYS;
  const range = pair(stayDays, inMonths ? MONTH_DAYS : 1);
  return range && { range, unit: inMonths ? "months" : "days" };
}

export const LEVEL_HOURS = Object.fromEntries(
  LEVELS.map((level): [Level, LevelHours] => {
    const { daysAWeek, hoursADay, hoursAWeek, overnight } = LEVEL_FACTS[level];
    return [
      level,
      {
        daysAWeek: pair(daysAWeek),
        hoursADay: pair(hoursADay),
        hoursAWeek: pair(hoursAWeek),
        lasts: lastsOf(level),
        dayAndNight: overnight,
        source: daysAWeek.source,
      },
    ];
  }),
) as { readonly [L in Level]: LevelHours };
