import { dayText } from "../care/clock-text";

/** The day of an ISO date or time as the person's calendar had it, no more exact than it is; null where there is none. */
export function checkDate(takenOn: string | null, locale: string): string | null {
  const day = takenOn?.slice(0, 10) ?? "";
  return Number.isNaN(Date.parse(day)) ? null : dayText(day, locale, "medium");
}
