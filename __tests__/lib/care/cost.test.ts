import { describe, expect, it } from "vitest";
import { type Care, estimateCost, usualCare } from "../../../lib/care/cost";
import { type Plan, planSchema } from "../../../lib/care/plan";
import { range } from "../../../lib/care/range";
import { LEVELS } from "../../../lib/rules/levels";

const iop = usualCare("iop");
const copay = (dollars: number, left: number | null = null, deductible: number | null = 0): Plan => ({
  cover: "in-network",
  deductibleLeft: deductible,
  share: { kind: "copay", dollars, afterDeductible: true },
  outOfPocketLeft: left,
});
const coinsurance = (percent: number, deductibleLeft: number | null, left: number | null): Plan => ({
  cover: "in-network",
  deductibleLeft,
  share: { kind: "coinsurance", percent },
  outOfPocketLeft: left,
});

describe("The cost of a course of care", () => {
  it("is $4,500 to $48,000 for IOP without insurance (C63)", () => {
    expect(estimateCost({ cover: "uninsured" }, iop).total).toEqual({ low: 4500, high: 48000 });
  });

  it("is $720 to $2,400 for IOP with a $40 copay and the deductible already met (C64)", () => {
    expect(estimateCost(copay(40), iop).total).toEqual({ low: 720, high: 2400 });
  });

  it("charges the deductible first, then the share", () => {
    const care: Care = { price: range(300), sessionsAWeek: range(3), weeks: range(1) };
    expect(estimateCost(coinsurance(20, 500, null), care).total.low).toBe(500 + 0.2 * 400);
    expect(estimateCost(copay(40, null, 500), care).total.low).toBe(300 + 200 + 40 + 40);
  });

  it("charges a copay from the first day if the deductible does not apply to it", () => {
    const plan: Plan = {
      ...copay(40, null, 5000),
      share: { kind: "copay", dollars: 40, afterDeductible: false },
    } as Plan;
    expect(estimateCost(plan, iop).total).toEqual({ low: 720, high: 2400 });
  });

  it("never charges a copay above the price", () => {
    expect(estimateCost(copay(500), { price: range(100), sessionsAWeek: range(1), weeks: range(2) }).total.high).toBe(
      200,
    );
  });

  it("treats an unknown deductible as already met at the low end and never met at the high end", () => {
    const { total, reasons } = estimateCost(coinsurance(20, null, 3000), iop);
    expect(total).toEqual({ low: 900, high: 3000 });
    expect(reasons).toContain("deductible-unknown");
  });

  it("keeps out-of-network charges beyond the allowed amount separate and without a limit", () => {
    const plan: Plan = {
      cover: "out-of-network",
      deductibleLeft: 0,
      share: { kind: "coinsurance", percent: 50 },
      outOfPocketLeft: 1000,
      allowed: 200,
    };
    const { shared, beyond, total, reasons } = estimateCost(plan, iop);
    expect(shared).toEqual({ low: 1000, high: 1000 });
    expect(beyond).toEqual({ low: 50 * 18, high: 600 * 60 });
    expect(total.high).toBe(shared.high + beyond.high);
    expect(reasons).toContain("balance-billing");
  });

  it("builds up by week to the total, then stays constant", () => {
    const { byWeek, total } = estimateCost(copay(40), iop);
    expect(byWeek).toHaveLength(12);
    expect(byWeek[0]).toEqual({ week: 1, low: 120, high: 200 });
    expect(byWeek[5]?.low).toBe(total.low);
    expect(byWeek.at(-1)).toEqual({ week: 12, ...total });
  });

  it("counts the days of a stay, not whole weeks", () => {
    expect(estimateCost({ cover: "uninsured" }, usualCare("inpatient")).total).toEqual({ low: 1500, high: 20000 });
    expect(estimateCost({ cover: "uninsured" }, usualCare("inpatient")).byWeek).toHaveLength(2);
  });
});

const amounts = [0, 1, 40, 333.33, 1500, 9000];
const plans = amounts.flatMap((deductible) =>
  amounts.flatMap((left) => [
    copay(75, left, deductible),
    coinsurance(35, deductible, left),
    coinsurance(100, null, left),
  ]),
);

describe.each(LEVELS)("Every plan at the usual price of %s", (level) => {
  it("never costs more than what is left of the out-of-pocket maximum", () => {
    for (const plan of plans) {
      const { total, byWeek } = estimateCost(plan, usualCare(level));
      if (plan.cover !== "in-network") continue;
      expect(total.high).toBeLessThanOrEqual(plan.outOfPocketLeft ?? 0);
      expect(Math.max(...byWeek.map(({ high }) => high))).toBe(total.high);
    }
  });

  it("has a low end that is never above the high end in any week, and never falls", () => {
    for (const plan of plans) {
      const { byWeek } = estimateCost(plan, usualCare(level));
      for (const [index, week] of byWeek.entries()) {
        expect(week.low).toBeLessThanOrEqual(week.high);
        expect(week.high).toBeGreaterThanOrEqual(byWeek[index - 1]?.high ?? 0);
      }
    }
  });
});

describe("A plan that a person typed", () => {
  it("is rejected with a problem that has a message", () => {
    const found = planSchema.safeParse(coinsurance(120, -1, null));
    expect(found.error?.issues.map(({ message }) => message).sort()).toEqual(["money", "percent"]);
  });
});
