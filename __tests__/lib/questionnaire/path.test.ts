import { beforeEach, describe, expect, it } from "vitest";
import type { Answers } from "../../../lib/questionnaire/answers";
import { compiledOf } from "../../../lib/questionnaire/compiled";
import { DECLINE, defineQuestionnaire, type Question, type Questionnaire } from "../../../lib/questionnaire/definition";
import { Ledger } from "../../../lib/questionnaire/ledger";
import { firstOpenPage, hasOpenQuestion, isOpen, pagesOn, pathPages } from "../../../lib/questionnaire/pages";
import { effectsOf, enterAnswer } from "../../../lib/questionnaire/path";
import { mostQuestionsLeft } from "../../../lib/questionnaire/progress";
import { optionsOf, placeOf, placesOf, questionOf, questionsById } from "../../../lib/questionnaire/questions";
import { furthestReach } from "../../../lib/questionnaire/reach";
import { applicableAnswers, decidingOn, readGiven, unansweredOn } from "../../../lib/questionnaire/reading";
import { rulesIdentity } from "../../../lib/questionnaire/rules-identity";
import { voiceOf } from "../../../lib/questionnaire/voice";
import { say, timeOf } from "../../../lib/questionnaire/words";
import { all, answered, atLeast, flag, score } from "../../../lib/rules/condition";
import { fixture as shared } from "../../support/fixture-questionnaire";

// Created anew for each test, so that nothing is memoized across tests.
let fixture: Questionnaire;
let scored: Questionnaire;
beforeEach(() => {
  fixture = structuredClone(shared);
  scored = defineQuestionnaire(structuredClone(withScores));
});

const ids = (questions: readonly { readonly id: string }[]) => questions.map(({ id }) => id);
const pathOf = (answers: Answers, of = fixture) => ids(readGiven(of, answers).path);
const ASKED = ["age", "mood", "thoughts", "body", "days", "closing", "note"];
const yesNo = [
  { code: "no", score: 0 },
  { code: "yes", score: 2 },
];

/** Three scored questions, a number, and gates that read a total, a number and a derived effect. */
const withScores = {
  ...shared,
  sections: [
    {
      id: "scored",
      pages: [
        {
          id: "scores",
          questions: [
            { kind: "choice", id: "age", options: [{ code: "child" }, { code: "adult" }] },
            { kind: "choice", id: "one", options: yesNo },
            { kind: "choice", id: "two", options: yesNo, declined: { sets: { EAT: 2 } } },
            { kind: "multi", id: "three", options: [...yesNo, { code: "more", score: 1, sets: { USE: 1 } }] },
            { kind: "integer", id: "number", min: 0, max: 9 },
          ],
        },
        {
          id: "gated",
          questions: [
            { kind: "choice", id: "by-total", askWhen: score("total", 4), options: yesNo },
            { kind: "choice", id: "by-half", askWhen: score("half", 2), options: yesNo },
            { kind: "choice", id: "by-number", askWhen: score("number", 5), options: yesNo },
            { kind: "choice", id: "by-derived", askWhen: atLeast("MED", 2), options: yesNo },
          ],
        },
      ],
    },
  ],
  instruments: [
    {
      id: "scale",
      totals: [
        { id: "total", items: ["one", "two", "three"], max: 7, bands: [] },
        { id: "half", items: ["one"], max: 2, bands: [] },
      ],
      license: "FREE",
      source: "S",
    },
  ],
  derived: [
    { id: "second", when: flag("older"), sets: { MED: 2 } },
    { id: "first", when: all(answered("one", "yes"), answered("two", "yes")), flags: ["older"] },
  ],
};

describe("The path", () => {
  it("has exactly the questions whose gates hold, in the order asked", () => {
    expect(pathOf({})).toEqual(ASKED);
    expect(pathOf({ thoughts: "some" })).toEqual(["age", "mood", "thoughts", "reach", ...ASKED.slice(3)]);
    expect(pathOf({ thoughts: "no" })).toEqual(ASKED);
  });

  it("opens an earlier question because of a later answer", () => {
    expect(pathOf({ closing: "no" })).toContain("reach");
  });

  it("opens questions by totals, numbers, and derived effects of derived effects", () => {
    expect(pathOf({ one: "yes" }, scored)).toEqual(["age", "one", "two", "three", "number", "by-half"]);
    const all = pathOf({ one: "yes", two: "yes", number: 5 }, scored);
    expect(all.slice(5)).toEqual(["by-total", "by-half", "by-number", "by-derived"]);
    expect(pathOf({ two: "yes", three: ["more"], number: 4 }, scored)).toHaveLength(5);
    expect(pathOf({ two: "yes", three: ["yes", "more"] }, scored).slice(5)).toEqual(["by-total"]);
  });

  it("has only the questions asked of everyone for people the rules do not apply to", () => {
    const reading = readGiven(fixture, { age: "child", thoughts: "act" });
    expect(ids(reading.path)).toEqual(["age"]);
    expect(reading.outOfScope).toBe("child");
    expect(reading.ledger.dimension("SELF")).toBe(0);
    expect(readGiven(fixture, { age: "adult" }).outOfScope).toBeNull();
  });

  it("includes derived effects for people the rules do not apply to", () => {
    const noticing = defineQuestionnaire({
      ...fixture,
      derived: [{ id: "child", when: answered("age", "child"), flags: ["minor"] }],
    });
    expect(readGiven(noticing, { age: "child" }).ledger.flag("minor")).toBe(true);
  });

  it("counts nothing that is off the path or blank", () => {
    const left = readGiven(fixture, { thoughts: "no", reach: "yes" });
    expect(left.ledger.flag("means")).toBe(false);
    const blank = readGiven(fixture, { body: [], note: " ", mood: "" });
    expect(blank.ledger.answered("mood", [""])).toBe(false);
    expect(applicableAnswers(left, { thoughts: "no", reach: "yes", note: " ", days: 0 })).toEqual({
      thoughts: "no",
      days: 0,
    });
  });

  it("knows what is still unanswered, except optional questions", () => {
    const answers = { age: "adult", mood: "fine", body: [] };
    expect(ids(unansweredOn(readGiven(fixture, answers), answers))).toEqual(["thoughts", "body", "days", "closing"]);
  });

  it("knows which derived effects hold", () => {
    const { derived } = readGiven(fixture, { mood: "very-low", body: ["faint"] });
    expect([...derived].map(({ id }) => id)).toEqual(["faint-and-low"]);
    expect(readGiven(fixture, { mood: "low", body: ["faint"] }).derived.size).toBe(0);
    expect([...readGiven(scored, { one: "yes", two: "yes" }).derived].map(({ id }) => id)).toEqual(["first", "second"]);
  });

  it("counts questions asked of everyone once", () => {
    const total = { id: "ages", items: ["age"], max: 2, bands: [] };
    const aged = defineQuestionnaire({
      ...shared,
      sections: [
        {
          id: "s",
          pages: [
            {
              id: "p",
              questions: [{ kind: "choice", id: "age", options: [{ code: "child" }, { code: "adult", score: 2 }] }],
            },
          ],
        },
      ],
      derived: [],
      instruments: [{ id: "i", totals: [total], license: "FREE", source: "S" }],
    });
    expect(readGiven(aged, { age: "adult" }).ledger.score("ages")).toBe(2);
  });

  it("is memoized per questionnaire", () => {
    expect(compiledOf(fixture)).toBe(compiledOf(fixture));
    expect(ids(compiledOf(fixture).askedOfEveryone)).toEqual(["age"]);
    expect(compiledOf(scored).totals.get("one")).toEqual(["total", "half"]);
    expect(compiledOf(scored).totals.get("two")).toEqual(["total"]);
  });
});

describe("Details", () => {
  /** `days` always; `body` once thoughts were reported; `reach` unless the mood is very low. */
  const tiered = () => {
    const [first, second] = shared.sections;
    const changed: Readonly<Record<string, object>> = {
      days: { detail: true },
      body: { detailWhen: atLeast("SELF", 2) },
      reach: { decideWhen: answered("mood", "very-low") },
    };
    return defineQuestionnaire({
      ...shared,
      sections: [first, second].map((section) => ({
        ...section,
        pages: section?.pages.map((page) => ({
          ...page,
          questions: page.questions.map((question) => ({ ...question, ...changed[question.id] })),
        })),
      })),
    });
  };
  const tiers = (answers: Answers) => {
    const reading = readGiven(tiered(), answers);
    expect(new Set([...decidingOn(reading), ...reading.details])).toEqual(new Set(reading.path));
    return ids([...reading.details]);
  };

  it("are questions that never decide, no longer decide, or do not decide yet", () => {
    expect(tiers({})).toEqual(["days"]);
    expect(tiers({ thoughts: "some" })).toEqual(["reach", "body", "days"]);
    expect(tiers({ thoughts: "some", mood: "very-low" })).toEqual(["body", "days"]);
    expect(tiers({ thoughts: "no", mood: "very-low" })).toEqual(["days"]);
  });

  it("need not be answered, but count if they are", () => {
    const answers = { age: "adult", mood: "low", thoughts: "some", closing: "yes" };
    const reading = readGiven(tiered(), answers);
    expect(unansweredOn(reading, answers)).toEqual([]);
    expect(ids(unansweredOn(readGiven(fixture, answers), answers))).toEqual(["reach", "body", "days"]);
    expect(readGiven(tiered(), { ...answers, reach: "yes" }).ledger.flag("means")).toBe(true);
  });

  it("do not exist for people the rules do not apply to", () => {
    expect(tiers({ age: "child" })).toEqual([]);
  });
});

describe("An answer", () => {
  it("has the effects of each of its codes, or the effects of declining", () => {
    const sets = (id: string, answer: string | readonly string[]) =>
      effectsOf(questionOf(fixture, id), answer).map((effect) => effect.sets);
    expect(sets("thoughts", "act")).toEqual([{ SELF: 4 }]);
    expect(sets("thoughts", "decline")).toEqual([{ SELF: 2 }]);
    expect(sets("mood", DECLINE)).toEqual([]);
    expect(sets("body", ["dizzy", "faint"])).toEqual([{ MED: 2 }, { MED: 4 }]);
    expect(sets("body", [])).toEqual([]);
    expect(sets("mood", "other")).toEqual([]);
    expect(effectsOf(questionOf(fixture, "days"), 7)).toEqual([]);
  });

  it("adds its score to every total it counts toward", () => {
    const ledger = new Ledger(scored);
    enterAnswer(scored, ledger, questionOf(scored, "one"), "yes");
    enterAnswer(scored, ledger, questionOf(scored, "three"), ["yes", "more"]);
    enterAnswer(scored, ledger, questionOf(scored, "number"), 4);
    enterAnswer(scored, ledger, questionOf(scored, "two"), DECLINE);
    expect([ledger.score("total"), ledger.score("half"), ledger.score("number")]).toEqual([5, 2, 4]);
    expect([ledger.dimension("USE"), ledger.dimension("EAT")]).toEqual([1, 2]);
    expect(ledger.answered("two", [DECLINE])).toBe(true);
    expect(ledger.score("one")).toBe(0);
  });

  it("may have a score that counts toward nothing", () => {
    const ledger = new Ledger(scored);
    enterAnswer(scored, ledger, questionOf(scored, "by-total"), "yes");
    expect(ledger.answered("by-total", ["yes"])).toBe(true);
    expect(ledger.score("total")).toBe(0);
  });
});

describe("Questions", () => {
  it("are found with their page and section once indexed", () => {
    expect(placeOf(fixture, "reach")).toMatchObject({ page: { id: "within-reach" }, section: { id: "first" } });
    expect(placesOf(fixture)).toBe(placesOf(fixture));
    expect(ids(placesOf(fixture).map(({ question }) => question))).toHaveLength(8);
    expect(questionsById(fixture).get("mood")?.id).toBe("mood");
    expect(questionsById(fixture).has("other")).toBe(false);
    expect(questionOf(fixture, "days").kind).toBe("integer");
  });

  it("that do not exist are named in the error", () => {
    expect(() => placeOf(fixture, "other")).toThrow(new RangeError("There is no question other."));
  });

  it("have options if they are choices", () => {
    expect(optionsOf(questionOf(fixture, "mood")).map(({ code }) => code)).toEqual(["fine", "low", "very-low"]);
    expect(optionsOf(questionOf(fixture, "days"))).toEqual([]);
  });
});

describe("Pages", () => {
  it("contain the questions that apply, and are left out if none does", () => {
    const pages = pathPages(fixture, {});
    expect(ids(pages)).toEqual(["who", "thoughts-page", "body-page", "closing-page"]);
    expect(ids(pagesOn(fixture, readGiven(fixture, { thoughts: "act" })))).toContain("within-reach");
    expect(pages[0]).toMatchObject({ page: { id: "who" }, section: { id: "first" } });
    expect(ids(pages[0]?.questions ?? [])).toEqual(["age", "mood"]);
  });

  it("are open as long as a question is; an optional one left blank on purpose is not", () => {
    const [note, mood] = [questionOf(fixture, "note"), questionOf(fixture, "mood")];
    expect([
      isOpen(note, {}),
      isOpen(note, { note: "" }),
      isOpen(mood, { mood: "" }),
      isOpen(mood, { mood: "low" }),
    ]).toEqual([true, false, true, false]);
    const answers = { age: "adult", mood: "fine", thoughts: "no", body: ["none"] };
    const pages = pathPages(fixture, answers);
    expect(pages.map((page) => hasOpenQuestion(page, answers))).toEqual([false, false, true, true]);
    expect(firstOpenPage(pages, answers)?.id).toBe("body-page");
    const done = { ...answers, days: 0, closing: "yes", note: "" };
    expect(firstOpenPage(pathPages(fixture, done), done)).toBeNull();
  });
});

describe("The upper bound of what is still possible", () => {
  it("includes every question that is open or that some answer could open", () => {
    expect(mostQuestionsLeft(fixture, {})).toBe(8);
    expect(mostQuestionsLeft(fixture, { thoughts: "no" })).toBe(7);
    expect(mostQuestionsLeft(fixture, { thoughts: "no", closing: "yes" })).toBe(5);
    expect(mostQuestionsLeft(fixture, { thoughts: "some", closing: "yes" })).toBe(6);
    expect(mostQuestionsLeft(fixture, { thoughts: "some", closing: "yes", reach: "no" })).toBe(5);
    expect(mostQuestionsLeft(fixture, { age: "child" })).toBe(0);
    const asking = defineQuestionnaire({ ...shared, outOfScope: { ...shared.outOfScope, asks: ["age", "mood"] } });
    expect(mostQuestionsLeft(asking, { age: "child" })).toBe(1);
    expect(mostQuestionsLeft(scored, { age: "adult" })).toBe(8);
    expect(mostQuestionsLeft(scored, { age: "adult", one: "no", number: 4 })).toBe(3);
  });

  it("assumes the worst of what is unknown, and keeps what was answered", () => {
    const answers = { age: "adult", mood: "low", thoughts: "no", closing: "yes", days: 3 };
    const { ledger, open } = furthestReach(fixture, readGiven(fixture, answers), answers, ({ id }) => id === "body");
    expect([ledger.dimension("MED"), ledger.dimension("SYMP"), ledger.dimension("SELF")]).toEqual([4, 2, 0]);
    expect(ledger.answered("body", ["none"]) && ledger.answered("body", ["faint"])).toBe(true);
    expect(ledger.answered("body", [DECLINE])).toBe(true);
    expect(ledger.score("days")).toBe(3);
    expect(ids([...open])).not.toContain("reach");
  });

  it("assumes the worst of a question that unknown answers would open, too", () => {
    const answers = { reach: "no" };
    const { ledger, open } = furthestReach(
      fixture,
      readGiven(fixture, answers),
      answers,
      ({ id }) => id === "thoughts",
    );
    expect(ids([...open])).toContain("reach");
    expect(ledger.flag("means") && ledger.flag("declined")).toBe(true);
  });

  it("ignores an answer left blank", () => {
    const answers = { mood: "" };
    const { ledger } = furthestReach(fixture, readGiven(fixture, answers), answers, () => false);
    expect(ledger.answered("mood", [""])).toBe(false);
  });

  it("assumes the highest number and the highest score", () => {
    const { ledger } = furthestReach(scored, readGiven(scored, {}), {}, () => true);
    expect([ledger.score("number"), ledger.score("total"), ledger.score("half")]).toEqual([9, 6, 2]);
    const none = furthestReach(scored, readGiven(scored, {}), {}, () => false);
    expect([none.ledger.score("number"), none.ledger.score("total")]).toEqual([0, 0]);
  });
});

describe("Identity and voice", () => {
  it("identify the rules by version and hash", () => {
    expect(rulesIdentity(fixture)).toBe("1.0.0+0123456789ab");
  });

  it("use the third person if the answers are about someone else", () => {
    const proxied = defineQuestionnaire({ ...fixture, proxy: answered("mood", "low") });
    expect(voiceOf(proxied, { mood: "low" })).toBe("other");
    expect(voiceOf(proxied, { mood: "fine" })).toBe("self");
    expect(say("Words", "other")).toBe("Words");
    expect(say({ self: "you", other: "they" }, "self")).toBe("you");
    expect(say({ self: "you", other: "they" }, "other")).toBe("they");
  });

  it("repeat the time frame only if the question does not state it", () => {
    const words = (ask: string, time?: string) => ({ ask, short: "S", options: {}, ...(time ? { time } : {}) });
    expect(timeOf(words("How are you?", "In the past month"), "self")).toBe("In the past month");
    expect(timeOf(words("How were you in the past month?", "In the past month"), "self")).toBeNull();
    expect(timeOf(words("HOW IN THE PAST MONTH", "in the past month"), "self")).toBeNull();
    expect(timeOf(words("How are you?"), "self")).toBeNull();
    const spoken = { ...words("How are they?"), time: { self: "Lately", other: "These days" } };
    expect(timeOf(spoken, "other")).toBe("These days");
  });
});

describe("What an answer means to the rules", () => {
  const question = {
    kind: "choice",
    id: "care",
    declined: { response: "too-early" },
    options: [
      { code: "plain", score: 1 },
      { code: "care", current: 2 },
      { code: "goes", response: "same" },
    ],
  } as const satisfies Question;

  it("includes current care and how it goes, and is nothing for an answer without effect", () => {
    expect(effectsOf(question, "care")).toEqual([question.options[1]]);
    expect(effectsOf(question, "goes")).toEqual([question.options[2]]);
    expect(effectsOf(question, DECLINE)).toEqual([question.declined]);
    expect(effectsOf(question, "plain")).toEqual([]);
  });

  it("counts the points of an answer once, however often it is listed", () => {
    const ledger = new Ledger(scored);
    enterAnswer(scored, ledger, questionOf(scored, "three"), ["yes", "yes", "no"]);
    expect(ledger.score("total")).toBe(2);
  });
});
