import { beforeEach, describe, expect, it } from "vitest";
import { answersOfFacts } from "../../../../lib/assessment/explain/decisive-answers";
import { countedCodes, type Given, shortestWay } from "../../../../lib/assessment/explain/ways";
import type { Answers } from "../../../../lib/questionnaire/answers";
import { DECLINE, defineQuestionnaire, type Questionnaire } from "../../../../lib/questionnaire/definition";
import { questionOf } from "../../../../lib/questionnaire/questions";
import { readSettled } from "../../../../lib/questionnaire/reading";
import { all, answered, any, atLeast, type Condition, flag, score } from "../../../../lib/rules/condition";
import { fixture } from "../../../support/fixture-questionnaire";

const scored = [
  { code: "no", score: 0 },
  { code: "yes", score: 1 },
];
const choice = (id: string, options: object[], more: object = {}) => ({ kind: "choice", id, options, ...more });
const no = { code: "no" };
const yes = (effect: object = {}) => ({ code: "yes", ...effect });
const page = (id: string, ...questions: object[]) => ({ id, questions });

const DEFINITION = defineQuestionnaire({
  ...fixture,
  sections: [
    {
      id: "s",
      pages: [
        page(
          "mood",
          choice("age", [{ code: "child" }, { code: "adult" }]),
          choice("low", [no, { code: "mild", sets: { SYMP: 1 } }, { code: "severe", sets: { SYMP: 3 } }]),
          choice("worry", [no, yes({ sets: { SYMP: 2 } })]),
          choice("panic", [no, yes({ sets: { SYMP: 2 } })], { declined: { sets: { SYMP: 2 } } }),
          choice("sleep", [no, yes({ sets: { SYMP: 2 } })], { declined: { sets: { SYMP: 2 } } }),
        ),
        page(
          "signs",
          choice("worse", [no, yes({ flags: ["worse"] })], { declined: { flags: ["worse", "declined"] } }),
          {
            kind: "multi",
            id: "since",
            options: [
              { code: "none", exclusive: true },
              { code: "left", flags: ["disch"] },
              { code: "sent-home", flags: ["disch", "means"] },
            ],
          },
          {
            kind: "multi",
            id: "body",
            options: [
              { code: "none", exclusive: true },
              { code: "dizzy", sets: { MED: 1 } },
              { code: "faint", sets: { MED: 3 } },
            ],
          },
          choice("why", [no, yes({ flags: ["worsening"] })]),
          choice("how", [no, yes({ flags: ["worsening"], sets: { OTHERS: 1 } })]),
        ),
        page("money", choice("bets", [no, yes({ flags: ["gambling"] })]), choice("debt", [no, yes()])),
        page(
          "opened",
          choice("when", [no, yes({ flags: ["attemptYear"] })], {
            askWhen: answered("why", "yes"),
            declined: { flags: ["attemptYear"] },
          }),
        ),
        page(
          "counts",
          choice("one", scored),
          choice("two", scored),
          { kind: "integer", id: "days", min: 0, max: 30 },
          choice("more", [no, yes()], { optional: true, declined: { flags: ["intox"] } }),
          choice("detail", [no, yes()], { detail: true, declined: { flags: ["anger"] } }),
        ),
      ],
    },
  ],
  instruments: [
    { id: "y", totals: [{ id: "total", items: ["one", "two"], max: 2, bands: [] }], license: "FREE", source: "S" },
  ],
  derived: [
    { id: "both", when: all(answered("low", "severe"), answered("worry", "yes")), flags: ["acute"] },
    { id: "by-total", when: all(answered("age", "adult"), score("total", 1)), sets: { FUNC: 2 } },
    // Each can follow from the other.
    { id: "there", when: any(flag("lethal"), answered("one", "yes")), flags: ["unsure"] },
    { id: "and-back", when: flag("unsure"), flags: ["lethal"] },
    { id: "by-debt", when: answered("debt", "yes"), flags: ["gambling"] },
    { id: "by-debt-too", when: all(answered("debt", "yes"), flag("memory")), flags: ["anger"] },
    { id: "counted", when: score("days", 3), sets: { EAT: 2 } },
    { id: "weak", when: answered("two", "yes"), sets: { USE: 1 } },
    { id: "strong", when: all(answered("two", "yes"), answered("worry", "yes")), sets: { USE: 3 } },
  ],
  rules: [],
  proxy: answered("age", "nobody"),
});

// Created anew for each test, so that nothing is memoized across tests.
let small: Questionnaire;
beforeEach(() => {
  small = structuredClone(DEFINITION);
});

const well: Answers = {
  age: "adult",
  low: "no",
  worry: "no",
  panic: "no",
  sleep: "no",
  worse: "no",
  since: ["none"],
  body: ["none"],
  bets: "no",
  debt: "no",
  why: "no",
  how: "no",
  one: "no",
  two: "no",
  days: 0,
};
const given = (changes: Answers): Given => {
  const answers = { ...well, ...changes };
  return { questionnaire: small, reading: readSettled(small, answers), answers };
};
/** The facts as "question code", "question: number" or the total's id; with a question mark if something was guessed. */
function way(condition: Condition, changes: Answers): string | null {
  const found = shortestWay(condition, given(changes));
  if (found === null) return null;
  const facts = found.facts.map((fact) => {
    if ("total" in fact) return fact.total;
    return "count" in fact ? `${fact.question}: ${fact.count}` : `${fact.question} ${fact.code}`;
  });
  return `${facts.join(", ")}${found.guessed ? "?" : ""}`;
}

describe("Of several sets of answers that satisfy a condition, the one named", () => {
  it("is none if the condition does not hold", () => {
    expect(way(atLeast("SYMP", 1), {})).toBeNull();
    expect(way(all(atLeast("SYMP", 1), flag("worse")), { worry: "yes" })).toBeNull();
    expect(way(any(atLeast("SYMP", 3), flag("worse")), { worry: "yes" })).toBeNull();
    expect(way(score("total", 2), { one: "yes" })).toBeNull();
    expect(way(any(score("total", 2), score("days", 5)), { one: "yes", days: 4 })).toBeNull();
  });

  it("has the most serious answer", () => {
    expect(way(atLeast("SYMP", 1), { low: "mild", worry: "yes" })).toBe("worry yes");
    expect(way(atLeast("SYMP", 1), { low: "severe", worry: "yes" })).toBe("low severe");
    expect(way(atLeast("NEED", 1), { low: "mild", worry: "yes" })).toBe("worry yes");
    // OTHERS at 1 is part of need as well, and milder.
    expect(way(atLeast("NEED", 1), { how: "yes", low: "mild", worry: "yes" })).toBe("worry yes");
    expect(way(atLeast("USE", 1), { two: "yes", worry: "yes" })).toBe("two yes");
    expect(way(atLeast("SYMP", 1), { low: "mild", panic: "yes" })).toBe("panic yes");
    expect(way(atLeast("NEED", 1), { low: "mild", panic: "yes" })).toBe("panic yes");
    expect(way(atLeast("MED", 1), { body: ["dizzy", "faint"] })).toBe("body faint");
    expect(way(all(flag("worse"), atLeast("SYMP", 1)), { worse: "yes", low: "mild", panic: "yes" })).toBe(
      "worse yes, panic yes",
    );
  });

  it("has the fewest answers, and each once", () => {
    const pair = all(answered("low", "severe"), answered("worry", "yes"));
    expect(way(any(pair, flag("worse")), { low: "severe", worry: "yes", worse: "yes" })).toBe("worse yes");
    expect(way(all(answered("low", "severe"), atLeast("SYMP", 3)), { low: "severe" })).toBe("low severe");
    expect(way(all(answered("worry", "yes"), atLeast("SYMP", 2)), { panic: "yes", worry: "yes" })).toBe("worry yes");
    expect(way(all(answered("sleep", "yes"), atLeast("SYMP", 2)), { panic: "yes", sleep: "yes" })).toBe("sleep yes");
  });

  it("has stated answers rather than fewer or more serious guesses", () => {
    expect(way(atLeast("SYMP", 2), { panic: DECLINE, worry: "yes" })).toBe("worry yes");
    const pair = all(answered("low", "mild"), answered("worry", "yes"));
    expect(way(any(flag("worse"), pair), { low: "mild", worry: "yes", worse: DECLINE })).toBe("low mild, worry yes");
  });

  it("is the first in the condition, and in the order asked, if all else is equal", () => {
    expect(way(any(flag("worse"), answered("worry", "yes")), { worry: "yes", worse: "yes" })).toBe("worse yes");
    expect(way(any(answered("worry", "yes"), flag("worse")), { worry: "yes", worse: "yes" })).toBe("worry yes");
    expect(way(atLeast("SYMP", 2), { worry: "yes", panic: "yes" })).toBe("worry yes");
    // Of different things, none counts as more serious than the other.
    expect(way(any(atLeast("EAT", 2), atLeast("SYMP", 2)), { days: 4, low: "severe" })).toBe("days: 4");
  });

  it("has, of answers that say the same, the one that says more besides", () => {
    expect(way(flag("disch"), { since: ["left", "sent-home"] })).toBe("since sent-home");
    expect(way(flag("attemptYear"), { why: "yes", when: "yes" })).toBe("when yes");
    // Two effects read the debt.
    expect(way(flag("gambling"), { bets: "yes", debt: "yes" })).toBe("debt yes");
  });

  it("names its answers in the order of the condition", () => {
    const answers = { low: "severe", worse: "yes" };
    expect(way(all(flag("worse"), atLeast("SYMP", 3)), answers)).toBe("worse yes, low severe");
    expect(way(all(atLeast("SYMP", 3), flag("worse")), answers)).toBe("low severe, worse yes");
  });
});

describe("What was not stated", () => {
  it("is a guess, whether declined or left open", () => {
    expect(way(atLeast("SYMP", 2), { panic: DECLINE })).toBe("panic decline?");
    expect(way(atLeast("SYMP", 2), { panic: "" })).toBe("panic decline?");
    expect(way(all(atLeast("SYMP", 2), flag("disch")), { panic: DECLINE, since: ["left"] })).toBe(
      "panic decline, since left?",
    );
  });

  it("is rather something declined than something left open", () => {
    expect(way(atLeast("SYMP", 2), { panic: "", sleep: DECLINE })).toBe("sleep decline?");
    expect(way(atLeast("SYMP", 2), { panic: DECLINE, sleep: "" })).toBe("panic decline?");
  });

  it("is no guess where the condition asks whether something was declined", () => {
    expect(way(flag("declined"), { worse: DECLINE })).toBe("worse decline");
    expect(way(flag("worse"), { worse: DECLINE })).toBe("worse decline?");
  });

  it("stays a guess when the same answer is named by both", () => {
    expect(way(all(flag("declined"), flag("worse")), { worse: DECLINE })).toBe("worse decline?");
    expect(way(all(flag("worse"), flag("declined")), { worse: DECLINE })).toBe("worse decline?");
  });
});

describe("The codes that count for a question", () => {
  const codes = (id: string, changes: Answers) => countedCodes(given(changes), questionOf(small, id));

  it("are those selected", () => {
    expect(codes("worry", { worry: "yes" })).toEqual(["yes"]);
    expect(codes("since", { since: ["left", "sent-home"] })).toEqual(["left", "sent-home"]);
    expect(codes("worry", { worry: DECLINE })).toEqual([DECLINE]);
  });

  it("are declining for a deciding question left open, and none for an optional one or a detail", () => {
    expect(codes("worry", { worry: " " })).toEqual([DECLINE]);
    expect(codes("more", {})).toEqual([]);
    expect(codes("detail", {})).toEqual([]);
    expect(codes("detail", { detail: "yes" })).toEqual(["yes"]);
  });

  it("are none for a question that is not asked", () => {
    expect(codes("when", { when: "yes" })).toEqual([]);
    expect(codes("when", { why: "yes", when: "yes" })).toEqual(["yes"]);
  });
});

describe("A combined effect is named by the answers it combines", () => {
  it("each of them", () => {
    expect(way(flag("acute"), { low: "severe", worry: "yes" })).toBe("low severe, worry yes");
  });

  it("without the answer that only selects a total's cut-off", () => {
    expect(way(atLeast("FUNC", 2), { one: "yes" })).toBe("total");
  });

  it("once, even if two effects follow from each other", () => {
    expect(way(flag("lethal"), { one: "yes" })).toBe("one yes");
    expect(way(flag("unsure"), { one: "yes" })).toBe("one yes");
  });
});

describe("A number or a total", () => {
  it("is a fact of its own", () => {
    expect(way(score("total", 1), { one: "yes" })).toBe("total");
    expect(way(atLeast("EAT", 2), { days: 4 })).toBe("days: 4");
    expect(shortestWay(score("total", 1), given({ one: "yes" }))?.facts).toEqual([
      { total: "total", items: ["one", "two"] },
    ]);
  });
});

describe("The answers that facts came from", () => {
  const from = (facts: Parameters<typeof answersOfFacts>[1], changes: Answers) => answersOfFacts(given(changes), facts);
  const total = { total: "total", items: ["one", "two"] };

  it("are, for a total, the items that add to it", () => {
    expect(from([total], { one: "yes" })).toEqual([{ question: "one", answer: "yes" }]);
    expect(from([total], { one: DECLINE, two: "yes" })).toEqual([{ question: "two", answer: "yes" }]);
    expect(from([total], {})).toEqual([]);
  });

  it("are, of several selections, those that count", () => {
    const left = { question: "since", code: "left" };
    const sent = { question: "since", code: "sent-home" };
    const answers = { since: ["left", "sent-home"] };
    expect(from([left], answers)).toEqual([{ question: "since", answer: ["left"] }]);
    expect(from([sent, left], answers)).toEqual([{ question: "since", answer: ["sent-home", "left"] }]);
    expect(from([{ question: "since", code: DECLINE }], { since: DECLINE })).toEqual([
      { question: "since", answer: DECLINE },
    ]);
  });

  it("are null for what was left open, and name each question once", () => {
    expect(from([{ question: "panic", code: DECLINE }], { panic: "" })).toEqual([{ question: "panic", answer: null }]);
    expect(from([{ question: "one", code: "yes" }, total], { one: "yes", two: "yes" })).toEqual([
      { question: "one", answer: "yes" },
      { question: "two", answer: "yes" },
    ]);
    expect(from([{ question: "days", count: 4 }], { days: 4 })).toEqual([{ question: "days", answer: 4 }]);
  });
});
