import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { droppedInWords } from "../../lib/exchange/dropped";
import { readSavedFile, writeSavedFile } from "../../lib/exchange/saved-file";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { wellAdult } from "../support/well-adult";
import { answersIn, answersText, damaged, hostileRuns, inventedIn, isPolluted, meant } from "./hostile-input";

const RUNS = hostileRuns(25_000);
const whole = writeSavedFile(levelOfCare, wellAdult, "2026-11-24");
const head = whole.slice(0, whole.indexOf('"answers"'));
const file = (answers: string) => `${head}"answers": ${answers}}`;

const hostile = fc.oneof(
  { weight: 4, arbitrary: answersText.map(file) },
  { weight: 3, arbitrary: damaged(fc.oneof(answersText.map(file), fc.constant(whole))) },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
);

describe("H10 a tampered or damaged file", () => {
  it(`gives no answer that was not in it, and words for what is left out (${RUNS} cases)`, () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const read = readSavedFile(levelOfCare, text);
        if ("refused" in read) {
          expect(read.refused).toMatch(/^(too-large|not-ours|other-questionnaire|newer-format)$/);
          return;
        }
        const given = answersIn(text.replace(/^\uFEFF/, ""));
        expect(inventedIn(given, read.answers)).toEqual([]);
        const ofAnswers = read.dropped.filter(({ reason }) => reason !== "not-a-date" && reason !== "unknown-part");
        expect(ofAnswers.length).toBe(meant(given) - Object.keys(read.answers).length);
        for (const dropped of read.dropped) expect(droppedInWords(dropped).length).toBeGreaterThan(10);
      }),
      { numRuns: RUNS },
    );
    expect(isPolluted()).toBe(false);
  });

  it("is refused if far too long or far too deep", () => {
    expect(readSavedFile(levelOfCare, file(`{"note-goals":"${"x".repeat(10_000_000)}"}`))).toEqual({
      refused: "too-large",
    });
    for (const depth of [1_000, 90_000]) {
      const deep = file(`{"about-age":${"[".repeat(depth)}${"]".repeat(depth)}}`);
      expect(readSavedFile(levelOfCare, deep)).toMatchObject({ answers: {} });
      expect(readSavedFile(levelOfCare, `${"[".repeat(depth)}${"]".repeat(depth)}`)).toEqual({ refused: "not-ours" });
    }
  });
});
