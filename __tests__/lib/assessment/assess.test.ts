import { describe, expect, it } from "vitest";
import { assess } from "../../../lib/assessment/assess";
import type { Answers } from "../../../lib/questionnaire/answers";
import { DECLINE, defineQuestionnaire } from "../../../lib/questionnaire/definition";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { fixture } from "../../support/fixture-questionnaire";
import { wellAdult, wellAdultBut } from "../../support/well-adult";

const of = (changes: Answers) => assess(levelOfCare, wellAdultBut(changes));
const rules = (reasons: readonly { readonly rule: string }[]) => reasons.map(({ rule }) => rule);
const depressed: Answers = { "symptom-distress": "severe", "function-roles": "missing-some" };
const answeredLately: Answers = {
  course: "same",
  "watch-need": "never",
  "medicine-missed": "no",
  "treatment-past": "never",
  "treatment-admissions": "none",
};
const NOTES = ["note-goals", "note-questions"];

describe("A well adult", () => {
  it("gets outpatient care and no reasons", () => {
    const result = assess(levelOfCare, wellAdult);
    expect(result).toMatchObject({
      level: "outpatient",
      route: "none",
      outOfScope: null,
      flags: [],
      reasons: [],
      routeReasons: [],
      programs: [],
      formats: [],
      unknown: [],
      missing: [],
      ignored: [],
      couldBe: null,
      stay: false,
      incomplete: false,
    });
    expect(Object.values(result.dimensions)).toEqual(Array(14).fill(0));
    expect(result.path).toEqual(expect.arrayContaining(["about-age", "stay-safe", "known-conditions", "note-goals"]));
    expect(result.path).not.toContain("means-access");
  });
});

describe("The level", () => {
  it("comes with every rule that sets it, in table order, and the answers behind each", () => {
    const result = of({ ...depressed, "function-roles": "missing-most" });
    expect(result).toMatchObject({ level: "iop", route: "none" });
    expect(rules(result.reasons)).toEqual(["I2", "I3", "I13"]);
    expect(result.reasons[2]).toEqual({
      rule: "I13",
      level: "iop",
      route: "none",
      because: [{ question: "function-roles", answer: "missing-most" }],
      sources: levelOfCare.rules.find(({ id }) => id === "I13")?.sources,
    });
    expect(result.routeReasons).toEqual([]);
  });

  it("is separate from the urgency if another rule decides the urgency", () => {
    const result = of({ ...depressed, "home-safety": "unsafe" });
    expect(result).toMatchObject({ level: "iop", route: "urgent" });
    expect(rules(result.reasons)).toEqual(["I2"]);
    expect(rules(result.routeReasons)).toEqual(["R5", "R5c"]);
  });

  it("has no separate reasons for urgency if one of its own rules is as urgent", () => {
    const result = of({ "harm-others": "afraid", "home-safety": "unsafe", "use-now": "no" });
    expect(result).toMatchObject({ level: "residential", route: "urgent" });
    expect(rules(result.reasons)).toEqual(["E1"]);
    expect(result.routeReasons).toEqual([]);
  });

  it("has no separate reasons for urgency if only some of its own rules are as urgent", () => {
    const opened = { "means-access": "no", "use-now": "no", "control-between": "week", "treatment-past": "never" };
    const result = of({ ...depressed, ...opened, "self-injury": "recent-frequent" });
    expect(result).toMatchObject({ level: "iop", route: "support" });
    expect(rules(result.reasons)).toEqual(["I2", "I8"]);
    expect(result.routeReasons).toEqual([]);
  });

  it("lists the route's rules as reasons for outpatient care", () => {
    const result = of({ "self-injury": "past", "harm-others": "past" });
    expect(result).toMatchObject({ level: "outpatient", route: "support" });
    expect(rules(result.reasons)).toEqual(["R1"]);
    expect(result.reasons[0]?.because).toEqual([
      { question: "self-injury", answer: "past" },
      { question: "harm-others", answer: "past" },
    ]);
  });

  it("lists the flags that are on and the dimensions as rated", () => {
    const result = of({ "about-age": "65-plus", "treatment-discharge": "hospital-30d", "symptom-distress": "mild" });
    expect(result.flags).toEqual(["older", "disch"]);
    expect(result.dimensions).toMatchObject({ SYMP: 1, SELF: 0 });
  });

  it("names programs and formats", () => {
    const result = of({ "known-conditions": ["ocd"], "practical-cost": "cannot" });
    expect(result.programs).toEqual(["ocd"]);
    expect(result.formats).toEqual(["low-cost"]);
  });
});

describe("A rule that asks for nothing", () => {
  it("is not a reason", () => {
    const quiet = { id: "Z1", when: { atLeast: ["SYMP", 2] }, route: 0, sources: ["OWN"] };
    const asking = defineQuestionnaire({ ...fixture, rules: [...fixture.rules, quiet] });
    const answers = { age: "adult", mood: "low", thoughts: "no", body: ["none"], days: 0, closing: "yes" };
    expect(assess(asking, answers)).toMatchObject({
      level: "outpatient",
      route: "none",
      reasons: [],
      routeReasons: [],
    });
  });
});

describe("What is unknown", () => {
  it("is listed if declined (alone or among several answers) or unanswered", () => {
    const { "home-safety": _, ...open } = wellAdult;
    const result = assess(levelOfCare, { ...open, "ocd-time": DECLINE, "practical-times": ["school", DECLINE] });
    expect(result.unknown).toEqual(["ocd-time", "home-safety", "practical-times"]);
    expect(result.missing).toEqual(["home-safety"]);
    expect(result.incomplete).toBe(true);
  });

  it("counts for a safety question as something to be seen about within a day", () => {
    for (const answer of [DECLINE, undefined]) {
      const { "harm-others": _, ...open } = wellAdult;
      const result = assess(levelOfCare, answer === undefined ? open : { ...open, "harm-others": answer });
      expect(result).toMatchObject({ route: "urgent", dimensions: { OTHERS: 2 } });
      expect(result.flags).toEqual(expect.arrayContaining(["declined", "anger"]));
      expect(rules(result.reasons)).toEqual(["R3"]);
      expect(result.reasons[0]?.because).toEqual([{ question: "harm-others", answer: answer ?? null }]);
    }
  });

  it("says how much higher the level could be, and nothing if it could not", () => {
    expect(of({ "ocd-time": DECLINE }).couldBe).toBe("residential");
    expect(of({ "69690-6": DECLINE }).couldBe).toBe("inpatient");
    expect(of({ "home-safety": DECLINE }).couldBe).toBeNull();
    expect(of({ "stay-safe": "no", "ocd-time": DECLINE }).couldBe).toBeNull();
    expect(of({}).couldBe).toBeNull();
  });

  it("does not include practical or optional questions", () => {
    const practical = of({ "practical-cost": DECLINE });
    expect(practical).toMatchObject({ unknown: ["practical-cost"], incomplete: false, couldBe: null, missing: [] });
    const optional = of({ "known-conditions": DECLINE });
    expect(optional).toMatchObject({ unknown: ["known-conditions"], incomplete: false });
    const several = of({ "practical-cost": DECLINE, "ocd-time": DECLINE });
    expect(several.incomplete).toBe(true);
  });

  it("includes derived effects of a question left unanswered", () => {
    const { "about-age": _, ...ageless } = wellAdultBut({ "44250-9": "3", "44255-8": "3" });
    const phq = ["44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3"];
    const answers = {
      ...ageless,
      ...Object.fromEntries(phq.map((id, index) => [id, index < 4 ? "1" : "0"])),
      "44260-8": "0",
    };
    expect(assess(levelOfCare, answers).dimensions.SYMP).toBe(2);
  });
});

describe("Details", () => {
  const high: Answers = {
    "mania-energy": "strong",
    "mind-group": "yes",
    course: "slow",
    "watch-need": "never",
    "medicine-missed": "no",
    "treatment-past": "never",
    "treatment-admissions": "none",
  };

  it("are listed as open details if unanswered, and count for nothing", () => {
    const { "practical-cost": _, "about-military": __, ...open } = wellAdult;
    const result = assess(levelOfCare, open);
    expect(result.openDetails).toEqual(["about-military", "practical-cost", "known-conditions", ...NOTES]);
    expect(result).toMatchObject({ missing: [], unknown: [], incomplete: false, couldBe: null, flags: [] });
  });

  it("are listed as unknown if declined, and do not change the result", () => {
    const result = of({ ...depressed, ...answeredLately, readiness: DECLINE });
    expect(result).toMatchObject({ unknown: ["readiness"], missing: [], incomplete: false, couldBe: null });
  });

  it("become deciding questions if a rule reads them", () => {
    expect(of(high)).toMatchObject({ level: "php", missing: ["readiness"], incomplete: true, couldBe: "inpatient" });
    expect(of({ ...high, readiness: DECLINE })).toMatchObject({ missing: [], incomplete: true, couldBe: "inpatient" });
    expect(of({ ...high, readiness: "ready" })).toMatchObject({ incomplete: false, couldBe: null });
    expect(of({ ...high, readiness: "no-need" })).toMatchObject({ level: "inpatient", route: "crisis" });
  });

  it("include questions that an answer leaves with no effect, and their answers are kept", () => {
    const low = { "44250-9": "3", "44255-8": "3" };
    const items = ["44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3"];
    expect(of({ ...low, "symptom-distress": "moderate" }).missing).toEqual(expect.arrayContaining(items));
    const severe = of({ ...low, "symptom-distress": "severe" });
    expect(severe.openDetails).toEqual(expect.arrayContaining(items));
    expect(severe.missing.filter((id) => items.includes(id))).toEqual([]);
    const answered = of({ ...low, "symptom-distress": "severe", ...Object.fromEntries(items.map((id) => [id, "3"])) });
    expect(answered.ignored).toEqual([]);
    expect([answered.level, answered.route]).toEqual([severe.level, severe.route]);
  });

  it("of any questionnaire are not part of the worst case in `couldBe`", () => {
    const [first, second] = fixture.sections;
    const detailed = defineQuestionnaire({
      ...fixture,
      sections: [
        first,
        {
          ...second,
          pages: second?.pages.map((page) => ({
            ...page,
            questions: page.questions.map((question) => ({ ...question, detail: true })),
          })),
        },
      ],
    });
    const answers = { age: "adult", mood: "fine", thoughts: "no", body: DECLINE, closing: "yes" };
    expect(assess(detailed, answers)).toMatchObject({
      unknown: ["body"],
      couldBe: null,
      incomplete: false,
      missing: [],
      openDetails: ["days", "note"],
    });
    expect(assess(fixture, answers)).toMatchObject({
      unknown: ["body", "days"],
      couldBe: "inpatient",
      incomplete: true,
      missing: ["days"],
      openDetails: [],
    });
  });
});

describe("Answers to questions no longer asked", () => {
  it("are listed as ignored, but unknown names are not", () => {
    const result = of({ "means-access": "yes", "eating-body": ["faint"], "not-a-question": "x" });
    expect(result.ignored).toEqual(["means-access", "eating-body"]);
    expect(result).toMatchObject({ level: "outpatient", route: "none", flags: [] });
  });
});

describe("Someone in a program", () => {
  it("stays if the level is not higher", () => {
    const care = { "treatment-current": "php", "treatment-response": "too-early" };
    expect(of(care)).toMatchObject({ level: "php", stay: true });
    expect(rules(of(care).reasons)).toEqual(["S2"]);
    expect(of(care).reasons[0]?.because).toContainEqual({ question: "treatment-current", answer: "php" });
    expect(of({ ...care, "treatment-response": "improving" })).toMatchObject({ level: "iop", stay: true });
    expect(of({ ...care, "eating-restrict": "1", "eating-severity": "constant" }).stay).toBe(false);
  });

  it("is not told to stay in weekly care", () => {
    expect(of({ "treatment-current": "outpatient", "treatment-response": "improving" }).stay).toBe(false);
  });
});

describe("People the rules do not apply to", () => {
  it("have no level, and crisis lines come first", () => {
    const result = assess(levelOfCare, { ...wellAdult, "about-age": "under-13", "known-conditions": ["ocd"] });
    expect(result).toMatchObject({
      level: null,
      outOfScope: "under-13",
      route: "support",
      reasons: [],
      routeReasons: [],
      programs: [],
      formats: [],
      couldBe: null,
      borderline: [],
      stay: false,
    });
    expect(result.path).toEqual(["about-subject", "about-age", "now-emergency"]);
  });

  it("have the urgency of their answers, with its reason", () => {
    const result = assess(levelOfCare, { "about-subject": "self", "about-age": "under-13", "now-emergency": ["body"] });
    expect(result).toMatchObject({ level: null, route: "medical" });
    expect(rules(result.routeReasons)).toEqual(["A4"]);
    const unsaid = assess(levelOfCare, { "about-age": "under-13", "now-emergency": DECLINE });
    expect(unsaid).toMatchObject({
      level: null,
      route: "urgent",
      couldBe: null,
      unknown: ["about-subject", "now-emergency"],
    });
    expect(rules(unsaid.routeReasons)).toEqual(["R3"]);
  });

  it("are never told to stay or that the level could be higher", () => {
    expect(assess(fixture, { age: "child" })).toMatchObject({
      level: null,
      route: "support",
      stay: false,
      couldBe: null,
    });
  });
});
