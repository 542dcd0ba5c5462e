import { describe, expect, it } from "vitest";
import { roundTop } from "../../../lib/care/chart-scale";
import { estimateCost, usualCare } from "../../../lib/care/cost";
import { type CostFields, readCostForm, usualFields } from "../../../lib/care/cost-form";
import { isTwoWays, numberIn } from "../../../lib/care/written-number";
import { LEVELS } from "../../../lib/rules/levels";

const iop = usualFields("iop");
const problems = (change: Partial<CostFields>) => {
  const read = readCostForm("iop", { ...iop, cover: "uninsured", ...change });
  return "problems" in read ? read.problems : {};
};
const total = (change: Partial<CostFields>) => {
  const read = readCostForm("iop", { ...iop, ...change });
  return "plan" in read ? estimateCost(read.plan, read.care).total : read.problems;
};

describe("The cost form", () => {
  it("gives $4,500 to $48,000 for IOP without insurance, unchanged (C63)", () => {
    expect(total({ cover: "uninsured" })).toEqual({ low: 4500, high: 48000 });
  });

  it("gives $720 to $2,400 for a $40 copay (C64)", () => {
    expect(total({ copay: "$40", deductibleLeft: "0" })).toEqual({ low: 720, high: 2400 });
  });

  it("parses amounts the way people write them, and an empty one as unknown", () => {
    const read = readCostForm("iop", { ...iop, copay: " 40.50 ", deductibleLeft: "$1,500", outOfPocketLeft: "" });
    expect("plan" in read && read.plan).toMatchObject({
      deductibleLeft: 1500,
      outOfPocketLeft: null,
      share: { kind: "copay", dollars: 40.5 },
    });
  });

  it.each(LEVELS)("starts from the usual course of %s, including days of a stay", (level) => {
    const read = readCostForm(level, { ...usualFields(level), cover: "uninsured" });
    expect("care" in read && estimateCost(read.plan, read.care).total).toEqual(
      estimateCost({ cover: "uninsured" }, usualCare(level)).total,
    );
  });

  it.each([
    [{ priceLow: "much" }, { priceLow: "money" }],
    [{ priceHigh: "" }, { priceHigh: "needed" }],
    [{ priceLow: "900" }, { priceHigh: "order" }],
    [{ daysHigh: "8" }, { daysHigh: "whole-days" }],
    [{ lengthLow: "2.5" }, { lengthLow: "whole-length" }],
    [{ cover: "in-network" }, { copay: "needed" }],
    [
      { cover: "in-network", copay: "-1", deductibleLeft: "9999999" },
      { copay: "money", deductibleLeft: "money-high" },
    ],
    [{ cover: "out-of-network", share: "coinsurance", coinsurance: "120" }, { coinsurance: "percent" }],
  ] as const)("names the field and what is wrong with it: %o", (change, expected) => {
    expect(problems(change)).toEqual(expected);
  });
});

describe("An amount", () => {
  it.each([
    ["1500", 1500],
    ["1,500", 1500],
    ["$1,500.00", 1500],
    ["$ 40.5", 40.5],
    ["20 %", 20],
    ["１,５００", 1500],
    ["٤٠", 40],
    ["", null],
  ])("%j is parsed as %j", (text, value) => expect(numberIn(text)).toBe(value));

  it.each(["1.500", "1.500,00", "40,50", "1,5", "12,34,567", "1 500", "1'500", "1,500.000"])(
    "%j is ambiguous, so the form asks about it",
    (text) => {
      expect(isTwoWays(text)).toBe(true);
      expect(problems({ priceLow: text })).toEqual({ priceLow: "two-ways" });
      expect(problems({ cover: "in-network", copay: text })).toEqual({ copay: "two-ways" });
      expect(problems({ cover: "in-network", share: "coinsurance", coinsurance: text })).toEqual({
        coinsurance: "two-ways",
      });
    },
  );

  it.each(["much", "1e3", "--1", "-5"])("%j is not an amount", (text) => {
    expect(isTwoWays(text)).toBe(false);
    expect(problems({ priceLow: text })).toEqual({ priceLow: "money" });
  });
});

describe("The top of a scale", () => {
  it.each([
    [0, 1],
    [720, 800],
    [2000, 2000],
    [2400, 3000],
    [48000, 50000],
  ])("for %i is %i", (value, top) => expect(roundTop(value)).toBe(top));
});
