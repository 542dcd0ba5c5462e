import { regional } from "../content/regional";

/** "9:30 AM" of 570 minutes after midnight, as the language writes it. */
export const clockText = (minutes: number, locale: string): string =>
  new Intl.DateTimeFormat(regional(locale), { hour: "numeric", minute: "2-digit", timeZone: "UTC" }).format(
    minutes * 60_000,
  );

/** "9 AM" of a full hour, for where room is scarce. */
export const hourText = (hour: number, locale: string): string =>
  new Intl.DateTimeFormat(regional(locale), { hour: "numeric", timeZone: "UTC" }).format(hour * 3_600_000);

/** "December 8, 2026" or "8 de diciembre de 2026" of "2026-12-08". */
export const dayText = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(regional(locale), { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** The day of a moment where the person is, as "2026-12-08". */
export function localDay(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
