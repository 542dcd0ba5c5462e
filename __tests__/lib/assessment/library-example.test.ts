import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { acuteKinds } from "../../../lib/assessment/acute-risks";
import { assess } from "../../../lib/assessment/assess";
import { checkAnswers } from "../../../lib/questionnaire/answers";
import { rulesIdentity } from "../../../lib/questionnaire/rules-identity";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { FIVE_PEOPLE } from "../../cases/five-people";

const root = resolve(import.meta.dirname, "../../..");
const page = readFileSync(resolve(root, "docs/library.md"), "utf8");

describe("The page for other programs", () => {
  it("names modules and functions that are there", async () => {
    const imports = [...page.matchAll(/import \{ (\w+) \} from "\.\/([\w/-]+)"/g)];
    expect(imports.length).toBeGreaterThan(2);
    for (const [, name = "", path = ""] of imports) {
      expect(existsSync(resolve(root, `${path}.ts`)), path).toBe(true);
      expect(await import(/* @vite-ignore */ resolve(root, path)), path).toHaveProperty(name);
    }
  });

  it("shows what gives the same result as the site", () => {
    for (const { answers: given, level, route, interrupted } of FIVE_PEOPLE) {
      const { answers, refused } = checkAnswers(levelOfCare, given);
      expect(refused).toEqual([]);
      const result = assess(levelOfCare, answers);
      expect([result.level, result.route]).toEqual([level, route]);
      expect(acuteKinds(levelOfCare, answers).length > 0).toBe(interrupted !== null);
    }
    expect(rulesIdentity(levelOfCare)).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{12}$/);
  });

  it("shows how what is not known is refused by name, and kept out", () => {
    const { answers, refused } = checkAnswers(levelOfCare, { "about-subject": "self", nonsense: "yes" });
    expect(answers).toEqual({ "about-subject": "self" });
    expect(refused).toEqual([{ question: "nonsense", problem: "unknown-question", value: "yes" }]);
  });
});
