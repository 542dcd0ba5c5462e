import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkedBefore, INSTEAD } from "../../build/checked-before.mjs";
import { problemIn } from "../../lib/questionnaire/definition-schema";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";

const imported = (text: string) => [...text.matchAll(/export const (\w+)/g)].map(([, name]) => name);

describe("Checks that page scripts leave out", () => {
  it("are in existing files, under the names that are substituted", () => {
    for (const [path, instead] of Object.entries(INSTEAD)) {
      expect(existsSync(path), path).toBe(true);
      expect(imported(instead)).toHaveLength(1);
      for (const name of imported(instead))
        expect(readFileSync(path, "utf8")).toMatch(new RegExp(`export (const|function) ${name}\\b`));
      expect(checkedBefore.load(`/somewhere/${path}`)).toBe(instead);
    }
    expect(checkedBefore.load("/somewhere/lib/questionnaire/definition.ts")).toBeUndefined();
  });

  it("run wherever the scripts are not bundled for a page", () => {
    expect(problemIn(levelOfCare)).toBeNull();
    expect(problemIn({ ...levelOfCare, hash: "none" })).toMatch(/^hash: /);
  });
});
