import { expect, it } from "vitest";
import { defineQuestionnaire } from "../../../lib/questionnaire/definition";
import { readGiven, readSettled } from "../../../lib/questionnaire/reading";
import { answered, flag } from "../../../lib/rules/condition";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { fixture } from "../../support/fixture-questionnaire";
import { wellAdult } from "../../support/well-adult";

const { "stay-safe": _, ...unfinished } = wellAdult;

it("the given answers say nothing about an unanswered question, even after they were settled", () => {
  const settled = readSettled(levelOfCare, unfinished);
  const given = readGiven(levelOfCare, unfinished);
  expect(settled.missing.map(({ id }) => id)).toEqual(["stay-safe"]);
  expect(settled.ledger.answered("stay-safe", ["decline"])).toBe(true);
  expect(given.ledger.answered("stay-safe", ["decline"])).toBe(false);
});

it("says which of the two it is", () => {
  expect(readGiven(levelOfCare, unfinished).leftOpen).toBe("says nothing");
  expect(readSettled(levelOfCare, unfinished).leftOpen).toBe("counts as declined");
});

it("what follows from a missing answer counts, and what follows from that", () => {
  const chained = defineQuestionnaire({
    ...structuredClone(fixture),
    derived: [
      { id: "second", when: flag("worse"), flags: ["disch"] },
      { id: "first", when: answered("thoughts", "decline"), flags: ["worse"] },
    ],
  });
  const answers = { age: "adult", mood: "fine", body: ["none"], days: 0, closing: "yes" };
  const { ledger, missing } = readSettled(chained, answers);
  expect(missing.map(({ id }) => id)).toEqual(["thoughts"]);
  expect(ledger.flag("disch")).toBe(true);
  expect(readGiven(chained, answers).ledger.flag("worse")).toBe(false);
});

it("both readings ask the same questions: missing answers open none", () => {
  expect(readSettled(levelOfCare, unfinished).path).toEqual(readGiven(levelOfCare, unfinished).path);
});

it("equal answers share one reading, and other answers get their own", () => {
  expect(readGiven(levelOfCare, unfinished)).toBe(readGiven(levelOfCare, unfinished));
  expect(readGiven(levelOfCare, { ...unfinished })).not.toBe(readGiven(levelOfCare, unfinished));
});
