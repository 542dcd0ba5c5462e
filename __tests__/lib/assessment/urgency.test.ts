import { describe, expect, it } from "vitest";
import { type Assessment, assess } from "../../../lib/assessment/assess";
import { seenBy, urgencyCauseOf, urgencyOf } from "../../../lib/assessment/urgency";
import { LEVELS } from "../../../lib/rules/levels";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { wellAdult } from "../../support/well-adult";

const well = assess(levelOfCare, wellAdult);
const highest = LEVELS.at(-1) ?? null;
const lower = LEVELS.slice(0, -1);

describe("H05 how soon someone is to be seen", () => {
  it("is now with a crisis or a medical emergency, at any level", () => {
    for (const route of ["crisis", "medical"] as const)
      for (const level of [null, ...LEVELS]) expect(urgencyOf({ route, level })).toBe("now");
  });

  it("is today with an urgent route at the highest level, and within a day at any other or none", () => {
    expect(urgencyOf({ route: "urgent", level: highest })).toBe("today");
    for (const level of [null, ...lower]) expect(urgencyOf({ route: "urgent", level })).toBe("within-a-day");
  });

  it("is not told without an urgent route", () => {
    for (const level of [null, ...LEVELS]) expect(urgencyOf({ route: "none", level })).toBe("none");
  });

  it("has words of its own if the cause is withdrawal; otherwise the level decides", () => {
    for (const level of [null, ...LEVELS]) expect(seenBy(level, "withdrawal")).toBe("withdrawal");
    for (const cause of ["body", "other"] as const) {
      expect(seenBy(highest, cause)).toBe("today");
      for (const level of [null, ...lower]) expect(seenBy(level, cause)).toBe("within-a-day");
    }
  });
});

describe("H05 what the urgency is about", () => {
  const causeOf = (dimensions: Partial<Assessment["dimensions"]>, flags: Assessment["flags"] = []) =>
    urgencyCauseOf({ ...well, dimensions: { ...well.dimensions, ...dimensions }, flags });

  it.each([
    ["withdrawal at 3", { WDL: 3 }, [], "withdrawal"],
    ["withdrawal at 2 while it lasts", { WDL: 2 }, ["wdlNow"], "withdrawal"],
    ["withdrawal at 2 that is over", { WDL: 2 }, [], "body"],
    ["withdrawal at 1 while it lasts", { WDL: 1 }, ["wdlNow"], "other"],
    ["the body at 3", { MED: 3 }, [], "body"],
    ["the body at 2", { MED: 2 }, [], "other"],
    ["eating at 3", { EAT: 3 }, [], "body"],
    ["eating at 2", { EAT: 2 }, [], "other"],
    ["eating and the body at 2", { EAT: 2, MED: 2 }, [], "body"],
    ["eating at 2 and the body at 1", { EAT: 2, MED: 1 }, [], "other"],
    ["a pregnancy and use at 2", { USE: 2 }, ["pregnant"], "body"],
    ["a pregnancy and use at 1", { USE: 1 }, ["pregnant"], "other"],
    ["use at 2", { USE: 2 }, [], "other"],
    ["nothing of the body", {}, [], "other"],
  ] as const)("%s", (_, dimensions, flags, cause) => {
    expect(causeOf(dimensions, flags)).toBe(cause);
  });
});
