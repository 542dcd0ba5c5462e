import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { goldenAnswers } from "../cases/golden-files";

const SLOW = 60_000;

/** Runs the command as a person would, on one line or a file. */
function run(
  args: readonly string[],
  input = "",
): { readonly lines: readonly string[]; said: string; code: number | null } {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["scripts/run-bundle.mjs", "cli/evaluate.ts", ...args],
    {
      input,
      encoding: "utf8",
    },
  );
  return { lines: stdout.trim().split("\n"), said: stderr, code: status };
}
const parsed = (line = "{}") => JSON.parse(line);

describe("The evaluate command", () => {
  it(
    "prints the example from its page: moderate depression that weekly visits do not help enough",
    () => {
      const { lines, code } = run(["__tests__/cases/golden-v2/moderate.json"]);
      expect(code).toBe(0);
      expect(lines).toHaveLength(1);
      const { level, reasons } = parsed(lines[0]);
      expect(level).toBe("iop");
      expect(reasons.map(({ rule }: { rule: string }) => rule)).toEqual(["I4", "S1"]);
    },
    SLOW,
  );

  it(
    "migrates lines that name their version, reports what it left out, and refuses newer versions without affecting other lines",
    () => {
      const older = { version: "1.0.0", answers: goldenAnswers("v1", "plan") };
      const newer = { version: "99.0.0", answers: { "about-age": "18-64" } };
      const { lines, code } = run(
        [],
        [older, newer, { answers: older.answers }].map((one) => JSON.stringify(one)).join("\n"),
      );
      expect(code).toBe(1);
      expect(parsed(lines[0])).toMatchObject({ level: "inpatient", route: "crisis" });
      expect(parsed(lines[0]).dropped).toEqual([expect.stringContaining("watch-need")]);
      expect(parsed(lines[1])).toMatchObject({ line: 2, error: expect.stringContaining("99.0.0") });
      expect(parsed(lines[2])).toMatchObject({ line: 3, question: "control-between" });
    },
    SLOW,
  );

  it(
    "writes bundles, and on standard error what they have no field for",
    () => {
      const older = { version: "1.0.0", answers: goldenAnswers("v1", "plan") };
      const { lines, said, code } = run(["--fhir"], JSON.stringify(older));
      expect(code).toBe(0);
      expect(parsed(lines[0])).toMatchObject({ resourceType: "Bundle" });
      expect(said).toMatch(/^Line 1, left out: watch-need/);
    },
    SLOW,
  );

  it(
    "gives each row its line, the caller's id and, for several files, its file; an error in one affects no other",
    () => {
      const folder = mkdtempSync(join(tmpdir(), "evaluate-"));
      const answers = { "about-age": "18-64" };
      const [one, two] = ["one.jsonl", "two.jsonl"].map((name) => join(folder, name)) as [string, string];
      writeFileSync(
        one,
        [{ id: "a", answers }, "", { id: 2, kind: { toString: 1 } }, { id: 1e20, answers }, { id: "d", answers }]
          .map((row) => (row === "" ? "" : JSON.stringify(row)))
          .join("\n"),
      );
      writeFileSync(two, `${JSON.stringify({ id: "e", answers })}\n`);
      const { lines, code } = run(["--", one, join(folder, "missing.jsonl"), two]);
      rmSync(folder, { recursive: true });
      expect(code).toBe(1);
      expect(lines.map((row) => parsed(row)).map(({ file, line, id, error }) => [file, line, id, !error])).toEqual([
        [one, 1, "a", true],
        [one, 3, 2, false],
        [one, 4, undefined, false],
        [one, 5, "d", true],
        [join(folder, "missing.jsonl"), 0, undefined, false],
        [two, 1, "e", true],
      ]);
    },
    SLOW,
  );

  it(
    "answers --help, and rejects unknown options",
    () => {
      expect(run(["--help"])).toMatchObject({
        code: 0,
        lines: expect.arrayContaining([expect.stringMatching(/^Usage/)]),
      });
      expect(run(["--fihr"])).toMatchObject({ code: 2, said: expect.stringContaining("--fihr") });
    },
    SLOW,
  );

  it(
    "ends with a message if its results cannot be written",
    () => {
      const line = JSON.stringify({ answers: { "about-age": "18-64" } });
      const full = openSync("/dev/full", "w");
      const { status, stderr } = spawnSync(process.execPath, ["scripts/run-bundle.mjs", "cli/evaluate.ts"], {
        input: `${line}\n`.repeat(100),
        encoding: "utf8",
        stdio: ["pipe", full, "pipe"],
      });
      closeSync(full);
      expect(status).toBe(2);
      expect(stderr).toContain("could not be written");
    },
    SLOW,
  );
});
