import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { depthIn, stepIn } from "../../lib/screening/position";
import { hostileRuns, isPolluted, POISON, parsed, value } from "./hostile-input";

const RUNS = hostileRuns(20_000);
const hash = fc.oneof(
  fc.integer({ min: -5, max: 10_001 }).map((step) => `#${step}`),
  fc.constantFrom("", "#", "#0x10", "#1e3", "#١٢", "#1.5", "# 1", "#+1", "#NaN", "#-0", "#01", `#${"9".repeat(400)}`),
  fc.constantFrom(...POISON).map((name) => `#${name}`),
  fc.string({ unit: "binary", maxLength: 12 }).map((text) => `#${text}`),
);
/** The browser returns a copy of what was stored, by this site or by something else in the tab. */
const state = fc.oneof(
  { weight: 3, arbitrary: value },
  { weight: 3, arbitrary: value.map((depth) => ({ depth })) },
  { weight: 1, arbitrary: fc.json().map(parsed) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(undefined, new Date(0), new Map([["depth", 1]]), Object.create(null)),
  },
);

describe("H04 the content of a URL or a history entry", () => {
  it(`is a step or nothing (${RUNS} cases)`, () => {
    fc.assert(
      fc.property(hash, (text) => {
        const step = stepIn(text);
        if (step === null) expect(text).not.toMatch(/^#\d{1,4}$/);
        else expect(`#${step}`).toBe(text.replace(/^#0+(?=\d)/, "#"));
      }),
      { numRuns: RUNS },
    );
  });

  it(`is a number of entries or nothing (${RUNS} cases)`, () => {
    fc.assert(
      fc.property(state, (held) => {
        const depth = depthIn(held);
        expect(Number.isSafeInteger(depth) && depth >= 0).toBe(true);
        if (depth > 0) expect(Reflect.get(Object(held), "depth")).toBe(depth);
      }),
      { numRuns: RUNS },
    );
    expect(isPolluted()).toBe(false);
  });
});
