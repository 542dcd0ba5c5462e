const two = (value: number): string => String(Math.floor(Math.abs(value))).padStart(2, "0");

/**
 * A moment as an ISO time with its zone, on the person's own clock: 2026-11-24T09:30:00-05:00. `offset` is in minutes
 * west.
 */
export function zonedTime(moment: Date, offset: number = moment.getTimezoneOffset()): string {
  const local = new Date(moment.getTime() - offset * 60_000).toISOString().slice(0, 19);
  return `${local}${offset > 0 ? "-" : "+"}${two(offset / 60)}:${two(offset % 60)}`;
}
