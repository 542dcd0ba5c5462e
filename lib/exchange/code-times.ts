import { zonedTime } from "../dates/zoned-time";
import { type AnswerTimes, BEFORE_UNKNOWN } from "./answer-times";

// How a locked code stores a time: one byte for the kind, then
//   0  nothing: the time was not given
//   1  nothing: something came before, at an unknown time
//   2  two bytes: days since 1970
//   3  four bytes: minutes since 1970; one byte: quarter hours east of Greenwich, plus 64

const NOT_SAID = 0;
const UNKNOWN = 1;
const DAY = 2;
const MINUTE = 3;
const ONE_MINUTE = 60_000;
const ONE_DAY = 86_400_000;
const ZONES = 64;

function timeBytes(when: string | undefined): readonly number[] {
  if (when === undefined) return [NOT_SAID];
  if (when === BEFORE_UNKNOWN) return [UNKNOWN];
  const zone = /T.*?(Z|([+-])(\d{2}):(\d{2}))$/.exec(when);
  if (zone) {
    const minutes = Math.floor(Date.parse(when) / ONE_MINUTE);
    const quarters = ((Number(zone[3] ?? 0) * 60 + Number(zone[4] ?? 0)) / 15) * (zone[2] === "-" ? -1 : 1);
    const high = Math.floor(minutes / 65536);
    return [MINUTE, (high >> 8) & 255, high & 255, (minutes >> 8) & 255, minutes & 255, Math.round(quarters) + ZONES];
  }
  // A year or month alone would have to be stored as a day, which would claim more than is known.
  const day = when.length < 10 ? Number.NaN : Math.floor(Date.parse(when.slice(0, 10)) / ONE_DAY);
  return day > 0 && day <= 0xffff ? [DAY, day >> 8, day & 255] : [NOT_SAID];
}

/** Encodes the answer times as bytes. */
export const timesBytes = ({ answeredAt, startedAt, changedAfter }: AnswerTimes): readonly number[] =>
  [answeredAt ?? undefined, startedAt, changedAfter].flatMap(timeBytes);

function timeIn(bytes: Uint8Array, at: number): { readonly when?: string; readonly next: number } | null {
  const number = (from: number, count: number) =>
    bytes.subarray(from, from + count).reduce((sum, byte) => sum * 256 + byte, 0);
  switch (bytes[at]) {
    case NOT_SAID:
      return { next: at + 1 };
    case UNKNOWN:
      return { when: BEFORE_UNKNOWN, next: at + 1 };
    case DAY:
      return { when: new Date(number(at + 1, 2) * ONE_DAY).toISOString().slice(0, 10), next: at + 3 };
    case MINUTE: {
      const offset = -(number(at + 5, 1) - ZONES) * 15;
      return { when: zonedTime(new Date(number(at + 1, 4) * ONE_MINUTE), offset), next: at + 6 };
    }
    default:
      return null;
  }
}

/** Decodes the times; null if the bytes hold none. `next` is the offset just past them. */
export function timesIn(bytes: Uint8Array): { readonly times: AnswerTimes; readonly next: number } | null {
  const answered = timeIn(bytes, 0);
  const started = answered && timeIn(bytes, answered.next);
  const changed = started && timeIn(bytes, started.next);
  if (!changed || changed.next > bytes.length) return null;
  const times: AnswerTimes = {
    answeredAt: answered?.when ?? null,
    ...(started?.when !== undefined && { startedAt: started.when }),
    ...(changed.when !== undefined && { changedAfter: changed.when }),
  };
  return { times, next: changed.next };
}
