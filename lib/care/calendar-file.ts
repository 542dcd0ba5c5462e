import { twoDigits } from "../dates/two-digits";
import { type Zone, zoneLines } from "./calendar-zone";
import { type DaySpan, WEEKDAYS } from "./week";

export interface CalendarFile {
  readonly blocks: readonly DaySpan[];
  /** The first day an event may fall on, as "2026-11-30". */
  readonly starts: string;
  /** How many weeks the events repeat. */
  readonly weeks: number;
  /** Title of every event. Other people may see the calendar, so it says nothing about health: "Appointment". */
  readonly title: string;
  /** The time zone of the hours. */
  readonly zone: Zone;
  /** The current time in UTC. Passed in, so that the same input gives the same file. */
  readonly now: Date;
  /** A globally unique identifier for each event. */
  readonly uid: (index: number) => string;
}

const DAY = 86_400_000;

const dateText = (date: Date) =>
  `${String(date.getUTCFullYear()).padStart(4, "0")}${twoDigits(date.getUTCMonth() + 1)}${twoDigits(date.getUTCDate())}`;
const timeText = (minutes: number) => `${twoDigits(Math.floor(minutes / 60))}${twoDigits(minutes % 60)}00`;
const stampText = (now: Date) =>
  `${dateText(now)}T${twoDigits(now.getUTCHours())}${twoDigits(now.getUTCMinutes())}${twoDigits(now.getUTCSeconds())}Z`;

/** Text escaping according to RFC 5545 section 3.3.11. */
const escaped = (text: string) => text.replace(/[\\;,]/g, (found) => `\\${found}`).replace(/\r\n|\r|\n/g, "\\n");

/** Line folding according to RFC 5545 section 3.1: at most 75 octets per line, never splitting a character. */
function folded(line: string): string {
  const bytes = new TextEncoder();
  let length = 0;
  let text = "";
  for (const character of line) {
    const size = bytes.encode(character).length;
    if (length + size > 75) {
      text += "\r\n ";
      length = 1;
    }
    text += character;
    length += size;
  }
  return text;
}

const MOST_YEARS_AHEAD = 2;

/** Whether events may start on a day: a valid date, today or later, and not in a mistyped year. */
export function mayStart(starts: string, today: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(starts) || Number.isNaN(Date.parse(starts))) return false;
  const last = `${Number(today.slice(0, 4)) + MOST_YEARS_AHEAD}${today.slice(4)}`;
  return starts >= today && starts <= last;
}

/** The first date on or after `starts` that is the event's weekday. */
function firstDate(starts: string, { day }: DaySpan): Date {
  const from = new Date(`${starts}T00:00:00Z`);
  const monday0 = (from.getUTCDay() + 6) % 7;
  const ahead = (WEEKDAYS.indexOf(day) - monday0 + 7) % 7;
  return new Date(from.getTime() + ahead * DAY);
}

function entry(file: CalendarFile, block: DaySpan, index: number): string[] {
  const date = dateText(firstDate(file.starts, block));
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(file.uid(index))}`,
    `DTSTAMP:${stampText(file.now)}`,
    // With a time zone: programs take a time without one as UTC or reject it, and a UTC time shifts when clocks change.
    `DTSTART;TZID=${file.zone.name}:${date}T${timeText(block.from)}`,
    `DURATION:PT${block.to - block.from}M`,
    `RRULE:FREQ=WEEKLY;COUNT=${file.weeks}`,
    `SUMMARY:${escaped(file.title)}`,
    "CLASS:PRIVATE",
    "END:VEVENT",
  ];
}

/** The events as the text of an .ics file (RFC 5545). */
export function calendarFile(file: CalendarFile): string {
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Week planner//EN",
    "CALSCALE:GREGORIAN",
    ...zoneLines(file.zone, Date.parse(file.starts), Date.parse(file.starts) + (file.weeks + 2) * 7 * DAY),
    ...file.blocks.flatMap((block, index) => entry(file, block, index)),
    "END:VCALENDAR",
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join("");
}
