import { dayText } from "../care/clock-text";

/** The day of an ISO date or time as the person's calendar had it, no more exact than it is; null where there is none. */
export function checkDate(takenOn: string | null, locale: string): string | null {
  const day = takenOn?.slice(0, 10) ?? "";
  return Number.isNaN(Date.parse(day)) ? null : dayText(day, locale, "medium");
}

/** A moment to print it with: noon of the day where no time is known, so that no time zone moves the day; else now. */
export function checkMoment(takenOn: string | null): Date {
  const moment = new Date(takenOn?.length === 10 ? `${takenOn}T12:00:00` : (takenOn ?? Number.NaN));
  return Number.isNaN(moment.getTime()) ? new Date() : moment;
}
