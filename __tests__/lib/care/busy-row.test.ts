import { describe, expect, it } from "vitest";
import { type BusyRow, busyOf, exampleRows, problemOf } from "../../../lib/care/busy-row";
import { overlapsOf } from "../../../lib/care/week-overlap";
import { planWeek } from "../../../lib/care/week-plan";
import { someone } from "../../support/care-props";

const work: BusyRow = { kind: "work", days: ["mon", "wed"], from: "09:00", to: "17:00" };

describe("a line of what fills a week", () => {
  it("lies on each of its days", () => {
    expect(busyOf(work)).toEqual([
      { kind: "work", day: "mon", from: 540, to: 1020 },
      { kind: "work", day: "wed", from: 540, to: 1020 },
    ]);
  });

  it("goes on into the next day where it ends before it begins", () => {
    const days = busyOf({ ...work, kind: "sleep", days: ["sun"], from: "23:00", to: "07:00" });
    expect(days.map(({ day }) => day)).toEqual(["sun", "mon"]);
  });

  it.each([
    ["clock", { from: "" }],
    ["clock", { to: "25:00" }],
    ["same", { to: "09:00" }],
    ["no-days", { days: [] }],
  ] as const)("has a problem that is named and lays nothing on the week: %s", (problem, change) => {
    expect(problemOf({ ...work, ...change })).toBe(problem);
    expect(busyOf({ ...work, ...change })).toEqual([]);
  });

  it("comes from what is known of the person, as an example", () => {
    const kinds = (situation: object) => exampleRows({ ...someone, ...situation }).map(({ kind }) => kind);
    expect(kinds({})).toEqual(["sleep"]);
    expect(kinds({ works: true, caring: true })).toEqual(["work", "caring", "sleep"]);
    expect(kinds({ minor: true })).toEqual(["school", "sleep"]);
    expect(exampleRows({ ...someone, works: true }).every((row) => problemOf(row) === null)).toBe(true);
  });
});

describe("where care falls on something else", () => {
  it("is cut out exactly, the way there included", () => {
    const busy = busyOf({ ...work, days: ["mon", "tue", "wed", "thu", "fri"] });
    const plan = planWeek({ level: "iop", variant: "daytime", busy, travel: 30 });
    const overlaps = plan ? overlapsOf(plan, busy) : [];
    const minutes = overlaps.reduce((sum, { from, to }) => sum + to - from, 0);
    expect(minutes).toBe(plan?.conflicts.reduce((sum, conflict) => sum + conflict.minutes, 0));
    expect(minutes).toBeGreaterThan(0);
  });

  it("is nowhere when evenings are free", () => {
    const plan = planWeek({ level: "iop", variant: "evening", busy: busyOf(work) });
    expect(plan && overlapsOf(plan, busyOf(work))).toEqual([]);
  });
});
