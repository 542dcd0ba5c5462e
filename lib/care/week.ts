export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Minutes since midnight. The end is exclusive and at most 1440. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface DaySpan extends Span {
  readonly day: Weekday;
}

export const BUSY_KINDS = ["work", "school", "caring", "sleep", "other"] as const;
export type BusyKind = (typeof BUSY_KINDS)[number];

/** Something that already fills part of the person's week. */
export interface Busy extends DaySpan {
  readonly kind: BusyKind;
}

const DAY_MINUTES = 1440;

/** The same hours on several days. Hours past midnight (23:00 to 7:00) continue into the next day. */
export function busyOn(days: readonly Weekday[], kind: BusyKind, from: number, to: number): Busy[] {
  return days.flatMap((day): Busy[] => {
    if (from < to) return [{ day, kind, from, to }];
    const next = WEEKDAYS[(WEEKDAYS.indexOf(day) + 1) % WEEKDAYS.length] ?? day;
    const parts: Busy[] = [
      { day, kind, from, to: DAY_MINUTES },
      { day: next, kind, from: 0, to },
    ];
    return parts.filter((part) => part.from < part.to);
  });
}

export const minutesShared = (a: Span, b: Span): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));

/** Minutes since midnight for a time such as "18:30"; null for anything else. "24:00" is the end of the day. */
export function minutesOf(clock: string): number | null {
  const found = /^(\d{1,2}):(\d{2})$/.exec(clock);
  if (!found) return null;
  const minutes = Number(found[1]) * 60 + Number(found[2]);
  return Number(found[2]) < 60 && minutes <= DAY_MINUTES ? minutes : null;
}
