import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../../lib/questionnaire/answers";
import { DECLINE } from "../../../lib/questionnaire/definition";
import { minutesFor, secondsFor } from "../../../lib/questionnaire/effort";
import { hasOpenQuestion } from "../../../lib/questionnaire/pages";
import { decidingLeft, partOf } from "../../../lib/questionnaire/progress";
import { optionsOf, placesOf, questionOf } from "../../../lib/questionnaire/questions";
import { askedPages } from "../../../lib/screening/asked-pages";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { enWords } from "../../../questionnaires/level-of-care/text/en/words";
import { esWords } from "../../../questionnaires/level-of-care/text/es/words";
import { randomCases } from "../../support/every-case";
import { fixtureWithDetails } from "../../support/fixture-with-details";
import { mildest } from "../../support/mildest";
import { wellAdult } from "../../support/well-adult";

const ids = (answers: Answers, questionnaire = levelOfCare) => decidingLeft(questionnaire, answers).map(({ id }) => id);

/** Someone answering at random, according to the numbers: what was left before each of their pages, and at the end. */
function onTheWay(picks: readonly number[]) {
  let answers: Answers = {};
  const seen: { readonly section: string; readonly left: ReturnType<typeof decidingLeft>; readonly parts: number }[] =
    [];
  for (let at = 0; at < 60; at += 1) {
    const page = askedPages({ questionnaire: levelOfCare, answers }).deciding.find((one) =>
      hasOpenQuestion(one, answers),
    );
    if (!page) break;
    const left = decidingLeft(levelOfCare, answers);
    const { part, parts } = partOf(levelOfCare, answers, left, page.section.id);
    expect(part).toBeGreaterThanOrEqual(1);
    expect(part).toBeLessThanOrEqual(parts);
    seen.push({ section: page.section.id, left, parts });
    const given = page.questions.map((question, index) => {
      const codes = [...optionsOf(question).map(({ code }) => code), DECLINE];
      const code = codes[(picks[(at * 5 + index) % picks.length] ?? 0) % codes.length] ?? DECLINE;
      if (question.kind === "integer") return [question.id, code === DECLINE ? DECLINE : question.max];
      return [question.id, question.kind === "multi" && code !== DECLINE ? [code] : code];
    });
    answers = { ...answers, ...Object.fromEntries(given) };
  }
  return seen;
}

describe("What can still come before the result", () => {
  it("is nothing once every deciding question is answered, whatever is offered afterward", () => {
    const { "practical-cost": _, "about-military": __, ...decided } = wellAdult;
    expect(ids(decided)).toEqual([]);
    expect(ids({})).not.toContain("practical-cost");
    expect(ids({})).not.toContain("69722-7");
  });

  it("leaves out what has become a detail for good, and counts what may still decide", () => {
    expect(ids({ age: "adult", mood: "very-low" }, fixtureWithDetails)).not.toContain("sleep");
    expect(ids({ age: "adult", mood: "low" }, fixtureWithDetails)).toContain("sleep");
    expect(ids({ "about-age": "18-64" })).toContain("readiness");
    expect(ids({ "about-age": "18-64", "symptom-distress": "severe" })).not.toContain("69733-4");
  });

  it("only ever decreases along the way, as do its sections, whoever answers", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 12 }), { minLength: 40, maxLength: 40 }), (picks) => {
        const seen = onTheWay(picks);
        for (const [at, now] of seen.entries()) {
          const before = seen[at - 1];
          if (!before) continue;
          const known = new Set(before.left);
          expect(now.left.filter((question) => !known.has(question)).map(({ id }) => id)).toEqual([]);
          expect(now.parts).toBeLessThanOrEqual(before.parts);
          for (const words of [enWords, esWords])
            expect(secondsFor(levelOfCare, now.left, words)).toBeLessThanOrEqual(
              secondsFor(levelOfCare, before.left, words),
            );
        }
      }),
      { seed: 20261129, numRuns: randomCases(60, 20) },
    );
  });
});

describe("The parts", () => {
  it("are the sections with something to decide, from the first to the last", () => {
    const answers = mildest({});
    const at = (section: string) => partOf(levelOfCare, answers, [], section);
    expect(at("about")).toEqual({ part: 1, parts: 11 });
    expect(at("closing")).toEqual({ part: 11, parts: 11 });
    // Before anything is answered, the section that low mood opens can still come.
    expect(partOf(levelOfCare, {}, decidingLeft(levelOfCare, {}), "closing")).toEqual({ part: 12, parts: 12 });
  });
});

describe("The estimated time", () => {
  const [first, second] = ["44250-9", "44255-8"].map((id) => questionOf(levelOfCare, id));
  const seconds = (...questions: (typeof first)[]) =>
    secondsFor(
      levelOfCare,
      questions.flatMap((one) => one ?? []),
      enWords,
    );

  it("counts words at 200 a minute, one tap each plus one to continue, and scrolling", () => {
    expect(secondsFor(levelOfCare, [], enWords)).toBe(0);
    expect(minutesFor(levelOfCare, [], enWords)).toBe(0);
    expect(minutesFor(levelOfCare, [questionOf(levelOfCare, "stay-safe")], enWords)).toBe(1);
    // A page of one question: two taps and at least its own words.
    expect(seconds(first)).toBeGreaterThan(2 * 1.35 + (8 / 200) * 60);
  });

  it("counts what questions of a page share only once", () => {
    expect(seconds(first, second)).toBeLessThan(seconds(first) + seconds(second));
  });

  it("is available for every question in every language", () => {
    for (const words of [enWords, esWords])
      for (const { question } of placesOf(levelOfCare))
        expect(secondsFor(levelOfCare, [question], words)).toBeGreaterThan(3);
  });
});
