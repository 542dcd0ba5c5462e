import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { projectFiles } from "./project-files";

const root = resolve(import.meta.dirname, "../..");
const ROWS = 95;

const table = readFileSync(join(root, "docs/coverage.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| C\d+ \|/.test(line))
  .map((line) => {
    const [, row = "", what = "", served = "", test = ""] = line.split("|").map((cell) => cell.trim());
    return {
      row,
      what,
      served: [...served.matchAll(/`([^`]+)`/g)].map(([, path = ""]) => path),
      test: test.slice(1, -1),
    };
  });

describe("The coverage table", () => {
  it("has every row once, in order", () => {
    expect(table.map(({ row }) => row)).toEqual(Array.from({ length: ROWS }, (_, index) => `C${index + 1}`));
    for (const { row, what, served } of table) {
      expect(what, row).not.toBe("");
      expect(served.length, row).toBeGreaterThan(0);
    }
  });

  it("names only files that exist", () => {
    const missing = table.flatMap(({ row, served, test }) =>
      [...served, test].filter((path) => !existsSync(join(root, path))).map((path) => `${row}: ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it("names the tests that name its rows, and no others", () => {
    const named = projectFiles
      .filter(({ path }) => path.startsWith("__tests__/"))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/\/\/ Coverage: (C\d+(?:, C\d+)*)$/gm)].flatMap(([, rows = ""]) =>
          rows.split(", ").map((row) => `${row}: ${path}`),
        ),
      );
    expect(named.toSorted()).toEqual(table.map(({ row, test }) => `${row}: ${test}`).toSorted());
  });

  it("serves people from the site or the rules, and ties each row to a test", () => {
    for (const { row, served, test } of table) {
      for (const path of served) expect(path, row).toMatch(/^(app|lib|questionnaires)\//);
      expect(test, row).toMatch(/^__tests__\//);
    }
  });
});
