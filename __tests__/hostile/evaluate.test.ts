import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateLine } from "../../lib/exchange/evaluate-line";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { answersIn, answersText, damaged, hostileRuns, isPolluted } from "./hostile-input";

const RUNS = hostileRuns(20_000);
const line = (answers: string) => `{"answers":${answers}}`;
const hostile = fc.oneof(
  { weight: 4, arbitrary: answersText.map(line) },
  { weight: 2, arbitrary: damaged(answersText.map(line)) },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
);

describe("H02 a line for the evaluate command", () => {
  it(`gives a result for exactly its answers, or a clear message and none (${RUNS} cases)`, () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { ok, output } = evaluateLine(levelOfCare, text, 3);
        expect(() => JSON.parse(JSON.stringify(output))).not.toThrow();
        if (!ok) {
          expect(output.line).toBe(3);
          expect(output.error.length).toBeGreaterThan(15);
          return;
        }
        const { ignored, path } = output as { ignored: readonly string[]; path: readonly string[] };
        for (const id of Object.keys(answersIn(text) ?? {})) expect([...ignored, ...path]).toContain(id);
      }),
      { numRuns: RUNS },
    );
    expect(isPolluted()).toBe(false);
  });

  it("gets a message if it is far too long or far too deep", () => {
    const long = evaluateLine(levelOfCare, line(`{"note-goals":"${"x".repeat(10_000_000)}"}`), 1);
    expect(long.ok).toBe(false);
    expect(JSON.stringify(long.output).length).toBeLessThan(1_000);
    for (const depth of [1_000, 90_000, 1_000_000]) {
      const deep = "[".repeat(depth) + "]".repeat(depth);
      for (const text of [line(`{"about-age":${deep}}`), line(deep), deep])
        expect(evaluateLine(levelOfCare, text, 1).ok).toBe(false);
    }
  });
});
