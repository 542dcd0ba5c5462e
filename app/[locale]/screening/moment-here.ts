import type { PaperMoment } from "../../../lib/report/paper/paper";

/** A moment with the name of the zone this device is in. */
export const momentHere = (at: Date): PaperMoment => ({
  at,
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});

/** When earlier answers were given: an ISO day stays a day, an ISO time is told on this device's clock. */
export function momentOf(takenOn: string | null): PaperMoment {
  if (takenOn === null || Number.isNaN(Date.parse(takenOn))) return { day: null };
  return takenOn.includes("T") ? momentHere(new Date(takenOn)) : { day: takenOn.slice(0, 10) };
}
