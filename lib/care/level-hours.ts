import type { Level } from "../assessment/levels";

type Range = readonly [low: number, high: number];

/** What a level usually asks of a week. Ranges as published; programs differ. */
export interface LevelHours {
  readonly daysAWeek: Range | null;
  readonly hoursADay: Range | null;
  readonly hoursAWeek: Range | null;
  /** How long it usually lasts, in the unit named. */
  readonly lasts: { readonly range: Range; readonly unit: "days" | "weeks" | "months" } | null;
  /** Someone is there day and night. */
  readonly dayAndNight: boolean;
  readonly source: string;
}

/** Last checked 2026-11-23. Payers draw the line between IOP and PHP at 20 hours a week (42 CFR 410.43, 410.44). */
export const LEVEL_HOURS: { readonly [L in Level]: LevelHours } = {
  outpatient: {
    daysAWeek: [1, 1],
    hoursADay: [0.75, 1],
    hoursAWeek: [0.75, 2],
    lasts: null,
    dayAndNight: false,
    source: "SEED",
  },
  iop: {
    daysAWeek: [3, 5],
    hoursADay: [3, 4],
    hoursAWeek: [9, 20],
    lasts: { range: [6, 12], unit: "weeks" },
    dayAndNight: false,
    source: "SEED",
  },
  php: {
    daysAWeek: [5, 5],
    hoursADay: [5, 6],
    hoursAWeek: [25, 30],
    lasts: { range: [2, 6], unit: "weeks" },
    dayAndNight: false,
    source: "SEED",
  },
  residential: {
    daysAWeek: [7, 7],
    hoursADay: null,
    hoursAWeek: null,
    lasts: { range: [1, 3], unit: "months" },
    dayAndNight: true,
    source: "SEED",
  },
  inpatient: {
    daysAWeek: [7, 7],
    hoursADay: null,
    hoursAWeek: null,
    lasts: { range: [3, 10], unit: "days" },
    dayAndNight: true,
    source: "SEED",
  },
};
