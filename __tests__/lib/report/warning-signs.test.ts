import { describe, expect, it } from "vitest";
import { textsOf } from "../../../app/_content/texts";
import { counterfactuals } from "../../../lib/assessment/counterfactuals";
import { rankOfLevel } from "../../../lib/assessment/levels";
import type { Answers } from "../../../lib/questionnaire/answers";
import { warningSigns } from "../../../lib/report/warning-signs";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { paperPlan } from "../../../questionnaires/level-of-care/paper-plan";
import { FIVE_PEOPLE } from "../../cases/five-people";
import { wellAdult, wellAdultBut } from "../../support/well-adult";

const texts = textsOf("en").forScreening;
const signsOf = (answers: Answers) =>
  warningSigns(levelOfCare, counterfactuals(levelOfCare, answers).up, paperPlan, texts, "self");

describe("Warning signs", () => {
  it("lead with those that call for help now, then those for the highest level", () => {
    const groups = signsOf(wellAdult);
    expect(groups[0]).toMatchObject({ step: "now", level: "inpatient" });
    expect(groups[0]?.signs[0]).toEqual({
      question: "stay-safe",
      text: "Right now, can you keep yourself safe until you talk with someone? “Not sure”",
    });
    const levels = groups.filter(({ step }) => step === "level").map(({ level }) => rankOfLevel(level));
    expect(levels).toEqual(levels.toSorted((a, b) => b - a));
    expect(levels.length).toBeGreaterThan(1);
  });

  it("name only what can change and can be noticed, a few in each group", () => {
    for (const { answers } of FIVE_PEOPLE)
      for (const { signs } of signsOf(answers)) {
        expect(signs.length).toBeLessThanOrEqual(4);
        for (const { question } of signs) expect(paperPlan.unchanging).not.toContain(question);
      }
  });

  it("never ask to look out for what is over and cannot come to fit", () => {
    const told = signsOf(wellAdultBut({ "function-selfcare": "slipping" })).flatMap(({ signs }) => signs);
    const voices = told.find(({ question }) => question === "mind-reality");
    expect(voices?.text).toContain("Yes, but I can doubt it");
    expect(told.map(({ text }) => text).join(" ")).not.toContain("In the past, not now");
  });

  it("say nothing where nothing is higher", () => {
    expect(signsOf(FIVE_PEOPLE.find(({ level }) => level === "inpatient")?.answers ?? {})).toEqual([]);
  });
});
