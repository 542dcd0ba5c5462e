import { describe, expect, it } from "vitest";
import { assess } from "../../lib/assessment/assess";
import type { Answers } from "../../lib/questionnaire/answers";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { wellAdultBut } from "../support/well-adult";

const found = (answers: Answers) => {
  const { level, route, reasons, routeReasons } = assess(levelOfCare, wellAdultBut(answers));
  return { level, route, rules: [...reasons, ...routeReasons].map(({ rule }) => rule) };
};

/** Thoughts of a method, with no answer that would make it an emergency. */
const aWayInMind: Answers = {
  "asq-1": "1",
  "asq-5": "0",
  "suicide-method": "yes",
  "suicide-intent": "no",
  "suicide-plan": "no",
  "suicide-preparation": "no",
  "use-now": "no",
  "means-access": "no",
};
const wishAsATeen: Answers = {
  ...aWayInMind,
  "about-age": "13-17",
  "suicide-method": "no",
  "watch-adult": "yes",
};

describe("Imminence of a danger, left unanswered", () => {
  it.each(["asq-5", "suicide-intent", "suicide-plan", "stay-safe"])(
    "H03 counts as imminent if a method was considered: %s",
    (id) => {
      expect(found(aWayInMind)).toMatchObject({ level: "iop", route: "urgent" });
      const unsaid = found({ ...aWayInMind, [id]: "decline" });
      expect(unsaid).toMatchObject({ level: "inpatient", route: "crisis" });
      expect(unsaid.rules).toContain("A14");
    },
  );

  it.each(["asq-5", "suicide-intent", "suicide-plan", "stay-safe"])(
    "H03 counts as imminent for a teenager with any thoughts: %s",
    (id) => {
      expect(found(wishAsATeen).route).toBe("urgent");
      expect(found({ ...wishAsATeen, [id]: "decline" })).toMatchObject({ level: "inpatient", route: "crisis" });
    },
  );

  it("H03 asks for a conversation within a day if nothing else was reported, and does not interrupt", () => {
    expect(found({ "stay-safe": "decline" })).toMatchObject({ level: "outpatient", route: "urgent" });
  });

  it("H02 is distinguished from an attempt a professional has assessed: within a day, and crisis help if there are thoughts now", () => {
    const seen: Answers = { "asq-4": "1", "asq-5": "0", "suicide-attempt-when": "past-3-months-seen" };
    expect(found(seen)).toMatchObject({ level: "php", route: "urgent" });
    expect(found({ ...seen, "asq-3": "1" })).toMatchObject({ level: "inpatient", route: "crisis" });
    expect(found({ ...seen, "suicide-attempt-when": "past-3-months" })).toMatchObject({
      level: "inpatient",
      route: "crisis",
    });
  });
});
