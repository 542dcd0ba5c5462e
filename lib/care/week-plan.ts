import type { Level } from "../rules/levels";
import { LEVEL_FACTS } from "./level-facts";
import { type Busy, type BusyKind, type DaySpan, minutesShared, type Span, WEEKDAYS, type Weekday } from "./week";

export const VARIANTS = ["daytime", "evening", "telehealth"] as const;
export type Variant = (typeof VARIANTS)[number];

/** Which variants of a level are worth asking for. An overnight stay has no week to plan. */
export const VARIANTS_OF: { readonly [L in Level]: readonly Variant[] } = {
  outpatient: ["daytime", "evening", "telehealth"],
  iop: ["daytime", "evening", "telehealth"],
  php: ["daytime", "telehealth"],
  residential: [],
  inpatient: [],
};

/** Practice at home between sessions (worksheets, exposures, a log), in minutes a day. Our own estimate. */
const PRACTICE_MINUTES_A_DAY = 20;

export interface WeekWish {
  readonly level: Level;
  readonly variant: Variant;
  readonly busy: readonly Busy[];
  /** Days a week and minutes a day; if absent, the lowest usual value of the level. */
  readonly days?: number;
  readonly minutes?: number;
  /** Minutes of travel each way; ignored for video. */
  readonly travel?: number;
}

export interface Conflict extends DaySpan {
  readonly kind: BusyKind;
  /** How many minutes of it treatment and travel would take. */
  readonly minutes: number;
}

export interface WeekPlan {
  readonly blocks: readonly DaySpan[];
  /** Travel before and after each block. */
  readonly travel: readonly DaySpan[];
  readonly conflicts: readonly Conflict[];
  readonly treatmentMinutes: number;
  readonly travelMinutes: number;
  readonly practiceMinutes: number;
}

/** The hours in which programs of the variant usually meet, our own estimate. Saturdays only in the evening variant. */
function windowOf(variant: Variant, day: Weekday): Span | null {
  if (day === "sun") return null;
  if (day === "sat") return variant === "evening" ? { from: 9 * 60, to: 14 * 60 } : null;
  if (variant === "daytime") return { from: 9 * 60, to: 16 * 60 };
  return variant === "evening" ? { from: 17 * 60, to: 21 * 60 } : { from: 9 * 60, to: 20 * 60 };
}

const STEP = 30;
/** Spread over the week first; the order also breaks ties. */
const PREFERRED: readonly Weekday[] = ["mon", "wed", "thu", "tue", "fri", "sat"];

interface Candidate {
  readonly block: DaySpan;
  readonly away: DaySpan;
  readonly conflicts: readonly Conflict[];
  readonly lost: number;
}

function conflictsOf(away: DaySpan, busy: readonly Busy[]): Conflict[] {
  return busy
    .filter(({ day }) => day === away.day)
    .map((other) => ({ ...other, minutes: minutesShared(other, away) }))
    .filter(({ minutes }) => minutes > 0);
}

/** The start time on a day with the least conflict; the earliest if tied. */
function bestOn(day: Weekday, wish: WeekWish, minutes: number, travel: number): Candidate | null {
  const window = windowOf(wish.variant, day);
  if (!window) return null;
  let best: Candidate | null = null;
  for (let from = window.from; from + minutes <= Math.max(window.to, window.from + minutes); from += STEP) {
    const block = { day, from, to: from + minutes };
    const away = { day, from: from - travel, to: block.to + travel };
    const conflicts = conflictsOf(away, wish.busy);
    const lost = conflicts.reduce((sum, conflict) => sum + conflict.minutes, 0);
    if (!best || lost < best.lost) best = { block, away, conflicts, lost };
  }
  return best;
}

const inWeekOrder = <T extends DaySpan>(spans: readonly T[]): T[] =>
  [...spans].sort((a, b) => WEEKDAYS.indexOf(a.day) - WEEKDAYS.indexOf(b.day) || a.from - b.from);

/**
 * Places a level's hours on a person's own week where they conflict least, and reports the remaining conflicts. Null if
 * the level has no such variant, such as an overnight stay or an evening day program.
 */
export function planWeek(wish: WeekWish): WeekPlan | null {
  if (!VARIANTS_OF[wish.level].includes(wish.variant)) return null;
  const { daysAWeek, hoursADay } = LEVEL_FACTS[wish.level];
  const days = wish.days ?? daysAWeek.low;
  const minutes = wish.minutes ?? Math.round((hoursADay?.low ?? 0) * 60);
  const travel = wish.variant === "telehealth" ? 0 : (wish.travel ?? 0);
  const chosen = PREFERRED.flatMap((day) => bestOn(day, wish, minutes, travel) ?? [])
    .sort((a, b) => a.lost - b.lost)
    .slice(0, days);
  const blocks = inWeekOrder(chosen.map(({ block }) => block));
  return {
    blocks,
    travel: travel === 0 ? [] : blocks.flatMap((block) => aroundOf(block, travel)),
    conflicts: inWeekOrder(chosen.flatMap(({ conflicts }) => conflicts)),
    treatmentMinutes: blocks.length * minutes,
    travelMinutes: blocks.length * travel * 2,
    practiceMinutes: 7 * PRACTICE_MINUTES_A_DAY,
  };
}

/**
 * The part of the day to show first: the one that takes the least from what is already in the week, daytime if tied.
 * Video is left to the person, because it needs a private place.
 */
export function easiestVariant(wish: Omit<WeekWish, "variant">): Variant {
  const lost = (variant: Variant) =>
    planWeek({ ...wish, variant })?.conflicts.reduce((sum, { minutes }) => sum + minutes, 0) ?? 0;
  const offered = VARIANTS_OF[wish.level].filter((variant) => variant !== "telehealth");
  return offered.toSorted((a, b) => lost(a) - lost(b))[0] ?? "daytime";
}

const aroundOf = ({ day, from, to }: DaySpan, travel: number): DaySpan[] => [
  { day, from: from - travel, to: from },
  { day, from: to, to: to + travel },
];
