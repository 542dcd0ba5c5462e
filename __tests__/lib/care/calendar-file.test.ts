import { describe, expect, it } from "vitest";
import { type CalendarFile, calendarFile, mayStart } from "../../../lib/care/calendar-file";
import { planWeek } from "../../../lib/care/week-plan";

const plan = planWeek({ level: "iop", variant: "evening", busy: [] });
/** Standard time from 1 November 2026, 06:00 UTC; daylight time from 14 March 2027, 07:00 UTC. */
const newYork = (moment: number) =>
  moment >= Date.UTC(2026, 10, 1, 6) && moment < Date.UTC(2027, 2, 14, 7) ? -300 : -240;
const file: CalendarFile = {
  blocks: plan?.blocks ?? [],
  starts: "2026-12-01",
  weeks: 12,
  zone: { name: "America/New_York", offsetAt: newYork },
  title: "Appointment",
  now: new Date("2026-11-24T12:00:00Z"),
  uid: (index) => `block-${index}@example.org`,
};
const unfold = (text: string) => text.replaceAll("\r\n ", "");

describe("The calendar file of a week", () => {
  it("has one weekly event per block", () => {
    const text = calendarFile(file);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(text.match(/RRULE:FREQ=WEEKLY;COUNT=12/g)).toHaveLength(3);
    expect(text).toContain("DTSTAMP:20261124T120000Z");
  });

  it("starts each event on its weekday, not before the first day", () => {
    // 1 December 2026 is a Tuesday: Wednesday and Thursday of that week, Monday of the next.
    const starts = [...calendarFile(file).matchAll(/DTSTART;TZID=America\/New_York:(\d{8})T(\d{6})/g)].map(
      ([, date, time]) => [date, time],
    );
    expect(starts).toEqual([
      ["20261207", "170000"],
      ["20261202", "170000"],
      ["20261203", "170000"],
    ]);
  });

  it("ends every line with CRLF and keeps it within 75 octets without splitting a character", () => {
    const title = `${"Termin für später — ".repeat(12)}\u{1F33F}`;
    const text = calendarFile({ ...file, title });
    expect(text.endsWith("\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of text.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(unfold(text)).toContain(`SUMMARY:${title}`);
  });

  it("escapes characters that have a meaning in the format", () => {
    expect(unfold(calendarFile({ ...file, title: "A; B, C\\D\nE" }))).toContain("SUMMARY:A\\; B\\, C\\\\D\\nE\r\n");
  });

  it("says nothing about health, and marks the event private", () => {
    const text = calendarFile(file);
    expect(text).not.toMatch(/iop|outpatient|health|therap|treat|program/i);
    expect(text).toContain("CLASS:PRIVATE");
  });

  it("is the same for the same input", () => expect(calendarFile(file)).toBe(calendarFile(file)));

  it("states the time zone of its hours and when its clocks change", () => {
    const text = calendarFile({ ...file, weeks: 16 });
    expect(text).toContain("TZID:America/New_York\r\n");
    expect(text).toContain(
      "BEGIN:DAYLIGHT\r\nDTSTART:20270314T020000\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400\r\nEND:DAYLIGHT",
    );
    expect(text.match(/BEGIN:(STANDARD|DAYLIGHT)/g)).toEqual(["BEGIN:STANDARD", "BEGIN:DAYLIGHT"]);
    for (const [entry] of text.matchAll(/BEGIN:VEVENT[\s\S]*?END:VEVENT/g)) expect(entry).toMatch(/DTSTART;TZID=/);
  });

  it.each([
    ["2026-12-01", true],
    ["2026-11-24", true],
    ["2028-11-24", true],
    ["2026-11-23", false],
    ["2028-11-25", false],
    ["0026-12-01", false],
    ["0001-01-01", false],
    ["12026-12-01", false],
    ["2026-13-01", false],
    ["", false],
  ])("may start on %s: %s", (day, may) => expect(mayStart(day, "2026-11-24")).toBe(may));
});
