import { describe, expect, it } from "vitest";
import { Ledger } from "../../../lib/questionnaire/ledger";
import { atLeast, flag } from "../../../lib/rules/condition";

const OWN = { sources: ["OWN"] };
const ruleSet = {
  rules: [
    { id: "I1", when: atLeast("SYMP", 2), level: 2, route: 0, ...OWN },
    { id: "P1", when: flag("disch"), level: 3, route: 0, ...OWN },
  ],
  stages: {
    stepUp: { id: "S1", rows: [], ...OWN },
    settings: [],
    stepDown: { id: "S2", highest: 4, ...OWN },
  },
} as const;
const ledger = () => new Ledger(ruleSet);

describe("The ledger", () => {
  it("starts empty", () => {
    const empty = ledger();
    expect(empty.dimension("SELF")).toBe(0);
    expect(empty.dimension("NEED")).toBe(0);
    expect(empty.flag("means")).toBe(false);
    expect(empty.score("phq-9")).toBe(0);
    expect(empty.answered("asq-1", ["1"])).toBe(false);
    expect(empty.current).toBe(0);
    expect(empty.response).toBeNull();
    expect(empty.level()).toBe(1);
  });

  it("keeps the worst value of each dimension, in either order", () => {
    const one = ledger();
    for (const value of [2, 4, 1] as const) one.enter({ sets: { EAT: value } });
    expect(one.dimension("EAT")).toBe(4);
    expect(one.dimension("SYMP")).toBe(0);
  });

  it("computes need as the worst of the seven clinical dimensions and of no other", () => {
    const one = ledger();
    one.enter({ sets: { MED: 4, WDL: 4, CONTROL: 4, ENV: 4, SUPP: 4, HIST: 4, ENGAGE: 4 } });
    expect(one.dimension("NEED")).toBe(0);
    for (const [index, name] of (["SELF", "OTHERS", "MIND", "FUNC"] as const).entries()) {
      one.enter({ sets: { [name]: index + 1 } });
      expect(one.dimension("NEED")).toBe(index + 1);
    }
    one.enter({ sets: { USE: 2 } });
    expect(one.dimension("NEED")).toBe(4);
    for (const name of ["SYMP", "USE", "EAT"] as const) {
      const other = ledger();
      other.enter({ sets: { [name]: 3 } });
      expect(other.dimension("NEED")).toBe(3);
    }
  });

  it("has a new version whenever a fact changed, and the same one otherwise", () => {
    const one = ledger();
    const changes = (work: () => void) => {
      const before = one.version;
      work();
      return one.version !== before;
    };
    for (const effect of [{ sets: { EAT: 2 } }, { flags: ["means"] }, { current: 2 }, { response: "same" }] as const) {
      expect(changes(() => one.enter(effect))).toBe(true);
      expect(changes(() => one.enter(effect))).toBe(false);
    }
    expect(changes(() => one.enter({ sets: { EAT: 1 }, current: 1, response: "improving" }))).toBe(false);
    expect(changes(() => one.enter({}))).toBe(false);
    expect(changes(() => one.enterCodes("asq-1", ["1"]))).toBe(true);
    expect(changes(() => one.addScore("phq-9", 1))).toBe(true);
  });

  it("turns flags on and never off", () => {
    const one = ledger();
    one.enter({ flags: ["means", "declined"] });
    one.enter({ flags: [] });
    one.enter({});
    expect(one.flag("means") && one.flag("declined")).toBe(true);
    expect(one.flag("minor")).toBe(false);
  });

  it("keeps the highest current care", () => {
    const one = ledger();
    for (const current of [2, 4, 1] as const) one.enter({ current });
    expect(one.current).toBe(4);
    one.enter({});
    expect(one.current).toBe(4);
  });

  it.each([
    [["improving"], "improving"],
    [["improving", "too-early"], "too-early"],
    [["too-early", "improving"], "too-early"],
    [["too-early", "same"], "same"],
    [["same", "too-early"], "same"],
    [["same", "worse"], "worse"],
    [["worse", "same"], "worse"],
    [["worse", "improving"], "worse"],
  ] as const)("keeps the worst of the responses %j", (responses, worst) => {
    const one = ledger();
    for (const response of responses) one.enter({ response });
    one.enter({});
    expect(one.response).toBe(worst);
  });

  it("adds up scores by total", () => {
    const one = ledger();
    one.addScore("phq-9", 3);
    one.addScore("phq-9", 2);
    one.addScore("gad-7", 1);
    expect([one.score("phq-9"), one.score("gad-7"), one.score("other")]).toEqual([5, 1, 0]);
  });

  it("knows the codes of each question, including those entered later", () => {
    const one = ledger();
    one.enterCodes("body", ["dizzy"]);
    one.enterCodes("body", ["faint"]);
    expect(one.answered("body", ["dizzy", "other"])).toBe(true);
    expect(one.answered("body", ["faint"])).toBe(true);
    expect(one.answered("body", ["other"])).toBe(false);
    expect(one.answered("other", ["dizzy"])).toBe(false);
  });

  it("rates again after every entry", () => {
    const one = ledger();
    expect(one.level()).toBe(1);
    one.enter({ sets: { SYMP: 2 } });
    expect(one.level()).toBe(2);
    one.enter({ flags: ["disch"] });
    expect(one.level()).toBe(3);
    expect(one.level()).toBe(3);
    one.enter({ current: 4 });
    expect(one.level()).toBe(4);
    one.enter({ response: "improving" });
    expect(one.level()).toBe(3);
  });
});
