import { describe, expect, it, vi } from "vitest";
import type { Effect, Questionnaire } from "../../lib/questionnaire/definition";
import { all, answered, atLeast, flag, score } from "../../lib/rules/condition";
import type { Rule } from "../../lib/rules/rule";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { found, withDerived, withGate, withOption, withoutRule, withRule } from "./broken";

// Each test goes through a very large number of situations; how long that takes depends on the machine.
vi.setConfig({ testTimeout: 120_000 });

/** A questionnaire whose decision depends on how often it was asked: without A1 from then on, or every other time. */
function forgetful(forgets: (asked: number) => boolean): Questionnaire {
  let asked = 0;
  const whole = levelOfCare.rules;
  const part = whole.filter(({ id }) => !["A1", "R1", "R8", "R10", "P3", "I2"].includes(id));
  return {
    ...levelOfCare,
    get rules() {
      asked++;
      return forgets(asked) ? part : whole;
    },
  };
}

describe("Answers out of order are caught", () => {
  it("if the worst answer means less than the one before", () => {
    const broken = withOption("eating-severity", "constant", { sets: { EAT: 1 } });
    expect(found("answers-in-order", broken)).toContain("eating-severity: daily → constant loses what");
    expect(found("answers-tried", broken)).toContain("eating-severity = constant lowers level or route");
  });

  it("if a worse answer hides a question, scores less, or loses an effect of several answers", () => {
    const hiding = withGate("mind-commands", answered("mind-reality", "doubt"));
    expect(found("answers-in-order", hiding)).toContain("mind-reality: doubt → convinced hides mind-commands");
    const scoring = withOption("44250-9", "3", { score: 0 } as Effect);
    expect(found("answers-in-order", scoring)).toContain("44250-9: 2 → 3 scores less");
    const when = all(answered("home-safety", "triggers"), answered("support-people", "limited"));
    const derived = found("answers-in-order", withDerived({ id: "z", when, sets: { FUNC: 3 } }));
    expect(derived).toContain("home-safety: triggers → hard-home loses what I13 reads");
    const flags = withOption("suicide-preparation", "yes", { sets: { SELF: 3 } });
    expect(found("answers-in-order", flags)).toContain("suicide-preparation: seen → yes loses what P1 reads");
    const current = withOption("treatment-current", "residential", { current: 1 });
    expect(found("answers-in-order", current)).toContain("treatment-current: php → residential loses present care");
  });

  it("if something reads that nothing is wrong", () => {
    const broken = withGate("mind-commands", answered("now-emergency", "none"));
    expect(found("answers-in-order", broken)).toContain("reads none");
  });
});

describe("Missed danger is caught", () => {
  it("if an emergency answer asks for less", () => {
    const broken = withOption("suicide-plan", "yes", { sets: { SELF: 3 } });
    expect(found("emergency-answers", broken)).toContain("suicide-plan = yes comes to level");
  });

  it("if an emergency answer can no longer be given", () => {
    expect(found("emergency-answers", withGate("baby-harm", score("gad-7", 99)))).toContain(
      "baby-harm = urge is never asked",
    );
  });

  it("if danger from someone else does not interrupt", () => {
    expect(found("emergency-answers", withoutRule("A16"))).toContain("danger-signs = weapon comes to level");
  });

  it("if nothing warns against stopping suddenly", () => {
    expect(found("help-for-every-danger", withoutRule("R8"))).toContain("nothing says not to stop suddenly");
  });

  it("if a question about danger depends on mood, or is not asked about right now", () => {
    expect(found("danger-always-asked", withGate("asq-4", score("phq-2", 2)))).toContain("asq-4 has a gate");
    expect(found("danger-always-asked", withGate("asq-5", answered("asq-3", "1")))).toContain("asq-5 is not asked");
  });
});

describe("Practical limits that count are caught", () => {
  it("if a derived effect or a rule's level reads them", () => {
    const broken = withDerived({ id: "z", when: answered("practical-cost", "cannot"), sets: { SYMP: 4 } });
    expect(found("limits-cannot-reach", broken)).toContain("z reads a practical answer");
    expect(found("limits-tried", broken)).toContain("practical-cost = cannot moves the result");
  });

  it("if their answers mean something to the rules", () => {
    const broken = withOption("practical-travel", "none", { sets: { SUPP: 4 } });
    expect(found("limits-cannot-reach", broken)).toContain("practical-travel reaches the rules");
  });
});

describe("Declining that counts for less is caught", () => {
  it("if it is below the mildest answer", () => {
    const broken = withOption("home-safety", "safe", { sets: { ENV: 4 } });
    expect(found("declined-never-lower", broken)).toContain("home-safety declined is below its mildest answer");
  });

  it("if a question about danger ignores it", () => {
    expect(found("declined-never-lower", withoutRule("R3"))).toContain("is not seen to today");
  });

  it("if it does not open what a worrying answer would open", () => {
    const broken = withGate("mind-commands", answered("mind-reality", "doubt", "convinced", "overwhelming"));
    expect(found("declined-opens", broken)).toContain("declining mind-reality does not open mind-commands");
  });
});

describe("A gate that hides too much is caught", () => {
  it("if the hidden answer would count", () => {
    expect(found("hidden-moves-nothing", withGate("watch-need", atLeast("NEED", 4)))).toContain(
      "watch-need is hidden where an answer would count: P7",
    );
    expect(found("hidden-moves-nothing", withGate("means-access", flag("methodThought")))).toContain(
      "means-access is hidden where an answer would count: P16",
    );
  });

  it("if something else reads the hidden answer", () => {
    const broken = found("hidden-moves-nothing", withDerived({ id: "z", when: flag("means"), sets: { SYMP: 4 } }));
    expect(broken).toContain("means-access is hidden where an answer would count: I25");
    expect(broken).toContain("means-access may be hidden, and its answers tell need");
    const opening = withGate("gambling", flag("acute"));
    expect(found("hidden-moves-nothing", opening)).toContain("a question that may be hidden opens gambling");
  });
});

describe("A result that depends on more than the answers is caught", () => {
  it("if it changes from one time to the next", () => {
    expect(
      found(
        "same-answers-same-result",
        forgetful((asked) => asked % 7 === 0),
      ),
    ).toContain("the result is another");
    expect(
      found(
        "any-way-through",
        forgetful((asked) => asked % 7 < 3),
      ),
    ).toContain("another");
  });

  it("if the code that runs differs from what was proved", () => {
    expect(
      found(
        "same-as-the-code",
        forgetful((asked) => asked > 4),
      ),
    ).toContain("not what its smallest ways say");
  });
});

describe("Insufficient reasons are caught", () => {
  it("if a rule names no answer", () => {
    const always: Rule = { id: "Z1", when: { all: [] }, level: 2, route: 0, sources: ["OWN"] };
    expect(found("reasons-suffice", withRule(always))).toContain("Z1 names no answer");
  });

  it("if a rule cites no source", () => {
    const bare: Rule = { id: "Z1", when: atLeast("SYMP", 2), level: 5, route: 2, sources: [] };
    expect(found("reasons-suffice", withRule(bare))).toContain("Z1 cites no source");
  });
});

describe("What no one can reach is caught", () => {
  it("if no person could meet a rule", () => {
    const nobody: Rule = { id: "Z1", when: all(flag("minor"), flag("older")), level: 5, route: 2, sources: ["OWN"] };
    expect(found("every-rule-reached", withRule(nobody))).toContain("no answers lead to Z1");
  });

  it("if an answer changes nothing, or a listed one does", () => {
    const dull = found("every-answer-counts", withOption("watch-need", "daily", {}));
    expect(dull).toContain("watch-need=daily changes nothing and is not listed");
    const loud = withOption("practical-insurance", "va", { sets: { SYMP: 4 } });
    expect(found("every-answer-counts", loud)).toContain("practical-insurance=va is listed and changes something");
  });

  it("if there are too many questions", () => {
    const [first, ...rest] = levelOfCare.sections;
    if (!first) throw new Error("There are no sections.");
    const more = {
      id: "more",
      questions: Array.from({ length: 5 }, (_, n) => ({ kind: "text", id: `more-${n}`, maxLength: 5 }) as const),
    };
    const longer = { ...levelOfCare, sections: [{ ...first, pages: [...first.pages, more] }, ...rest] };
    expect(found("never-too-long", longer)).toContain("questions before all about danger");
    expect(found("never-too-long", longer)).toContain("can be asked 92 questions before the result");
  });
});
