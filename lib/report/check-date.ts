import { regional } from "../content/regional";
/** The day of an ISO date or time as the person's calendar had it; null where there is none. */
export function checkDate(takenOn: string | null, locale: string): string | null {
  const day = takenOn?.slice(0, 10) ?? "";
  const moment = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) return null;
  return new Intl.DateTimeFormat(regional(locale), { dateStyle: "medium", timeZone: "UTC" }).format(moment);
}
