import { describe, expect, it } from "vitest";
import { type BusyRow, busyOf, exampleRows, problemOf } from "../../../lib/care/busy-row";
import { overlapsOf } from "../../../lib/care/week-overlap";
import { planWeek } from "../../../lib/care/week-plan";
import { someone } from "../../support/care-props";

const work: BusyRow = { kind: "work", days: ["mon", "wed"], from: "09:00", to: "17:00" };

describe("An entry in a person's week", () => {
  it("is placed on each of its days", () => {
    expect(busyOf(work)).toEqual([
      { kind: "work", day: "mon", from: 540, to: 1020 },
      { kind: "work", day: "wed", from: 540, to: 1020 },
    ]);
  });

  it("continues into the next day if it ends before it starts", () => {
    const days = busyOf({ ...work, kind: "sleep", days: ["sun"], from: "23:00", to: "07:00" });
    expect(days.map(({ day }) => day)).toEqual(["sun", "mon"]);
  });

  it.each([
    ["clock", { from: "" }],
    ["clock", { to: "25:00" }],
    ["same", { to: "09:00" }],
    ["no-days", { days: [] }],
  ] as const)("reports its problem and is not placed on the week: %s", (problem, change) => {
    expect(problemOf({ ...work, ...change })).toBe(problem);
    expect(busyOf({ ...work, ...change })).toEqual([]);
  });

  it("is suggested as an example from what is known about the person", () => {
    const kinds = (situation: object) => exampleRows({ ...someone, ...situation }).map(({ kind }) => kind);
    expect(kinds({})).toEqual(["sleep"]);
    expect(kinds({ works: true, caring: true })).toEqual(["work", "caring", "sleep"]);
    expect(kinds({ minor: true })).toEqual(["school", "sleep"]);
    expect(exampleRows({ ...someone, works: true }).every((row) => problemOf(row) === null)).toBe(true);
  });
});

describe("A conflict between care and the week", () => {
  it("is cut out exactly, including travel", () => {
    const busy = busyOf({ ...work, days: ["mon", "tue", "wed", "thu", "fri"] });
    const plan = planWeek({ level: "iop", variant: "daytime", busy, travel: 30 });
    const overlaps = plan ? overlapsOf(plan, busy) : [];
    const minutes = overlaps.reduce((sum, { from, to }) => sum + to - from, 0);
    expect(minutes).toBe(plan?.conflicts.reduce((sum, conflict) => sum + conflict.minutes, 0));
    expect(minutes).toBeGreaterThan(0);
  });

  it("does not exist if evenings are free", () => {
    const plan = planWeek({ level: "iop", variant: "evening", busy: busyOf(work) });
    expect(plan && overlapsOf(plan, busyOf(work))).toEqual([]);
  });
});
