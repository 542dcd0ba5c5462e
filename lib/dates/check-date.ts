import { dayText } from "./clock-text";

/**
 * The day of an ISO date or time in the person's own time zone, no more precise than what is stored; null if there is
 * none.
 */
export function checkDate(takenOn: string | null, locale: string): string | null {
  const day = takenOn?.slice(0, 10) ?? "";
  return Number.isNaN(Date.parse(day)) ? null : dayText(day, locale, "medium");
}
