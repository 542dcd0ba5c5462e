import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { found, projectFiles, withoutComments } from "./project-files";

const scripts = projectFiles.filter(({ path }) => /\.(ts|tsx|mjs|js)$/.test(path));
const tests = scripts.filter(({ path }) => path.startsWith("__tests__/"));
const withoutStrings = (text: string) =>
  withoutComments(text).replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '""');

describe("Nothing is silenced", () => {
  it("no type is given up", () => {
    // `any(…)` builds a condition; a type is never followed by a parenthesis.
    expect(found(scripts, /(?::|\bas|[<|&]|=>)\s*any\b(?!\s*[(:])|\bany\[\]|,\s*any\s*>/, withoutStrings)).toEqual([]);
  });

  it("no compiler error is suppressed", () => {
    expect(found(scripts, /@ts-(ignore|nocheck|expect-error)/)).toEqual([]);
  });

  it("no lint rule is turned off", () => {
    expect(found(scripts, /(biome|eslint|oxlint|prettier)-(ignore|disable)/)).toEqual([]);
    const settings = readFileSync(resolve(import.meta.dirname, "../../biome.json"), "utf8");
    expect(settings).not.toMatch(/"(off|warn|info)"|"recommended":\s*false|"enabled":\s*false/);
  });

  it("no line is excluded from coverage or mutation", () => {
    expect(found(scripts, /\b(istanbul|v8|c8) ignore\b|Stryker (disable|restore)/)).toEqual([]);
  });

  it("every test runs, and runs with the others", () => {
    const left =
      /\b(?:it|test|describe|suite)\s*\.\s*(only|skip|todo|fails|fixme|skipIf|runIf)\b|\b[xf](?:it|describe)\s*\(/;
    expect(found(tests, left, withoutStrings)).toEqual([]);
  });

  it("no test is retried until it passes", () => {
    expect(found(tests, /\bretr(y|ies):\s*[1-9]/, withoutStrings)).toEqual([]);
  });
});
