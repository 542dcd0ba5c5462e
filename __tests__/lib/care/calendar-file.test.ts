import { describe, expect, it } from "vitest";
import { type CalendarFile, calendarFile } from "../../../lib/care/calendar-file";
import { planWeek } from "../../../lib/care/week-plan";

const plan = planWeek({ level: "iop", variant: "evening", busy: [] });
const file: CalendarFile = {
  blocks: plan?.blocks ?? [],
  starts: "2026-12-01",
  weeks: 12,
  title: "Appointment",
  now: new Date("2026-11-24T12:00:00Z"),
  uid: (index) => `block-${index}@example.org`,
};
const unfold = (text: string) => text.replaceAll("\r\n ", "");

describe("the week as a calendar file", () => {
  it("has one weekly entry for each block", () => {
    const text = calendarFile(file);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(text.match(/RRULE:FREQ=WEEKLY;COUNT=12/g)).toHaveLength(3);
    expect(text).toContain("DTSTAMP:20261124T120000Z");
  });

  it("starts each entry on its weekday, not before the first day", () => {
    // 1 December 2026 is a Tuesday: Wednesday and Thursday of that week, Monday of the next.
    const starts = [...calendarFile(file).matchAll(/DTSTART:(\d{8})T(\d{6})/g)].map(([, date, time]) => [date, time]);
    expect(starts).toEqual([
      ["20261207", "170000"],
      ["20261202", "170000"],
      ["20261203", "170000"],
    ]);
  });

  it("ends every line with CRLF and keeps it within 75 octets, without cutting a character", () => {
    const title = `${"Termin für später — ".repeat(12)}\u{1F33F}`;
    const text = calendarFile({ ...file, title });
    expect(text.endsWith("\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of text.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(unfold(text)).toContain(`SUMMARY:${title}`);
  });

  it("escapes what has a meaning in the format", () => {
    expect(unfold(calendarFile({ ...file, title: "A; B, C\\D\nE" }))).toContain("SUMMARY:A\\; B\\, C\\\\D\\nE\r\n");
  });

  it("says nothing about health, and marks the entry private", () => {
    const text = calendarFile(file);
    expect(text).not.toMatch(/iop|outpatient|health|therap|treat|program/i);
    expect(text).toContain("CLASS:PRIVATE");
  });

  it("is the same file for the same input", () => expect(calendarFile(file)).toBe(calendarFile(file)));
});
