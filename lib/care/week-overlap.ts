import type { Busy, BusyKind, DaySpan } from "./week";
import type { WeekPlan } from "./week-plan";

export interface Overlap extends DaySpan {
  readonly kind: BusyKind;
}

/** Where care or travel conflicts with something that is already in the week. */
export function overlapsOf({ blocks, travel }: WeekPlan, busy: readonly Busy[]): Overlap[] {
  return [...blocks, ...travel].flatMap((away) =>
    busy
      .filter(({ day }) => day === away.day)
      .map(({ kind, day, from, to }) => ({ kind, day, from: Math.max(from, away.from), to: Math.min(to, away.to) }))
      .filter(({ from, to }) => from < to),
  );
}
