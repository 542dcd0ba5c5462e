import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import * as library from "../../library/care-guide";
import { FIVE_PEOPLE } from "../cases/five-people";
import { documentedExamples, documentedNames } from "./documented-examples";

const { acuteKinds, assess, checkAnswers, levelOfCare, notices, rulesIdentity } = library;
const results = ["level", "route", "reasons", "couldBe"];

describe("The library", () => {
  it("exports what its page names", () => {
    expect(documentedExamples.length).toBe(2);
    expect(documentedNames.length).toBeGreaterThan(12);
    for (const name of documentedNames) if (!results.includes(name)) expect(library, name).toHaveProperty(name);
  });

  it("gives the same result as the site", () => {
    for (const { answers: given, level, route, interrupted } of FIVE_PEOPLE) {
      const { answers, refused } = checkAnswers(levelOfCare, given);
      expect(refused).toEqual([]);
      const result = assess(levelOfCare, answers);
      expect([result.level, result.route]).toEqual([level, route]);
      expect(acuteKinds(levelOfCare, answers).length > 0).toBe(interrupted !== null);
    }
    expect(rulesIdentity(levelOfCare)).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{12}$/);
  });

  it("rejects unknown answers by name, and leaves them out", () => {
    const { answers, refused } = checkAnswers(levelOfCare, { "about-subject": "self", nonsense: "yes" });
    expect(answers).toEqual({ "about-subject": "self" });
    expect(refused).toEqual([{ question: "nonsense", problem: "unknown-question", value: "yes" }]);
  });

  it("comes with the notices of the instruments and of LOINC", () => {
    expect(notices.some((notice) => notice.startsWith("This material contains content from LOINC"))).toBe(true);
    expect(new Set(notices).size).toBe(notices.length);
  });

  it("can be resolved from outside by the package name", () => {
    const { exports } = JSON.parse(readFileSync(resolve(import.meta.dirname, "../../package.json"), "utf8"));
    expect(exports["."]).toEqual({ types: "./dist/care-guide.d.ts", default: "./dist/care-guide.js" });
  });
});
