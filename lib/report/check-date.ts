import { regional } from "../content/regional";
/** The day of an ISO date or time as the person's calendar had it; null where there is none. */
export function checkDate(takenOn: string | null, locale: string): string | null {
  const day = takenOn?.slice(0, 10) ?? "";
  const moment = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) return null;
  return new Intl.DateTimeFormat(regional(locale), { dateStyle: "medium", timeZone: "UTC" }).format(moment);
}

/** A moment to print it with: noon of the day where no time is known, so that no time zone moves the day; else now. */
export function checkMoment(takenOn: string | null): Date {
  const moment = new Date(takenOn?.length === 10 ? `${takenOn}T12:00:00` : (takenOn ?? Number.NaN));
  return Number.isNaN(moment.getTime()) ? new Date() : moment;
}
