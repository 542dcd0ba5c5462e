import { describe, expect, it } from "vitest";
import { textsOf } from "../../../app/_content/site-texts";
import { counterfactuals } from "../../../lib/assessment/explain/counterfactuals";
import { LOCALES, type Locale } from "../../../lib/content/locales";
import type { Answers } from "../../../lib/questionnaire/answers";
import { questionOf } from "../../../lib/questionnaire/questions";
import { say, type Voice } from "../../../lib/questionnaire/words";
import { warningSigns } from "../../../lib/report/warning-signs";
import { rankOfLevel } from "../../../lib/rules/levels";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { paperPlan } from "../../../questionnaires/level-of-care/paper-plan";
import { FIVE_PEOPLE } from "../../cases/five-people";
import { wellAdult, wellAdultBut } from "../../support/well-adult";

const groupsOf = (answers: Answers, locale: Locale = "en", voice: Voice = "self") =>
  warningSigns(levelOfCare, counterfactuals(levelOfCare, answers).up, paperPlan, textsOf(locale).forScreening, voice);
const allSigns = (answers: Answers, locale: Locale = "en", voice: Voice = "self") =>
  groupsOf(answers, locale, voice).flatMap(({ signs }) => signs);

describe("Warning signs", () => {
  it("start with those that call for help now, then those for the highest level", () => {
    const groups = groupsOf(wellAdult);
    expect(groups[0]).toMatchObject({ step: "now", level: "inpatient" });
    expect(groups[0]?.signs[0]).toEqual({
      question: "stay-safe",
      text: "you cannot keep yourself safe today and over the next few days",
    });
    const steps = groups.map(({ step }) => step);
    expect(steps).toEqual(["now", "today", "soon", "level"].flatMap((step) => steps.filter((one) => one === step)));
    const levels = groups.filter(({ step }) => step === "soon").map(({ level }) => rankOfLevel(level));
    expect(levels).toEqual(levels.toSorted((a, b) => b - a));
    expect(levels.length).toBeGreaterThan(1);
  });

  it("name only what can change and can be noticed, a few per group", () => {
    for (const { answers } of FIVE_PEOPLE)
      for (const { signs } of groupsOf(answers)) {
        expect(signs.length).toBeLessThanOrEqual(4);
        for (const { question } of signs) expect(paperPlan.unchanging).not.toContain(question);
      }
  });

  it("never ask to watch for what is past and cannot become true", () => {
    const told = allSigns(wellAdultBut({ "function-selfcare": "slipping" }));
    const voices = told.find(({ question }) => question === "mind-reality");
    expect(voices?.text).toContain("see, hear or believe things");
    expect(told.map(({ text }) => text).join(" ")).not.toMatch(/used to|in the past only/);
  });

  it("are statements about this person in both voices and languages, and quote no question", () => {
    for (const locale of LOCALES)
      for (const voice of ["self", "other"] as const) {
        const words = textsOf(locale).forScreening;
        const asks = Object.values(words.questionnaire.sections).flatMap(({ questions }) =>
          Object.values(questions).map(({ ask }) => say(ask, voice)),
        );
        for (const { answers } of [{ answers: wellAdult }, ...FIVE_PEOPLE])
          for (const { text } of allSigns(answers, locale, voice)) {
            expect(text).not.toMatch(/[?“”¿]/);
            for (const ask of asks) expect(text).not.toContain(ask);
          }
      }
  });

  it("name the option that would be new, not those already selected", () => {
    const fainted = wellAdultBut({ "eating-restrict": "1", "eating-severity": "weekly", "eating-body": ["dizzy"] });
    const found = allSigns(fainted).find(({ question }) => question === "eating-body");
    expect(found?.text).not.toContain("dizzy");
  });

  it("ask for the same haste as the result of that answer: nobody is sent to book a program for a danger", () => {
    const stepOf = (answers: Answers, question: string) =>
      groupsOf(answers).find(({ signs }) => signs.some((one) => one.question === question))?.step;
    const depressed = FIVE_PEOPLE.find(({ name }) => name.startsWith("moderate"))?.answers ?? {};
    expect(stepOf(depressed, "harm-others")).toBe("soon");
    expect(stepOf(depressed, "self-injury")).toBe("soon");
    expect(stepOf(depressed, "function-eating")).toBe("today");
    expect(stepOf(depressed, "symptom-distress")).toBe("level");
  });

  it("say nothing that is withheld from paper", () => {
    for (const id of paperPlan.warningSigns) expect(questionOf(levelOfCare, id).withheld).toBeUndefined();
  });

  it("are empty if no answer would raise the level", () => {
    expect(groupsOf(FIVE_PEOPLE.find(({ level }) => level === "inpatient")?.answers ?? {})).toEqual([]);
  });
});
