import { describe, expect, it } from "vitest";
import { LEVEL_FACTS } from "../../../lib/care/level-facts";
import { busyOn, minutesOf, WEEKDAYS } from "../../../lib/care/week";
import { planWeek, VARIANTS, VARIANTS_OF } from "../../../lib/care/week-plan";
import { LEVELS } from "../../../lib/rules/levels";

const workdays = WEEKDAYS.slice(0, 5);
const office = busyOn(workdays, "work", 9 * 60, 17 * 60);

describe("A week with a program in it", () => {
  it("names what daytime care would take from a day job", () => {
    const plan = planWeek({ level: "iop", variant: "daytime", busy: office });
    expect(plan?.blocks).toHaveLength(3);
    expect(plan?.conflicts.map(({ kind, minutes }) => [kind, minutes])).toEqual(Array(3).fill(["work", 180]));
  });

  it("fits the evening around the same job", () => {
    const plan = planWeek({ level: "iop", variant: "evening", busy: office });
    expect(plan?.conflicts).toEqual([]);
    expect(plan?.blocks.every(({ from }) => from >= 17 * 60)).toBe(true);
  });

  it("counts travel as time away, and none for video", () => {
    const wish = { level: "iop", busy: office, travel: 45 } as const;
    expect(planWeek({ ...wish, variant: "evening" })?.conflicts).toEqual([]);
    expect(planWeek({ ...wish, variant: "evening" })?.travelMinutes).toBe(3 * 90);
    expect(planWeek({ ...wish, variant: "telehealth" })?.travelMinutes).toBe(0);
  });

  it("prefers free days and hours", () => {
    const mornings = busyOn(["mon", "wed", "thu"], "caring", 8 * 60, 20 * 60);
    const plan = planWeek({ level: "iop", variant: "daytime", busy: mornings });
    expect(plan?.blocks.slice(0, 2).map(({ day }) => day)).toContain("tue");
    expect(plan?.conflicts).toHaveLength(1);
    const early = busyOn(workdays, "school", 8 * 60, 12 * 60);
    expect(planWeek({ level: "iop", variant: "daytime", busy: early })?.conflicts).toEqual([]);
  });

  it("carries sleep past midnight over to the next morning", () => {
    expect(busyOn(["sun"], "sleep", 23 * 60, 7 * 60)).toEqual([
      { day: "sun", kind: "sleep", from: 1380, to: 1440 },
      { day: "mon", kind: "sleep", from: 0, to: 420 },
    ]);
  });

  it.each(LEVELS)("keeps %s within its published days and hours, or says there is no week to plan", (level) => {
    for (const variant of VARIANTS) {
      const plan = planWeek({ level, variant, busy: [] });
      expect(plan !== null).toBe(VARIANTS_OF[level].includes(variant));
      if (!plan) continue;
      expect(plan.blocks).toHaveLength(LEVEL_FACTS[level].daysAWeek.low);
      expect(plan.treatmentMinutes / 60).toBeGreaterThanOrEqual(LEVEL_FACTS[level].hoursAWeek?.low ?? 0);
      expect(new Set(plan.blocks.map(({ day }) => day)).size).toBe(plan.blocks.length);
    }
  });
});

describe("A time of day", () => {
  it.each([
    ["18:30", 1110],
    ["24:00", 1440],
    ["24:01", null],
    ["7:65", null],
    ["soon", null],
  ])("%s is %s", (clock, minutes) => expect(minutesOf(clock)).toBe(minutes));
});
