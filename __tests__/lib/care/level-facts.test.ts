import { describe, expect, it } from "vitest";
import type { CareContext } from "../../../lib/care/care-context";
import type { CareSource } from "../../../lib/care/care-source";
import { CARE_SOURCES } from "../../../lib/care/care-sources";
import { DAY_SHAPES } from "../../../lib/care/day-shape";
import { EVIDENCE, EVIDENCE_TOPICS } from "../../../lib/care/evidence";
import { FACT_NAMES, LEVEL_FACTS } from "../../../lib/care/level-facts";
import { PRICES, priceText } from "../../../lib/care/prices";
import { rightsFor, sourcesOfRight } from "../../../lib/care/rights";
import { LEVELS } from "../../../lib/rules/levels";

/** Someone on Medicaid in a residential program whose age is unknown. */
const EVERY_RIGHT_AT: CareContext = {
  level: "residential",
  route: "none",
  voice: "other",
  minor: false,
  works: true,
  studies: true,
  substanceUse: true,
  veteran: true,
  insurance: "medicaid",
};

describe("The numbers of the levels", () => {
  it("give IOP as 3 to 5 days of 3 to 4 hours, 9 to 20 a week, plus the payers' definition", () => {
    const { daysAWeek, hoursADay, hoursAWeek, weeks, payerHoursAWeek } = LEVEL_FACTS.iop;
    expect([daysAWeek.low, daysAWeek.high, hoursADay?.low, hoursADay?.high]).toEqual([3, 5, 3, 4]);
    expect([hoursAWeek?.low, hoursAWeek?.high, weeks?.low, weeks?.high]).toEqual([9, 20, 6, 12]);
    expect([payerHoursAWeek?.low, payerHoursAWeek?.high]).toEqual([9, 19]);
    expect(LEVEL_FACTS.php.payerHoursAWeek?.low).toBe(20);
  });

  // Coverage: C3
  it.each(LEVELS)("for %s run from low to high", (level) => {
    for (const figure of [...FACT_NAMES.map((name) => LEVEL_FACTS[level][name]), PRICES[level]]) {
      if (figure) expect(figure.low).toBeLessThanOrEqual(figure.high);
    }
  });

  it("are consistent: days times hours give the week", () => {
    for (const level of ["iop", "php"] as const) {
      const { daysAWeek, hoursADay, hoursAWeek } = LEVEL_FACTS[level];
      expect(hoursAWeek?.low).toBe(daysAWeek.low * (hoursADay?.low ?? 0));
      expect(hoursAWeek?.high).toBe(daysAWeek.high * (hoursADay?.high ?? 0));
    }
  });

  it("never call a price published that comes from one provider or a second-hand page", () => {
    for (const level of LEVELS) {
      const { grade, source } = PRICES[level];
      if (grade === "published") expect(["whole", "own"]).toContain(CARE_SOURCES[source].read);
    }
  });

  it("say that IOP can cost more than the highest price named, as the guide does", () => {
    expect(priceText(PRICES.iop, "{range} or more")).toBe("$250–$800 or more");
    expect(priceText(PRICES.php, "{range} or more")).not.toMatch(/more/);
  });

  it("base what the law says on the law or an agency, never only on this project or a consumer guide", () => {
    for (const right of rightsFor(EVERY_RIGHT_AT)) {
      const own = sourcesOfRight(right).filter((id) => id === "OWN");
      expect(own, right).toEqual([]);
      if (!["disability-pay"].includes(right))
        expect(
          sourcesOfRight(right).some((id) => id !== "SEED"),
          right,
        ).toBe(true);
    }
  });

  it("rise with the level where both have hours", () => {
    const hours = LEVELS.flatMap((level) => LEVEL_FACTS[level].hoursAWeek?.low ?? []);
    expect(hours).toEqual([...hours].sort((a, b) => a - b));
  });
});

describe("The example days", () => {
  it.each(LEVELS)("of %s have no gaps and stay within the hours of the level", (level) => {
    const parts = DAY_SHAPES[level];
    for (const [index, part] of parts.entries()) {
      expect(part.to).toBeGreaterThan(part.from);
      if (index > 0) expect(part.from).toBe(parts[index - 1]?.to);
    }
    const hours = ((parts.at(-1)?.to ?? 0) - (parts[0]?.from ?? 0)) / 60;
    const usual = LEVEL_FACTS[level].hoursADay;
    expect(hours).toBeGreaterThanOrEqual(usual?.low ?? 0);
    expect(hours).toBeLessThanOrEqual(usual?.high ?? 24);
  });
});

describe("The research", () => {
  it("is called strong only if a source other than the consumer guide was read", () => {
    for (const topic of EVIDENCE_TOPICS) {
      const { strength, sources } = EVIDENCE[topic];
      if (strength !== "strong") continue;
      expect(sources.some((source) => source !== "SEED" && CARE_SOURCES[source].read === "excerpt")).toBe(true);
    }
  });

  // Coverage: C89
  it("has a last-checked date for every source", () => {
    for (const { lastChecked } of Object.values(CARE_SOURCES)) expect(lastChecked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("has a page URL for every source but the consumer guide, our own estimates and two finders, whose home page is the finder", () => {
    const without = Object.entries<CareSource>(CARE_SOURCES).filter(
      ([, { url }]) => !url || new URL(url).pathname === "/",
    );
    expect(without.map(([id]) => id).sort()).toEqual(["FINDTREATMENT", "HRSA", "OWN", "SEED"]);
  });
});
