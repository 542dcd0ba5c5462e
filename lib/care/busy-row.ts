import type { CareContext } from "./care-context";
import { type Busy, type BusyKind, busyOn, minutesOf, WEEKDAYS, type Weekday } from "./week";

/** One entry in a person's week as they type it: the same hours on several days. */
export interface BusyRow {
  readonly kind: BusyKind;
  readonly days: readonly Weekday[];
  /** "HH:MM". Hours past midnight continue into the next day. */
  readonly from: string;
  readonly to: string;
}

export type RowProblem = "no-days" | "clock" | "same";

/** Why an entry cannot be placed on the week; null if it can. */
export function problemOf({ days, from, to }: BusyRow): RowProblem | null {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  if (start === null || end === null) return "clock";
  if (start === end) return "same";
  return days.length === 0 ? "no-days" : null;
}

/** The entry placed on the week; empty while it has a problem. */
export function busyOf(row: BusyRow): Busy[] {
  const [start, end] = [minutesOf(row.from), minutesOf(row.to)];
  if (problemOf(row) || start === null || end === null) return [];
  return busyOn(row.days, row.kind, start, end);
}

const SCHOOL_DAYS: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri"];

/** A first example to edit: what a week like the person's often contains. */
export function exampleRows({ works, studies, caring, minor }: CareContext): readonly BusyRow[] {
  const rows: readonly (readonly [boolean, BusyRow])[] = [
    [works === true && !minor, { kind: "work", days: SCHOOL_DAYS, from: "09:00", to: "17:00" }],
    [studies === true || (minor && works !== true), { kind: "school", days: SCHOOL_DAYS, from: "08:00", to: "15:00" }],
    [works === true && minor, { kind: "work", days: ["sat"], from: "10:00", to: "16:00" }],
    [caring === true, { kind: "caring", days: SCHOOL_DAYS, from: "15:00", to: "19:00" }],
    [true, { kind: "sleep", days: WEEKDAYS, from: "23:00", to: "07:00" }],
  ];
  return rows.filter(([holds]) => holds).map(([, row]) => row);
}
