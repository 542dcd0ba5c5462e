import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { screeningEn } from "../../lib/content/en/screening";
import { restoreSession } from "../../lib/screening/saved-session";
import type { TabStorage } from "../../lib/screening/tab-storage";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { answersIn, answersText, damaged, hostileRuns, inventedIn, isPolluted, meant, parsed } from "./hostile-input";

const RUNS = hostileRuns(30_000);
const holding = (text: string | null): TabStorage => ({ getItem: () => text, setItem: () => {}, removeItem: () => {} });
const { id, version } = levelOfCare;
const session = (answers: string, shown = "[]") =>
  `{"format":1,"questionnaire":"${id}","version":"${version}","answers":${answers},"shown":${shown}}`;

const shownText = fc.constantFrom("[]", '["suicide"]', '["__proto__"]', '["medical","medical"]', "null", "[[]]");
const hostile = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(answersText, shownText).map(([answers, shown]) => session(answers, shown)) },
  { weight: 3, arbitrary: damaged(answersText.map((answers) => session(answers))) },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
);

describe("H10 a tampered or damaged saved session", () => {
  it(`gives no answer that was not in it, and a message for what is left out (${RUNS} cases)`, () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { answers, dropped, problem } = restoreSession(holding(text), levelOfCare);
        expect(inventedIn(answersIn(text), answers)).toEqual([]);
        const given = answersIn(text);
        if (problem) expect(screeningEn.saved[problem].length).toBeGreaterThan(20);
        else expect(dropped.length).toBe(meant(given) - Object.keys(answers).length);
        if (parsed(text) === undefined) expect(problem).toBe("unreadable");
      }),
      { numRuns: RUNS },
    );
    expect(isPolluted()).toBe(false);
  });

  it("with drafts of any form keeps every answer, and turns no draft into one (5000 cases)", () => {
    const marks = fc.oneof(
      answersText,
      fc.json(),
      answersText.map((fields) => `{"who":${fields},"__proto__":{"a":1}}`),
    );
    fc.assert(
      fc.property(marks, (drafts) => {
        const text = session('{"about-age":"18-64"}').replace(/}$/, () => `,"drafts":${drafts}}`);
        const restored = restoreSession(holding(text), levelOfCare);
        expect(restored).toMatchObject({ answers: { "about-age": "18-64" }, dropped: [], problem: null });
        for (const fields of Object.values(restored.drafts)) expect(typeof fields).toBe("object");
      }),
      { numRuns: 5_000 },
    );
    expect(isPolluted()).toBe(false);
  });

  it("is refused if far too long or far too deep", () => {
    const huge = session(`{"note-goals":"${"x".repeat(10_000_000)}"}`);
    expect(restoreSession(holding(huge), levelOfCare)).toMatchObject({ answers: {}, problem: "unreadable" });
    for (const depth of [1_000, 50_000, 90_000]) {
      const deep = session(`{"about-age":${"[".repeat(depth)}${"]".repeat(depth)}}`);
      expect(restoreSession(holding(deep), levelOfCare).answers).toEqual({});
      const deeper = `${"[".repeat(depth)}${"]".repeat(depth)}`;
      expect(restoreSession(holding(deeper), levelOfCare).problem).toBe("unreadable");
    }
  });
});
