import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../../lib/assessment/assess";
import { reportEn } from "../../../lib/content/en/report";
import type { Answers } from "../../../lib/questionnaire/answers";
import { DECLINE } from "../../../lib/questionnaire/definition";
import { compareViews } from "../../../lib/report/two-views";
import { rankOfLevel, rankOfRoute } from "../../../lib/rules/levels";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { enWords } from "../../../questionnaires/level-of-care/text/en/words";
import { randomCases } from "../../support/every-case";
import { wellAdult, wellAdultBut } from "../../support/well-adult";
import { anyAnswers } from "../exchange/fhir/any-answers";

const texts = { questionnaire: enWords, answerText: reportEn.answerText, notAsked: "Not asked" };
const compare = (self: Answers, other: Answers) =>
  compareViews(levelOfCare, self, { ...other, "about-subject": "other" }, texts);

describe("Two views", () => {
  it("have nothing to show if both agree", () => {
    const views = compare(wellAdult, wellAdult);
    expect(views.disagreements).toEqual([]);
    expect(views.compared).toBeGreaterThan(20);
    expect(views.ageDiffers).toBe(false);
  });

  it("show both answers side by side, safety first, and say whose counts", () => {
    const other = wellAdultBut({ "home-safety": "stressful", "asq-1": "1", "asq-5": "0" });
    const { disagreements } = compare(wellAdult, other);
    expect(disagreements.map(({ question }) => question)).toEqual(["asq-1", "home-safety"]);
    const [thoughts, home] = disagreements;
    expect(thoughts).toMatchObject({ self: "No", other: "Yes", safety: true, counts: "other" });
    expect(home).toMatchObject({ safety: false, counts: null });
    expect(compare(other, wellAdult).disagreements[0]).toMatchObject({ counts: "self" });
  });

  it("show something serious about safety even if only one of them was asked", () => {
    const planned = wellAdultBut({ "asq-1": "1", "asq-5": "0", "suicide-plan": "yes", "suicide-intent": "no" });
    const views = compare(wellAdult, planned);
    const plan = views.disagreements.find(({ question }) => question === "suicide-plan");
    expect(plan).toMatchObject({ self: "Not asked", other: "Yes", counts: "other", safety: true, onlyOne: true });
    // A "no" that only one was asked for does not contradict the other.
    expect(views.disagreements.map(({ question }) => question)).not.toContain("suicide-intent");
    expect(views.different).toBe(1);
    expect(compare(planned, wellAdult).disagreements).toContainEqual(
      expect.objectContaining({ question: "suicide-plan", self: "Yes", other: "Not asked", counts: "self" }),
    );
  });

  it("treat “I don't know” neither as a disagreement nor as a “no”", () => {
    const thoughts = wellAdultBut({ "asq-1": "1", "asq-5": "0" });
    const { disagreements, together } = compare(thoughts, { ...thoughts, "asq-1": DECLINE });
    expect(disagreements).toEqual([]);
    expect(rankOfRoute(together.route)).toBeGreaterThanOrEqual(rankOfRoute(assess(levelOfCare, thoughts).route));
  });

  it("notice that the ages differ", () => {
    expect(compare(wellAdult, { ...wellAdult, "about-age": "65-plus" }).ageDiffers).toBe(true);
  });

  it("together never ask for less than either alone, in either order", () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (self, other) => {
        const views = compare(self, other);
        for (const { level, route } of [views.self, views.other]) {
          expect(rankOfRoute(views.together.route)).toBeGreaterThanOrEqual(rankOfRoute(route));
          if (level === null) continue;
          expect(views.together.level).not.toBeNull();
          expect(rankOfLevel(views.together.level ?? "outpatient")).toBeGreaterThanOrEqual(rankOfLevel(level));
        }
        for (const disagreement of views.disagreements) expect(disagreement.self).not.toBe("");
        for (const { counts, safety } of views.disagreements) if (!safety) expect(counts).toBeNull();
      }),
      { numRuns: randomCases(60, 20) },
    );
  });
});
