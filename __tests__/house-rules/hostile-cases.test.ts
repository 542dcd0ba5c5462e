import { describe, expect, it } from "vitest";
import { projectFiles } from "./project-files";

const hostile = projectFiles.filter(({ path }) => /^__tests__\/hostile\/.*\.test\.ts$/.test(path));

/**
 * How many cases a file runs with `npm run test:hostile`: its RUNS for each property that uses them, plus literal
 * numbers.
 */
function casesIn(text: string): number {
  const runs = Number(/const RUNS = hostileRuns\(([\d_]+)\);/.exec(text)?.[1]?.replaceAll("_", "") ?? 0);
  return [...text.matchAll(/numRuns: (RUNS|[\d_]+)/g)]
    .map(([, count = "0"]) => (count === "RUNS" ? runs : Number(count.replaceAll("_", ""))))
    .reduce((sum, count) => sum + count, 0);
}

describe("Hostile input", () => {
  it("is tried in more than 100,000 cases each night, and in a fraction of them with every test run", () => {
    expect(hostile.map(({ text }) => casesIn(text)).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(
      100_000,
    );
  });

  it.each(["saved-session", "history", "addresses", "files", "fhir", "codes", "evaluate", "changed-in-form"])(
    "comes as %s",
    (name) => {
      const file = hostile.find(({ path }) => path.endsWith(`/${name}.test.ts`));
      expect(casesIn(file?.text ?? "")).toBeGreaterThanOrEqual(10_000);
    },
  );
});
