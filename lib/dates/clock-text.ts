import { dateFormat } from "../content/formats";
import { twoDigits } from "./two-digits";

/** 570 minutes after midnight as "9:30 AM", in the format of the language. */
export const clockText = (minutes: number, locale: string): string =>
  dateFormat(locale, { hour: "numeric", minute: "2-digit", timeZone: "UTC" }).format(minutes * 60_000);

/** A full hour as "9 AM", for tight spaces. */
export const hourText = (hour: number, locale: string): string =>
  dateFormat(locale, { hour: "numeric", timeZone: "UTC" }).format(hour * 3_600_000);

const YEAR = "2026".length;
const MONTH = "2026-12".length;

/** "2026-12-08" as "December 8, 2026" or "8 de diciembre de 2026". A month stays a month, and a year a year. */
export function dayText(day: string, locale: string, dateStyle: "long" | "medium" = "long"): string {
  const exact =
    day.length === YEAR
      ? ({ year: "numeric" } as const)
      : day.length === MONTH
        ? ({ year: "numeric", month: "long" } as const)
        : { dateStyle };
  return dateFormat(locale, { ...exact, timeZone: "UTC" }).format(new Date(day));
}

/** The date of a moment in the person's time zone, as "2026-12-08". */
export function localDay(moment: Date): string {
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}
