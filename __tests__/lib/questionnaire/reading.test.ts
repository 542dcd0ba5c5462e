import { expect, it } from "vitest";
import { readGiven, readSettled } from "../../../lib/questionnaire/reading";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { wellAdult } from "../../support/well-adult";

const { "stay-safe": _, ...unfinished } = wellAdult;

it("the given answers say nothing about an unanswered question, even after they were settled", () => {
  const settled = readSettled(levelOfCare, unfinished);
  const given = readGiven(levelOfCare, unfinished);
  expect(settled.missing.map(({ id }) => id)).toEqual(["stay-safe"]);
  expect(settled.ledger.answered("stay-safe", ["decline"])).toBe(true);
  expect(given.ledger.answered("stay-safe", ["decline"])).toBe(false);
});

it("both readings ask the same questions: missing answers open none", () => {
  expect(readSettled(levelOfCare, unfinished).path).toEqual(readGiven(levelOfCare, unfinished).path);
});

it("equal answers share one reading, and other answers get their own", () => {
  expect(readGiven(levelOfCare, unfinished)).toBe(readGiven(levelOfCare, unfinished));
  expect(readGiven(levelOfCare, { ...unfinished })).not.toBe(readGiven(levelOfCare, unfinished));
});
