import { describe, expect, it } from "vitest";
import { assess } from "../../../../lib/assessment/assess";
import { supportingAnswers } from "../../../../lib/assessment/explain/supporting-answers";
import type { Answers } from "../../../../lib/questionnaire/answers";
import { DECLINE, defineQuestionnaire, type Questionnaire } from "../../../../lib/questionnaire/definition";
import { readGiven } from "../../../../lib/questionnaire/reading";
import { all, answered, any, atLeast, flag, type RuleCondition, score } from "../../../../lib/rules/condition";
import { levelOfCare } from "../../../../questionnaires/level-of-care/level-of-care";
import { fixture } from "../../../support/fixture-questionnaire";
import { wellAdultBut } from "../../../support/well-adult";

/** The answers behind a rule, as "question=answer". */
function restsOn(questionnaire: Questionnaire, answers: Answers, id: string): string[] {
  const reading = readGiven(questionnaire, answers);
  return supportingAnswers(questionnaire, reading, answers, id).answers.map(
    ({ question, answer }) => `${question}=${answer}`,
  );
}
const of = (changes: Answers, id: string) => restsOn(levelOfCare, wellAdultBut(changes), id);
/** The fixture plus one rule, called Z1. */
const withRule = (when: RuleCondition) =>
  defineQuestionnaire({
    ...fixture,
    rules: [...fixture.rules, { id: "Z1", when, level: 2, route: 0, sources: ["OWN"] }],
  });

describe("A rule is based on", () => {
  it("the answers that set the dimension high enough, not on lower ones", () => {
    expect(of({ "function-roles": "missing-most", "function-selfcare": "slipping" }, "I13")).toEqual([
      "function-roles=missing-most",
    ]);
    expect(of({ "function-roles": "missing-most", "function-selfcare": "often-missed" }, "I13")).toEqual([
      "function-roles=missing-most",
      "function-selfcare=often-missed",
    ]);
  });

  it("the answers that set a flag", () => {
    expect(of({ "treatment-discharge": "hospital-7d", "home-safety": "unsafe" }, "R22")).toEqual([
      "treatment-discharge=hospital-7d",
    ]);
  });

  it("only those parts of an `any` that hold", () => {
    const answers = { "symptom-distress": "severe", "function-roles": "missing-most", "support-people": "very-little" };
    expect(of(answers, "P2")).toEqual([
      "symptom-distress=severe",
      "function-roles=missing-most",
      "support-people=very-little",
    ]);
  });

  it("any clinical dimension if it reads need, and on no other dimension", () => {
    const between = { "symptom-distress": "moderate", "medical-condition": "unstable", "watch-need": "most-days" };
    expect(of(between, "I7")).toEqual(["symptom-distress=moderate", "watch-need=most-days"]);
  });

  it("the answers behind a derived effect, in turn", () => {
    const phq = { "44250-9": "3", "44255-8": "3", "44259-0": "3", "44254-1": "1", "44251-7": "0", "44258-2": "0" };
    const answers = { ...phq, "44252-5": "0", "44253-3": "0", "44260-8": "0", "function-roles": "missing-most" };
    expect(of(answers, "I3")).toEqual([
      ...["about-age=18-64", "44250-9=3", "44255-8=3"],
      "function-roles=missing-most",
      ...["44259-0=3", "44254-1=1"],
    ]);
    expect(of({ "asq-4": "1", "asq-1": "1", "suicide-attempt-when": "over-a-year" }, "I1")).toEqual([
      "asq-1=1",
      "asq-4=1",
    ]);
  });

  it("the number that reaches a cut-off", () => {
    const teen = { "about-age": "13-17", "bstad-alcohol": 9, "bstad-marijuana": 1, "about-perinatal": "pregnant" };
    expect(of(teen, "R7")).toEqual(["about-perinatal=pregnant", "bstad-alcohol=9"]);
  });

  it("a safety question that was declined or left unanswered", () => {
    expect(of({ "harm-others": DECLINE }, "R3")).toEqual(["harm-others=decline"]);
    const { "harm-others": _, ...open } = wellAdultBut({});
    const reasons = assess(levelOfCare, { ...open, "mind-reality": "" }).reasons;
    expect(reasons[0]?.because).toEqual([
      { question: "harm-others", answer: null },
      { question: "mind-reality", answer: null },
    ]);
  });

  it("nothing if it does not hold", () => {
    expect(of({ "function-roles": "missing-most" }, "P2")).toEqual([]);
  });

  it("the one of several answers that counts", () => {
    const body = withRule(all(atLeast("MED", 2), atLeast("SYMP", 2)));
    expect(restsOn(body, { age: "adult", body: ["dizzy", "faint"], mood: "low", days: 3 }, "Z1")).toEqual([
      "mood=low",
      "body=dizzy,faint",
    ]);
  });

  it("no optional question that was left blank", () => {
    const always = withRule(any(atLeast("SYMP", 2), flag("means")));
    expect(restsOn(always, { mood: "low", note: " " }, "Z1")).toEqual(["mood=low"]);
    const [first, second] = fixture.sections;
    const extra = {
      id: "extra",
      questions: [
        {
          kind: "choice",
          id: "extra",
          optional: true,
          declined: { sets: { SYMP: 2 } },
          options: [{ code: "a" }, { code: "b", sets: { SYMP: 2 } }],
        },
      ],
    };
    const optional = defineQuestionnaire({
      ...always,
      sections: [first, { ...second, pages: [...(second?.pages ?? []), extra] }],
    });
    expect(restsOn(optional, { mood: "low" }, "Z1")).toEqual(["mood=low"]);
    expect(restsOn(optional, { mood: "low", extra: "b" }, "Z1")).toEqual(["mood=low", "extra=b"]);
    expect(restsOn(optional, { mood: "low", extra: DECLINE }, "Z1")).toEqual(["mood=low", "extra=decline"]);
  });

  it("the sources of its own row", () => {
    const reading = readGiven(fixture, { mood: "very-low" });
    expect(supportingAnswers(fixture, reading, { mood: "very-low" }, "I2").sources).toEqual(["OWN"]);
    const full = readGiven(levelOfCare, wellAdultBut({}));
    const sources = (id: string) => supportingAnswers(levelOfCare, full, {}, id).sources;
    expect(sources("Q8")).toEqual(["DEBOFSKY", "SEED"]);
    expect(sources("E1")).toEqual(["CONNECTCARE", "DEBOFSKY"]);
    expect(sources("S1")).toEqual(["IAR-PDF", "SEED"]);
    expect(sources("S2")).toEqual(["SEED", "IAR-PDF"]);
  });
});

describe("A total is based on", () => {
  const yesNo = [
    { code: "no", score: 0 },
    { code: "yes", score: 1 },
  ];
  const scored = defineQuestionnaire({
    ...fixture,
    sections: [
      {
        id: "s",
        pages: [
          {
            id: "p",
            questions: [
              { kind: "choice", id: "age", options: [{ code: "child" }, { code: "adult" }] },
              { kind: "choice", id: "one", options: yesNo },
              { kind: "choice", id: "two", options: yesNo },
              { kind: "multi", id: "three", options: [...yesNo, { code: "plain" }] },
              { kind: "choice", id: "elsewhere", options: yesNo },
            ],
          },
          { id: "q", questions: [{ kind: "integer", id: "number", min: 0, max: 9 }] },
        ],
      },
    ],
    instruments: [
      { id: "x", totals: [{ id: "other", items: ["elsewhere"], max: 1, bands: [] }], license: "FREE", source: "S" },
      {
        id: "y",
        totals: [
          { id: "half", items: ["one"], max: 1, bands: [] },
          { id: "total", items: ["one", "two", "three"], max: 3, bands: [] },
        ],
        license: "FREE",
        source: "S",
      },
    ],
    derived: [
      { id: "by-total", when: score("total", 1), sets: { SYMP: 2 } },
      { id: "by-number", when: score("number", 2), sets: { EAT: 3 } },
      { id: "by-answer", when: answered("three", "plain", "yes"), flags: ["disch"] },
    ],
    rules: [
      { id: "T", when: atLeast("SYMP", 2), level: 2, route: 0, sources: ["OWN"] },
      { id: "N", when: atLeast("EAT", 3), level: 2, route: 0, sources: ["OWN"] },
      { id: "A", when: flag("disch"), level: 2, route: 0, sources: ["OWN"] },
    ],
  });

  it("the items that add points, and no others", () => {
    const answers = { one: "yes", two: "no", three: ["plain", "yes"], elsewhere: "yes", number: 0 };
    expect(restsOn(scored, answers, "T")).toEqual(["one=yes", "three=plain,yes"]);
    expect(restsOn(scored, { ...answers, three: ["plain"] }, "T")).toEqual(["one=yes"]);
    expect(restsOn(scored, { ...answers, one: DECLINE, two: "yes", three: ["no"] }, "T")).toEqual(["two=yes"]);
  });

  it("the number itself", () => {
    expect(restsOn(scored, { one: "yes", number: 5 }, "N")).toEqual(["number=5"]);
  });

  it("a named answer, even among several", () => {
    expect(restsOn(scored, { one: "yes", three: ["no", "plain"] }, "A")).toEqual(["three=no,plain"]);
    expect(restsOn(scored, { one: "yes", two: "yes", three: ["yes"] }, "A")).toEqual(["three=yes"]);
  });
});

describe("A stage is based on", () => {
  it("current care, and on how it is going only if that lowers the floor", () => {
    const care = { "treatment-current": "iop", "treatment-response": "too-early" };
    expect(of(care, "S2")).toEqual(["treatment-current=iop"]);
    expect(of({ ...care, "treatment-current": "php", "treatment-response": "improving" }, "S2")).toEqual([
      "treatment-current=php",
      "treatment-response=improving",
    ]);
    expect(of({ "treatment-current": "iop" }, "S2")).toEqual(["treatment-current=iop"]);
  });

  it("the lack of improvement, for a step up", () => {
    const care = { "treatment-current": "outpatient", "treatment-response": "same", "symptom-distress": "moderate" };
    expect(of({ ...care, "function-roles": "harder" }, "S1")).toEqual([
      "symptom-distress=moderate",
      "treatment-current=outpatient",
      "treatment-response=same",
    ]);
  });

  it("the need that the row of this care requires, and not that of another", () => {
    const [first, ...others] = fixture.sections;
    const care = {
      id: "care",
      questions: [
        { kind: "choice", id: "care", options: [{ code: "none" }, { code: "visits", current: 1 }] },
        {
          kind: "choice",
          id: "goes",
          options: [
            { code: "better", response: "improving" },
            { code: "same", response: "same" },
          ],
        },
      ],
    };
    const stepping = defineQuestionnaire({
      ...fixture,
      sections: [{ ...first, pages: [...(first?.pages ?? []), care] }, ...others],
      stages: {
        ...fixture.stages,
        stepUp: {
          id: "S1",
          rows: [
            { current: 1, needAtLeast: 2, level: 2 },
            { current: 1, needAtLeast: 4, level: 3 },
            { current: 2, needAtLeast: 3, level: 3 },
          ],
          sources: ["OWN"],
        },
      },
    });
    const answers = { age: "adult", mood: "very-low", thoughts: "some", care: "visits", goes: "same" };
    expect(restsOn(stepping, answers, "S1")).toEqual(["mood=very-low", "thoughts=some", "care=visits", "goes=same"]);
    expect(restsOn(stepping, { ...answers, thoughts: "act" }, "S1")).toEqual([
      "thoughts=act",
      "care=visits",
      "goes=same",
    ]);
  });

  it("home or support, together with what asks for the level below", () => {
    const php = { "symptom-distress": "unbearable", "function-roles": "missing-some" };
    expect(of({ ...php, "home-safety": "unsafe" }, "E1")).toEqual([
      "symptom-distress=unbearable",
      "function-roles=missing-some",
      "home-safety=unsafe",
    ]);
    // Having no one to call counts together with something that a night alone can make dangerous.
    expect(of({ ...php, "support-people": "nobody" }, "E2")).toEqual([]);
    expect(of({ ...php, "mind-reality": "past", "support-people": "nobody" }, "E2")).toEqual([
      "symptom-distress=unbearable",
      "function-roles=missing-some",
      "mind-reality=past",
      "support-people=nobody",
    ]);
  });

  it("a step up to the level below too, and not on current care alone", () => {
    const alone = { "mind-reality": "past", "support-people": "nobody" };
    const iop = { "treatment-current": "iop", "treatment-response": "worse", "symptom-distress": "moderate" };
    expect(of({ ...iop, ...alone }, "E2")).toEqual([
      "symptom-distress=moderate",
      "mind-reality=past",
      "support-people=nobody",
      "treatment-current=iop",
      "treatment-response=worse",
    ]);
    const present = { "treatment-current": "php", "treatment-response": "too-early", "symptom-distress": "unbearable" };
    expect(of({ ...present, ...alone }, "E2")).toEqual([
      "symptom-distress=unbearable",
      "mind-reality=past",
      "support-people=nobody",
    ]);
  });
});
