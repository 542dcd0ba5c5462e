import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { shareOf, upperOfNone } from "../../study/agreement/wilson";

const root = resolve(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(resolve(root, path), "utf8");
const page = read("docs/validate.md");
const { scripts, version, license } = JSON.parse(read("package.json")) as {
  scripts: Record<string, string>;
  version: string;
  license: string;
};
const percent = (share: number | null) => `${((share ?? Number.NaN) * 100).toFixed(1)}%`;

describe("The page on a study", () => {
  it("names existing commands and files", () => {
    const commands = [...page.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name = ""]) => name);
    expect(new Set(commands)).toEqual(new Set(["codebook", "packets", "evaluate", "agreement"]));
    for (const name of commands) expect(scripts, name).toHaveProperty(name);
    for (const [path] of page.matchAll(/study\/example\/[\w.-]+/g))
      expect(existsSync(resolve(root, path)), path).toBe(true);
    for (const [, path = ""] of page.matchAll(/\]\(([\w-]+\.md)/g))
      expect(existsSync(resolve(root, "docs", path)), path).toBe(true);
  });

  it("states the actual figures", () => {
    const rows = [...page.matchAll(/^\| (\d+) \| ([\d.]+%) \|$/gm)];
    expect(rows.length).toBe(5);
    for (const [, of, limit] of rows) expect(percent(upperOfNone(Number(of))), of).toBe(limit);
    expect(page).toContain(`**${percent(shareOf(0, 30).high)}**`);
    expect(Math.round(1 / 0.9 ** 30)).toBe(24);
  });
});

describe("CITATION.cff", () => {
  const citation = read("CITATION.cff");

  it("has what the format requires, and the project's own version and license", () => {
    for (const field of ["cff-version", "message", "title", "authors"])
      expect(citation).toMatch(new RegExp(`^${field}:`, "m"));
    expect(citation).toMatch(new RegExp(`^version: ${version}$`, "m"));
    expect(citation).toMatch(new RegExp(`^license: ${license}$`, "m"));
  });
});
