import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { csvRecords } from "../../study/csv-records";

const root = resolve(import.meta.dirname, "../..");
const example = join(root, "study/example");
const folder = mkdtempSync(join(tmpdir(), "a study "));
const at = (name: string) => join(folder, name);
const text = (path: string) => readFileSync(path, "utf8");

/** Runs a command as npm does, from the project's folder, with paths as they were typed. */
function run(script: string, ...args: readonly string[]) {
  const { scripts } = JSON.parse(text(join(root, "package.json"))) as { scripts: Record<string, string> };
  const [, file = ""] = scripts[script]?.split(" ") ?? [];
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", file, ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: folder },
  });
  return { code: status, out: stdout, said: stderr };
}

const study = ["--key", "key.csv", "--results", "results.csv", "--agreed", join(example, "agreed.csv")];
const sheets = [join(example, "rater-1.csv"), join(example, "rater-2.csv")];

describe("The worked example, with fictional ratings", () => {
  const cases = join(example, "cases.jsonl");
  // Each command starts a new process, which takes time on a busy machine.
  beforeAll(() => {
    expect(
      run(
        "packets",
        cases,
        "--rest",
        "mildest",
        "--raters",
        "2",
        "--seed",
        "7",
        "--out",
        "for-raters",
        "--key",
        "key.csv",
      ),
    ).toMatchObject({ code: 0 });
    expect(run("evaluate", "--csv", cases, "--rest", "mildest", "--out", "results.csv")).toMatchObject({
      code: 0,
      said: "",
    });
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it("has packets whose sheets are those that were filled in", () => {
    for (const rater of [1, 2]) {
      const numbers = (path: string) => csvRecords(text(path)).records.map(({ cells }) => cells.slice(0, 2));
      expect(numbers(join(example, `rater-${rater}.csv`))).toEqual(
        numbers(at(`for-raters/rater-${rater}/ratings.csv`)),
      );
      expect(existsSync(at(`for-raters/rater-${rater}/cases.html`))).toBe(true);
    }
    expect(existsSync(at("for-raters/key.csv"))).toBe(false);
  });

  it("reports what the two raters did, as data and as text", () => {
    const { code, out } = run("agreement", ...study, ...sheets, "--seed", "7", "--json", "report.json");
    expect(code).toBe(0);
    const report = JSON.parse(text(at("report.json")));
    const [pair] = report.betweenRaters;
    expect(pair).toMatchObject({ cases: 29, exact: { count: 16 }, withinOne: { count: 27 } });
    expect(pair.linearKappa.value).toBeCloseTo(0.687, 3);
    expect(report.rules).toBe(`${levelOfCare.version}+${levelOfCare.hash}`);
    expect(report.triage).toHaveLength(1);
    expect(out).toContain("rater-1 and rater-2, 29 cases");
    expect(out).toContain("Weighted kappa, linear        0.687 (0.495 to 0.828)");
  });

  it("writes the codebook beside it", () => {
    expect(run("codebook", "--out", "files")).toMatchObject({
      code: 0,
      out: expect.stringContaining(levelOfCare.hash),
    });
    for (const name of ["codebook.csv", "redcap.csv", "redcap-es.csv", "NOTICES.txt"])
      expect(existsSync(at(`files/${name}`)), name).toBe(true);
  });
});
