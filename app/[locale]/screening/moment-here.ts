import type { PaperMoment } from "../../../lib/report/paper/paper";

/** A moment with the name of the zone this device is in. */
export const momentHere = (at: Date): PaperMoment => ({
  at,
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});

/** A time on the clock of one place: without its zone it is on none, and only its day is known. */
const TIME_IN_ZONE = /T.*(Z|[+-]\d{2}:\d{2})$/;

/** When earlier answers were given: an ISO day stays a day, a year a year; a time is told on this device's clock. */
export function momentOf(takenOn: string | null): PaperMoment {
  if (takenOn === null || Number.isNaN(Date.parse(takenOn))) return { day: null };
  return TIME_IN_ZONE.test(takenOn) ? momentHere(new Date(takenOn)) : { day: takenOn.slice(0, 10) };
}
