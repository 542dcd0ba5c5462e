import { twoDigits } from "../dates/two-digits";

/** A time zone. */
export interface Zone {
  /** Its name in the IANA time zone database, such as "America/New_York". */
  readonly name: string;
  /** Minutes its clock is ahead of UTC at a moment (milliseconds since 1970). */
  readonly offsetAt: (moment: number) => number;
}

const HOUR = 3_600_000;
const MINUTE = 60_000;

const offsetText = (minutes: number) =>
  `${minutes < 0 ? "-" : "+"}${twoDigits(Math.floor(Math.abs(minutes) / 60))}${twoDigits(Math.abs(minutes) % 60)}`;
const localStamp = (moment: number) => new Date(moment).toISOString().slice(0, 19).replace(/[-:]/g, "");

function observance(kind: "STANDARD" | "DAYLIGHT", begins: string, from: number, to: number): string[] {
  const offsets = [`TZOFFSETFROM:${offsetText(from)}`, `TZOFFSETTO:${offsetText(to)}`];
  return [`BEGIN:${kind}`, `DTSTART:${begins}`, ...offsets, `END:${kind}`];
}

/**
 * The zone between two moments as a VTIMEZONE (RFC 5545 section 3.6.5): its initial offset and each change. No
 * recurrence rule is needed, because the events end.
 */
export function zoneLines({ name, offsetAt }: Zone, from: number, to: number): readonly string[] {
  const first = offsetAt(from - 24 * HOUR);
  const changes: { readonly at: number; readonly before: number; readonly after: number }[] = [];
  let before = first;
  for (let at = from - 24 * HOUR; at <= to; at += HOUR) {
    const after = offsetAt(at);
    if (after !== before) changes.push({ at, before, after });
    before = after;
  }
  const least = Math.min(first, ...changes.map(({ after }) => after));
  const kind = (offset: number) => (offset > least ? "DAYLIGHT" : "STANDARD");
  return [
    "BEGIN:VTIMEZONE",
    `TZID:${name}`,
    ...observance(kind(first), "19700101T000000", first, first),
    ...changes.flatMap((change) =>
      // In local time as it was before the change.
      observance(kind(change.after), localStamp(change.at + change.before * MINUTE), change.before, change.after),
    ),
    "END:VTIMEZONE",
  ];
}
