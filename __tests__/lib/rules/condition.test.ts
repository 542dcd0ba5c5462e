import { describe, expect, it } from "vitest";
import {
  all,
  answered,
  any,
  atLeast,
  atomsOf,
  type Condition,
  type Facts,
  flag,
  holdingAtoms,
  holds,
  levelAtLeast,
  ruleTestOf,
  score,
  testOf,
} from "../../../lib/rules/condition";

/** SYMP 2, SELF 3, pregnant, a PHQ-9 of 10, home-safety "unsafe", level 3. */
const facts: Facts = {
  dimension: (name) => ({ SYMP: 2, SELF: 3, NEED: 3 })[name as string] ?? 0,
  flag: (name) => name === "pregnant",
  score: (id) => (id === "phq-9" ? 10 : 0),
  answered: (question, codes) => question === "home-safety" && codes.includes("unsafe"),
  level: () => 3,
};
const yes = flag("pregnant");
const no = flag("minor");

describe("A condition is plain data", () => {
  it("round-trips unchanged", () => {
    expect(all(yes, no)).toEqual({ all: [{ flag: "pregnant" }, { flag: "minor" }] });
    expect(any(yes)).toEqual({ any: [{ flag: "pregnant" }] });
    expect(atLeast("SELF", 3)).toEqual({ atLeast: ["SELF", 3] });
    expect(score("phq-9", 10)).toEqual({ score: ["phq-9", 10] });
    expect(answered("asq-1", "1", "decline")).toEqual({ answered: ["asq-1", ["1", "decline"]] });
    expect(levelAtLeast(2)).toEqual({ level: 2 });
  });
});

describe("A condition holds", () => {
  const cases: readonly (readonly [Condition, boolean])[] = [
    [atLeast("SYMP", 1), true],
    [atLeast("SYMP", 2), true],
    [atLeast("SYMP", 3), false],
    [atLeast("NEED", 3), true],
    [atLeast("NEED", 4), false],
    [yes, true],
    [no, false],
    [score("phq-9", 10), true],
    [score("phq-9", 11), false],
    [score("gad-7", 1), false],
    [answered("home-safety", "safe", "unsafe"), true],
    [answered("home-safety", "safe"), false],
    [answered("asq-1", "unsafe"), false],
    [levelAtLeast(3), true],
    [levelAtLeast(4), false],
    [all(yes, atLeast("SYMP", 2)), true],
    [all(yes, no), false],
    [all(no, yes), false],
    [any(no, yes), true],
    [any(no, no), false],
    [all(), true],
    [any(), false],
    [all(yes, any(no, all(yes, yes))), true],
  ];

  it.each(cases.map(([condition, expected]) => [JSON.stringify(condition), condition, expected] as const))(
    "%s",
    (_, condition, expected) => {
      expect(holds(condition, facts)).toBe(expected);
      expect(testOf(condition)(facts)).toBe(expected);
    },
  );

  it("by dimensions and flags alone, for rules", () => {
    const alone = { dimension: facts.dimension, flag: facts.flag };
    expect(ruleTestOf(all(yes, atLeast("SELF", 3)))(alone)).toBe(true);
    expect(ruleTestOf(any(no, atLeast("SELF", 4)))(alone)).toBe(false);
  });

  it("by a test that is compiled once", () => {
    const condition = all(yes, no);
    expect(testOf(condition)).toBe(testOf(condition));
  });
});

describe("Atoms", () => {
  const parts = [atLeast("SYMP", 2), score("gad-7", 1), answered("home-safety", "unsafe")] as const;

  it("are all listed, in the order written", () => {
    expect(atomsOf(all(parts[0], any(parts[1], parts[2]), levelAtLeast(1)))).toEqual([...parts, { level: 1 }]);
    expect(atomsOf(yes)).toEqual([yes]);
    expect(atomsOf(any())).toEqual([]);
  });

  it("that hold are all of an `all` and the holding ones of an `any`", () => {
    expect(holdingAtoms(all(parts[0], any(parts[1], parts[2])), facts)).toEqual([parts[0], parts[2]]);
    expect(holdingAtoms(any(no, yes, parts[2]), facts)).toEqual([yes, parts[2]]);
    expect(holdingAtoms(yes, facts)).toEqual([yes]);
  });

  it("are none if the condition does not hold, even if a part of it does", () => {
    expect(holdingAtoms(all(yes, no), facts)).toEqual([]);
    expect(holdingAtoms(any(no), facts)).toEqual([]);
    expect(holdingAtoms(no, facts)).toEqual([]);
  });
});
