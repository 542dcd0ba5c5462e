import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { NIGHTLY_SPECS } from "../browser/nightly";
import { projectFiles } from "./project-files";

const log = readFileSync(resolve(import.meta.dirname, "../../docs/hazards.md"), "utf8");
const hazards = log
  .split(/^## /m)
  .slice(1)
  .map((text) => ({ id: text.slice(0, 3), text }));
const fileAt = (path: string) => projectFiles.find((file) => file.path === path)?.text ?? "";

/** Titles of tests and of groups of tests that start with a hazard's number. */
const numbersIn = (text: string) =>
  new Set([...text.matchAll(/\b(?:it|test|describe)(?:\.each\([^)]*\))?\(\s*["'`](H\d\d) /g)].map(([, id]) => id));

/** `**` and `{a,b}` are all that the globs of NIGHTLY_SPECS use. */
const matcherOf = (glob: string) =>
  new RegExp(
    `${glob
      .replaceAll(".", "\\.")
      .replaceAll("**", ".*")
      .replace(/\{(.*)\}/, (_, some: string) => `(?:${some.replaceAll(",", "|")})`)}$`,
  );

/** Whether a file has a test with the hazard's number that is not always left to the night. */
const runs =
  (id: string | undefined) =>
  ({ text }: { readonly text: string }) =>
    new RegExp(`\\btest\\(\\s*(["\`])${id} (?:(?!\\1).)*\\1,\\s*(?!NIGHTLY)\\S`).test(text);

describe("The hazard log", () => {
  it("has H01 to H21, each once and in order", () => {
    const wanted = Array.from({ length: 21 }, (_, index) => `H${String(index + 1).padStart(2, "0")}`);
    expect(hazards.map(({ id }) => id)).toEqual(wanted);
  });

  it("says plainly that no clinician has signed it", () => {
    expect(log).toMatch(/Status: unsigned\. No clinician has rated, reviewed or signed this log\./);
  });

  it.each(hazards)("$id has a cause, an effect, a control, what remains, and a rating", ({ text }) => {
    expect(text).toMatch(/^- \*\*Rating:\*\* S[1-5] L[1-5] → R[1-5]$/m);
    for (const part of ["Cause", "Effect", "Control", "Residual"])
      expect(new RegExp(`^- \\*\\*${part}:\\*\\* .{5,}`, "m").test(text), part).toBe(true);
  });

  it.each(hazards)("$id names test files that contain a test with its number", ({ id, text }) => {
    const paths = [...text.matchAll(/`(__tests__\/[^`]+)`/g)].map(([, path = ""]) => path);
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) expect([...numbersIn(fileAt(path))], path).toContain(id);
  });

  it("has in the sample of every check a browser test of each hazard that has any", () => {
    const specs = projectFiles.filter(({ path }) => /^__tests__\/browser\/.*\.spec\.ts$/.test(path));
    const sampled = specs.filter(({ path }) => !NIGHTLY_SPECS.some((glob) => matcherOf(glob).test(path)));
    const missing = specs.flatMap(({ text }) => [...numbersIn(text)]).filter((id) => !sampled.some(runs(id)));
    expect([...new Set(missing)], "EDIT: the NIGHTLY of one of its tests in __tests__/browser/").toEqual([]);
  });

  it("knows every number used in a test's name", () => {
    const known = hazards.map(({ id }) => id);
    for (const { path, text } of projectFiles)
      if (path.startsWith("__tests__/")) for (const id of numbersIn(text)) expect(known, path).toContain(id);
  });
});
