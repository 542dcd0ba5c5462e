import type { Level } from "../rules/levels";
import { computed, type Figure, published, rough } from "./figure";
import { rangeText } from "./range";

/** The numbers of one level of care, each with its source. Null if there is no usual number or none was found. */
export interface LevelFacts {
  readonly daysAWeek: Figure;
  /** Hours of treatment per day; null for round-the-clock care. */
  readonly hoursADay: Figure | null;
  readonly hoursAWeek: Figure | null;
  readonly weeks: Figure | null;
  /** Days of a stay; only for levels where people stay overnight. */
  readonly stayDays: Figure | null;
  readonly groupSize: Figure | null;
  /** One-on-one visits with a therapist per week. */
  readonly individualAWeek: Figure | null;
  readonly overnight: boolean;
  /**
   * The payers' definition, shown as a footnote: from this many hours a week, and below the upper end if there is one.
   */
  readonly payerHoursAWeek: Figure | null;
  /** Minimum hours a week for people under 18, if different. */
  readonly youthHoursAWeek: Figure | null;
}

const none = {
  weeks: null,
  stayDays: null,
  groupSize: null,
  individualAWeek: null,
  payerHoursAWeek: null,
  youthHoursAWeek: null,
} as const;

export const LEVEL_FACTS: { readonly [L in Level]: LevelFacts } = {
  outpatient: {
    ...none,
    daysAWeek: published(1, 1, "SEED"),
    hoursADay: rough(0.75, 1, "PRICE-OUTPATIENT"),
    hoursAWeek: rough(0.75, 1, "PRICE-OUTPATIENT"),
    weeks: rough(15, 20, "APA-LENGTH"),
    individualAWeek: published(1, 1, "SEED"),
    overnight: false,
  },
  iop: {
    ...none,
    daysAWeek: published(3, 5, "SEED"),
    hoursADay: published(3, 4, "SEED"),
    hoursAWeek: published(9, 20, "SEED"),
    weeks: published(6, 12, "SEED"),
    groupSize: published(6, 12, "SEED"),
    individualAWeek: published(1, 1, "SEED"),
    overnight: false,
    payerHoursAWeek: published(9, 19, "MEDICARE-IOP"),
    youthHoursAWeek: published(6, 6, "IOP-TEENS"),
  },
  php: {
    ...none,
    daysAWeek: published(5, 5, "SEED"),
    hoursADay: published(5, 6, "SEED"),
    hoursAWeek: computed(25, 30, "SEED"),
    weeks: rough(2, 6, "PHP-LENGTH"),
    overnight: false,
    payerHoursAWeek: published(20, 20, "MEDICARE-PHP"),
  },
  residential: {
    ...none,
    daysAWeek: published(7, 7, "SEED"),
    hoursADay: null,
    hoursAWeek: null,
    stayDays: rough(30, 90, "RESIDENTIAL-LENGTH"),
    overnight: true,
  },
  inpatient: {
    ...none,
    daysAWeek: published(7, 7, "SEED"),
    hoursADay: null,
    hoursAWeek: null,
    stayDays: published(3, 10, "SEED"),
    overnight: true,
  },
};

export const FACT_NAMES = [
  "daysAWeek",
  "hoursADay",
  "hoursAWeek",
  "weeks",
  "stayDays",
  "groupSize",
  "individualAWeek",
  "payerHoursAWeek",
  "youthHoursAWeek",
] as const;
export type FactName = (typeof FACT_NAMES)[number];

/**
 * The figures of a level as text, for placeholders such as `{daysAWeek}` in its words; `{minutesADay}` is for short
 * visits.
 */
export function factValues(level: Level, locale = "en"): Readonly<Record<string, string>> {
  const facts = LEVEL_FACTS[level];
  const { hoursADay } = facts;
  return {
    ...Object.fromEntries(
      FACT_NAMES.flatMap((name) => {
        const figure = facts[name];
        return figure ? [[name, rangeText(figure, locale)]] : [];
      }),
    ),
    ...(hoursADay && { minutesADay: rangeText({ low: hoursADay.low * 60, high: hoursADay.high * 60 }, locale) }),
  };
}
