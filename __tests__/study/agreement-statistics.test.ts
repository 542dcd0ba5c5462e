import { describe, expect, it } from "vitest";
import { bootstrapped, quantile } from "../../study/agreement/bootstrap";
import { type Disagreement, kappa, linear, nominal, quadratic, type Table, tableOf } from "../../study/agreement/kappa";
import { shareOf, upperOfNone } from "../../study/agreement/wilson";
import { Seeded } from "../../study/seeded";

/**
 * Cohen J. Weighted kappa: nominal scale agreement with provision for scaled disagreement or partial credit.
 * Psychological Bulletin 1968;70:213-220, Table 1: 200 cases, personality disorder, neurosis, psychosis.
 */
const COHEN_1968: Table = [
  [88, 14, 18],
  [10, 40, 10],
  [2, 6, 12],
];
const cohensWeights: Disagreement = (a, b) =>
  [
    [0, 1, 3],
    [1, 0, 6],
    [3, 6, 0],
  ][a]?.[b] ?? Number.NaN;

/** SAS/STAT User's Guide, The FREQ Procedure, Agreement Study: two dermatologists, terrible to clear. */
const DERMATOLOGISTS: Table = [
  [10, 4, 1, 0],
  [5, 10, 12, 2],
  [2, 4, 12, 5],
  [0, 2, 6, 13],
];

/** Boyd et al. 1982, as in Altman, Practical Statistics for Medical Research (1991), and Stata's manual, `kap`: mammograms. */
const MAMMOGRAMS: Table = [
  [21, 12, 0, 0],
  [4, 17, 1, 0],
  [3, 9, 15, 2],
  [0, 0, 0, 1],
];

/** Landis and Koch 1977, as in Agresti, Categorical Data Analysis (2002), 10.5: two pathologists, carcinoma of the cervix. */
const PATHOLOGISTS: Table = [
  [22, 2, 2, 0],
  [5, 7, 14, 0],
  [0, 2, 36, 0],
  [0, 1, 17, 10],
];

describe("Kappa", () => {
  it.each([
    ["Cohen 1968, unweighted", COHEN_1968, nominal, 0.492, 3],
    ["Cohen 1968, his own weights", COHEN_1968, cohensWeights, 0.348, 3],
    ["SAS, unweighted", DERMATOLOGISTS, nominal, 0.3449, 4],
    ["SAS, Cicchetti and Allison's weights", DERMATOLOGISTS, linear, 0.5082, 4],
    ["Stata, unweighted", MAMMOGRAMS, nominal, 0.4728, 4],
    ["Stata, wgt(w)", MAMMOGRAMS, linear, 0.5684, 4],
    ["Stata, wgt(w2)", MAMMOGRAMS, quadratic, 0.6714, 4],
    ["Agresti, unweighted", PATHOLOGISTS, nominal, 0.493, 3],
    ["Agresti, quadratic", PATHOLOGISTS, quadratic, 0.78, 2],
  ] as const)("matches the published value: %s", (_, table, weights, published, digits) => {
    expect(Number(kappa(table, weights)?.toFixed(digits))).toBe(published);
  });

  it("is 1 if all agree on several levels, 0 if agreement is that of chance, and null if everyone gives the same rating", () => {
    expect(
      kappa(
        [
          [5, 0],
          [0, 5],
        ],
        nominal,
      ),
    ).toBe(1);
    expect(
      kappa(
        [
          [25, 25],
          [25, 25],
        ],
        quadratic,
      ),
    ).toBe(0);
    expect(
      kappa(
        [
          [10, 0],
          [0, 0],
        ],
        nominal,
      ),
    ).toBeNull();
  });

  it("does not depend on the order of the raters", () => {
    const turned = DERMATOLOGISTS.map((_, at) => DERMATOLOGISTS.map((row) => row[at] ?? 0));
    expect(kappa(turned, quadratic)).toBeCloseTo(kappa(DERMATOLOGISTS, quadratic) ?? Number.NaN, 12);
  });
});

describe("Wilson's interval", () => {
  // Newcombe RG. Two-sided confidence intervals for the single proportion. Statistics in Medicine 1998;17:857-872, Table I.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("matches Newcombe 1998: %d of %d", (count, of, low, high) => {
    const share = shareOf(count, of);
    expect([Number(share.low?.toFixed(4)), Number(share.high?.toFixed(4))]).toEqual([low, high]);
  });

  it("is symmetric, and null without cases", () => {
    const [none, all] = [shareOf(0, 30), shareOf(30, 30)];
    expect(none.low).toBe(0);
    expect(all.high).toBe(1);
    expect(1 - (all.low ?? 0)).toBeCloseTo(none.high ?? 1, 12);
    expect(shareOf(0, 0)).toMatchObject({ share: null, low: null, high: null });
  });

  it("leaves a tenth if none of thirty was missed", () => {
    expect(shareOf(0, 30).high).toBeCloseTo(0.1135, 4);
    // Clopper and Pearson, one-sided: 1 - 0.05^(1/30); about Hanley and Lippman-Hand's three over n (JAMA 1983;249:1743-1745).
    expect(upperOfNone(30)).toBeCloseTo(0.095, 3);
    expect(upperOfNone(300)).toBeCloseTo(3 / 300, 3);
    expect(upperOfNone(59)).toBeLessThan(0.05);
    expect(upperOfNone(58)).toBeGreaterThan(0.05);
  });
});

/** The standard error of kappa by Fleiss, Cohen and Everitt (Psychological Bulletin 1969;72:323-327). */
function standardError(table: Table): number {
  const all = table.flat().reduce((sum, count) => sum + count, 0);
  const shares = table.map((row) => row.map((count) => count / all));
  const rows = shares.map((row) => row.reduce((sum, share) => sum + share, 0));
  const columns = shares.map((_, at) => shares.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  const seen = shares.reduce((sum, row, at) => sum + (row[at] ?? 0), 0);
  const expected = rows.reduce((sum, share, at) => sum + share * (columns[at] ?? 0), 0);
  const value = (seen - expected) / (1 - expected);
  let same = 0;
  let other = 0;
  for (const [a, row] of shares.entries())
    for (const [b, share] of row.entries()) {
      if (a === b) same += share * (1 - ((rows[a] ?? 0) + (columns[a] ?? 0)) * (1 - value)) ** 2;
      else other += share * ((columns[a] ?? 0) + (rows[b] ?? 0)) ** 2;
    }
  const variance = same + (1 - value) ** 2 * other - (value - expected * (1 - value)) ** 2;
  return Math.sqrt(variance / (all * (1 - expected) ** 2));
}

type Pairs = readonly (readonly [number, number])[];

const casesOf = (table: Table): Pairs =>
  table.flatMap((row, a) => row.flatMap((count, b) => Array.from({ length: count }, () => [a, b] as const)));

describe("Bootstrap intervals", () => {
  const cases = casesOf(DERMATOLOGISTS);
  const statistics = { kappa: (drawn: Pairs) => kappa(tableOf(drawn, 4), nominal) };
  const once = bootstrapped(cases, statistics, { resamples: 2000, seed: 7 });

  it("are reproducible with the seed, and differ with another", () => {
    expect(bootstrapped(cases, statistics, { resamples: 2000, seed: 7 })).toEqual(once);
    expect(bootstrapped(cases, statistics, { resamples: 2000, seed: 8 })).not.toEqual(once);
  });

  it("are about as wide as the published standard error implies (SAS: 0.0724 and 0.2030 to 0.4868)", () => {
    expect(standardError(DERMATOLOGISTS)).toBeCloseTo(0.0724, 4);
    const { value, low, high } = once.kappa;
    expect(value).toBeCloseTo(0.3449, 4);
    expect(Math.abs((low ?? 0) - 0.203)).toBeLessThan(0.03);
    expect(Math.abs((high ?? 0) - 0.4868)).toBeLessThan(0.03);
  });

  it("leave out undefined resamples, count them, and give no interval if most are undefined", () => {
    const rare: Pairs = [...Array.from({ length: 30 }, () => [0, 0] as const), [1, 0] as const];
    const { kappa: some } = bootstrapped(rare, { kappa: statistics.kappa }, { resamples: 500, seed: 1 });
    expect(some.undefinedResamples).toBeGreaterThan(100);
    const none = bootstrapped([[0, 0]] as Pairs, { kappa: statistics.kappa }, { resamples: 50, seed: 1 });
    expect(none.kappa).toEqual({ value: null, low: null, high: null, undefinedResamples: 50 });
  });

  it("interpolate quantiles between the two nearest values (Hyndman and Fan 1996, type 7)", () => {
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
    expect(quantile([5], 0.975)).toBe(5);
  });
});

describe("Reproducible randomness", () => {
  it("draws the same everywhere, and shuffles uniformly", () => {
    const draws = new Seeded(42);
    // The numbers that pure-rand's own documentation shows for this seed, minus one.
    expect([draws.below(6), draws.below(6), draws.below(6)]).toEqual([1, 3, 5]);
    const orders = new Map<string, number>();
    const chance = new Seeded(3);
    for (let run = 0; run < 6000; run++) {
      const order = chance.shuffled(["a", "b", "c"]).join("");
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    expect(orders.size).toBe(6);
    for (const count of orders.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });

  it("has independent streams", () => {
    const items = Array.from({ length: 50 }, (_, at) => at);
    const [first, second, again] = [new Seeded(1, 1), new Seeded(1, 2), new Seeded(1, 1)].map((chance) =>
      chance.shuffled(items),
    );
    expect(first).not.toEqual(second);
    expect(first).toEqual(again);
  });
});
