import { twoDigits } from "./two-digits";

const whole = (value: number): string => twoDigits(Math.floor(Math.abs(value)));

/**
 * A moment as an ISO time with its zone, on the person's own clock: 2026-11-24T09:30:00-05:00. `offset` is in minutes
 * west.
 */
export function zonedTime(moment: Date, offset: number = moment.getTimezoneOffset()): string {
  const local = new Date(moment.getTime() - offset * 60_000).toISOString().slice(0, 19);
  return `${local}${offset > 0 ? "-" : "+"}${whole(offset / 60)}:${whole(offset % 60)}`;
}
