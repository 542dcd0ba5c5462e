import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeAnswers, encodeAnswers } from "../../lib/exchange/answer-code";
import { toBase64url } from "../../lib/exchange/base64url";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { wellAdult } from "../support/well-adult";
import { damaged, hostileRuns, isPolluted } from "./hostile-input";

const RUNS = hostileRuns(20_000);
const whole = encodeAnswers(levelOfCare, wellAdult, "2026-11-24");
const original = JSON.stringify(decodeAnswers(levelOfCare, whole));

const hostile = fc.oneof(
  { weight: 4, arbitrary: damaged(fc.constant(whole)) },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => toBase64url(bytes)) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 300 }) },
);

describe("H10 a tampered or damaged code", () => {
  it(`decodes to the original answers, or gives the reason and none (${RUNS} cases)`, () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const read = decodeAnswers(levelOfCare, text);
        if ("refused" in read)
          expect(read.refused).toMatch(/^(too-short|checksum|other-version|newer-format|not-ours)$/);
        else expect(JSON.stringify(read)).toBe(original);
      }),
      { numRuns: RUNS },
    );
    expect(isPolluted()).toBe(false);
  });

  it("is refused if far too long", () => {
    expect(decodeAnswers(levelOfCare, "A".repeat(10_000_000))).toEqual({ refused: "not-ours" });
  });
});
