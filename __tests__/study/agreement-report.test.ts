import { describe, expect, it } from "vitest";
import { agreementReport } from "../../study/agreement/agreement-report";
import { joinedRatings, wideRatings } from "../../study/agreement/read-ratings";
import { reportText } from "../../study/agreement/report-text";
import { UnusableFile } from "../../study/unusable-file";

const resampling = { seed: 7, resamples: 200 };
const wide = (lines: readonly string[]) =>
  wideRatings("r.csv", ["id,a,b,tool,tool_crisis,true,true_crisis", ...lines].join("\n"), "id", [
    "a",
    "b",
    "tool",
    "true",
  ]);
const reported = (lines: readonly string[], reference: string | null = "true") =>
  agreementReport(wide(lines).cases, { raters: ["a", "b"], tool: "tool", reference }, "2.0.0+0123456789ab", resampling);

/** The tool's rating of each case compared with the correct one: level and crisis. */
const LINES = [
  "right,5,5,inpatient,1,inpatient,1",
  "highest,5,4,residential,1,5,1",
  "two-low,3,3,1,0,3,0",
  "crisis,2,2,2,0,2,yes",
  "alarm,1,1,1,1,1,no",
  "high,1,2,2,0,1,0",
  "low,2,2,1,0,2,0",
  "unrated,,2,2,0,2,0",
  "no-tool,2,2,,,2,1",
];

describe("The agreement report", () => {
  const report = reported(LINES);
  const [triage] = report.triage;

  it("counts only cases both gave a level, and names the others", () => {
    expect(report.cases).toBe(9);
    expect(report.betweenRaters[0]).toMatchObject({ first: "a", second: "b", cases: 8 });
    expect(report.without).toEqual({ a: ["unrated"], tool: ["no-tool"] });
    expect(triage?.cases).toBe(8);
  });

  it("does not depend on the order of the file", () => {
    expect(reported(LINES.toReversed())).toEqual(report);
  });

  it("distinguishes the same level from the next, and lists who differs", () => {
    const [pair] = report.betweenRaters;
    expect(pair?.exact).toMatchObject({ count: 6, of: 8 });
    expect(pair?.withinOne).toMatchObject({ count: 8, of: 8 });
    expect(pair?.differing).toEqual(["high", "highest"]);
    expect(pair?.table[4]).toEqual([0, 0, 0, 1, 1]);
  });

  it("lists every dangerous miss by its id, and why it is one", () => {
    expect(triage?.misses.map(({ id, dangers }) => [id, dangers])).toEqual([
      ["crisis", ["crisis-missed"]],
      ["highest", ["highest-level-missed"]],
      ["two-low", ["two-levels-too-low"]],
    ]);
  });

  it("counts too low by the correct level, at the highest, by two, and too high", () => {
    expect(triage?.underByLevel.map(({ level, count, of }) => [level, count, of])).toEqual([
      ["iop", 1, 3],
      ["php", 1, 1],
      ["residential", 0, 0],
      ["inpatient", 1, 2],
    ]);
    expect(triage?.underAtHighest).toMatchObject({ count: 1, of: 2, upperIfNone: null });
    expect(triage?.underByTwo).toMatchObject({ count: 1, of: 8 });
    expect(triage?.under).toMatchObject({ count: 3, of: 8 });
    expect(triage?.over).toMatchObject({ count: 1, of: 8 });
  });

  it("says how many who need help now are shown it, and how many who do not are not", () => {
    expect(triage?.crisis.sensitivity).toMatchObject({ count: 2, of: 3 });
    expect(triage?.crisis.specificity).toMatchObject({ count: 4, of: 5 });
  });

  it("gives the upper limit for none of thirty", () => {
    const thirty = Array.from({ length: 30 }, (_, at) => `c${at},5,5,5,1,5,1`);
    const [clean] = reported(thirty).triage;
    expect(clean?.underAtHighest).toMatchObject({ count: 0, of: 30 });
    expect(clean?.underAtHighest.upperIfNone).toBeCloseTo(0.095, 3);
    expect(reportText(reported(thirty))).toMatch(
      /0 of 30, 0\.0% \(0\.0% to 11\.4%\); exact one-sided upper limit 9\.5%/,
    );
  });

  it("uses each rater in turn as the reference if no level is agreed on", () => {
    expect(reported(LINES, null).triage.map(({ reference }) => reference)).toEqual(["a", "b"]);
  });

  it("states in text the same as in data, with the rules, the seed and the generator", () => {
    const text = reportText(report);
    expect(text).toMatch(/^Rules 2\.0\.0\+0123456789ab\. 9 cases\..*200 resamples.*xoroshiro128\+, seed 7/);
    for (const id of ["highest", "two-low", "crisis"]) expect(text).toMatch(new RegExp(`^ {4}${id}: `, "m"));
    expect(text).toContain("Crisis sensitivity");
    expect(JSON.parse(JSON.stringify(report))).toMatchObject({ seed: 7, resamples: 200, rules: "2.0.0+0123456789ab" });
  });
});

describe("Ratings", () => {
  it.each([
    ["an unknown level", "x,6,1,1,0,1,0", /line 2, a:.*"6"/],
    ["a crisis that is neither yes nor no", "x,1,1,1,perhaps,1,0", /line 2, tool_crisis:.*"perhaps"/],
    ["no id", ",1,1,1,0,1,0", /line 2: missing id/],
    ["too few cells", "x,1", /line 2: 2 cells/],
  ])("are refused with %s, by line and column", (_, line, why) => {
    expect(() => wide([line])).toThrow(UnusableFile);
    expect(() => wide([line])).toThrow(why);
  });

  it("are refused for a duplicate id, or if the rules are mixed", () => {
    expect(() => wide(["x,1,1,1,0,1,0", "x,1,1,1,0,1,0"])).toThrow(/twice/);
    const mixed = "id,a,rules_version,rules_hash\nx,1,2.0.0,aaaaaaaaaaaa\ny,1,2.0.0,bbbbbbbbbbbb\n";
    expect(() => wideRatings("r.csv", mixed, "id", ["a"])).toThrow(/mixes/);
  });

  const files = {
    key: { file: "key.csv", text: "case,record_id\n001,B\n002,A\n" },
    results: {
      file: "results.csv",
      text: "record_id,level,crisis,rules_version,rules_hash\nA,iop,0,2.0.0,aaaaaaaaaaaa\nB,php,1,2.0.0,aaaaaaaaaaaa\n",
    },
    agreed: null,
    id: "record_id",
  };
  const sheet = (rater: string, rows: string) => ({
    file: `${rater}.csv`,
    text: `rater,case,level,crisis,note\n${rows}`,
  });

  it("are joined by the key, each under its record", () => {
    const { cases, rules, raters } = joinedRatings({
      ...files,
      sheets: [sheet("r1", "r1,001,3,1,\nr1,002,2,0,sure\n"), sheet("r2", "r2,002,1,0,\n")],
    });
    expect([rules, raters]).toEqual(["2.0.0+aaaaaaaaaaaa", ["r1", "r2"]]);
    expect(
      cases.map(({ id, ratings }) => [
        id,
        ratings.get("r1")?.level,
        ratings.get("r2")?.level,
        ratings.get("tool")?.level,
      ]),
    ).toEqual([
      ["B", 3, null, 3],
      ["A", 2, 1, 2],
    ]);
  });

  it("are refused if a sheet, the key and the results do not belong together", () => {
    expect(() => joinedRatings({ ...files, sheets: [sheet("r1", "r1,009,3,1,\n")] })).toThrow(/009 is not in key\.csv/);
    const twice = [sheet("r1", "r1,001,3,1,\n"), { ...sheet("r1", "r1,001,3,1,\n"), file: "copy.csv" }];
    expect(() => joinedRatings({ ...files, sheets: twice })).toThrow(/same rater/);
    const lacking = { ...files, results: { file: "results.csv", text: "record_id,level,crisis\nA,iop,0\n" } };
    expect(() => joinedRatings({ ...lacking, sheets: [] })).toThrow(/no result for B/);
  });
});
