import { beforeEach, describe, expect, it, vi } from "vitest";
import { acuteKinds } from "../../../lib/assessment/acute-risks";
import { assess } from "../../../lib/assessment/assess";
import { counterfactuals } from "../../../lib/assessment/explain/counterfactuals";
import { chartEn } from "../../../lib/content/en/chart";
import { evaluateLine } from "../../../lib/exchange/evaluate-line";
import type { Answers } from "../../../lib/questionnaire/answers";
import * as rating from "../../../lib/rules/rate";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { paperOfAnswers } from "../../support/paper-of-answers";
import { wellAdult, wellAdultBut } from "../../support/well-adult";

vi.mock("../../../lib/rules/rate", async (load) => {
  const real = await load<typeof rating>();
  return { ...real, rate: vi.fn(real.rate) };
});
const rate = vi.mocked(rating.rate);
beforeEach(() => {
  rate.mockClear();
});

const under13 = (answers: Answers): Answers => ({ ...answers, "about-age": "under-13" });
const children: readonly (readonly [string, Answers])[] = [
  ["who answers themselves", under13({ "about-subject": "self", "now-emergency": ["none"] })],
  ["of whom someone else tells", under13({ "about-subject": "other", "now-emergency": ["none"] })],
  ["who would rather not say", under13({ "now-emergency": "decline" })],
  ["whose body is in danger", under13({ "about-subject": "self", "now-emergency": ["body"] })],
  ["in danger from themselves", under13({ "about-subject": "self", "now-emergency": ["might-act"] })],
  [
    "with the answers of an adult left behind by a changed age",
    under13(wellAdultBut({ "asq-5": "1", "now-emergency": ["none"] })),
  ],
  ["who said nothing else", under13({})],
];

describe.each(children)("H08 a child under 13 %s", (_, answers) => {
  it("is never rated, neither for the result nor for the clinician's page or the command line", () => {
    const { level, route } = assess(levelOfCare, answers);
    expect(level).toBeNull();
    expect(route).not.toBe("none");
    acuteKinds(levelOfCare, answers);
    expect(counterfactuals(levelOfCare, answers)).toEqual({ up: [], down: [] });
    const { box, measures, necessity } = paperOfAnswers(answers);
    expect(box).toMatchObject({ level: null, text: chartEn.box.outOfScope });
    expect(new Set(measures.rows.map(({ score }) => score))).toEqual(new Set([chartEn.measures.notGiven]));
    expect(new Set(necessity?.lines.map(({ text }) => text))).toEqual(new Set([chartEn.necessity.noLevel]));
    expect(evaluateLine(levelOfCare, JSON.stringify({ answers }), 1)).toMatchObject({ ok: true });
    expect(rate).not.toHaveBeenCalled();
  });
});

describe("H08 the age", () => {
  it("decides: the same answers are rated for someone older", () => {
    assess(levelOfCare, { ...wellAdult, "about-age": "13-17" });
    expect(rate).toHaveBeenCalled();
  });

  it("takes effect when changed midway, in both directions", () => {
    const adult = wellAdultBut({ "asq-5": "1" });
    expect(assess(levelOfCare, under13(adult)).level).toBeNull();
    expect(rate).not.toHaveBeenCalled();
    expect(assess(levelOfCare, { ...under13(adult), "about-age": "13-17" }).level).not.toBeNull();
  });

  it("is asked before anything a level is based on", () => {
    const first = levelOfCare.sections[0]?.pages[0]?.questions.map(({ id }) => id);
    expect(first).toContain("about-age");
  });
});
