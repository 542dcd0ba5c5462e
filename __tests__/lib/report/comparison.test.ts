import { describe, expect, it } from "vitest";
import { textsOf } from "../../../app/_content/site-texts";
import type { Voice } from "../../../lib/questionnaire/words";
import { comparisonOf, type SidedCheck } from "../../../lib/report/comparison";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { wellAdultBut } from "../../support/well-adult";

const texts = textsOf("en").forScreening;
const check = (voice: Voice, day: number): SidedCheck => ({
  voice,
  takenOn: `2026-11-${String(day).padStart(2, "0")}`,
  answers: wellAdultBut(voice === "other" ? { "about-subject": "other" } : {}),
});
const compared = (checks: readonly SidedCheck[], ...sides: readonly Voice[]) =>
  comparisonOf(levelOfCare, checks, sides, texts, {});

describe("Answers of two sides", () => {
  const checks = [check("self", 1), check("other", 2), check("self", 8), check("other", 9)];

  it("are compared over time within one side", () => {
    expect(compared(checks, "self").change?.dates).toEqual(["2026-11-01", "2026-11-08"]);
    expect(compared(checks, "other").change?.dates).toEqual(["2026-11-02", "2026-11-09"]);
  });

  it("are compared with each other by the latest of each", () => {
    const { views, on } = compared(checks, "self");
    expect(views).not.toBeNull();
    expect(on).toEqual({ self: "2026-11-08", other: "2026-11-09" });
  });

  it("show the change of the first side that has one", () => {
    const [, first, , second] = checks;
    if (!first || !second) throw new Error("No answers.");
    const one = [check("self", 1), first, second];
    expect(compared(one, "self").change).toBeNull();
    expect(compared(one, "self", "other").change?.dates).toEqual(["2026-11-02", "2026-11-09"]);
    expect(compared([check("self", 1)], "self", "other")).toEqual({
      change: null,
      views: null,
      on: { self: "2026-11-01", other: null },
    });
  });
});
