import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { assess } from "../../lib/assessment/assess";
import { evaluateLine } from "../../lib/exchange/evaluate-line";
import type { Answers } from "../../lib/questionnaire/answers";
import { mildestRest } from "../../lib/questionnaire/mildest";
import { placesOf } from "../../lib/questionnaire/questions";
import { readGiven } from "../../lib/questionnaire/reading";
import { rankOfLevel } from "../../lib/rules/levels";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { someone } from "../../questionnaires/level-of-care/someone";
import { checkboxColumn, declineVariable, rawCode, variableOf } from "../../study/codebook/redcap-names";
import { csvRecords } from "../../study/csv-records";
import { csvText } from "../../study/csv-text";
import { evaluateCsv } from "../../study/evaluate/evaluate-csv";
import { evaluateJsonLines } from "../../study/evaluate/evaluate-json-lines";
import type { Rest } from "../../study/evaluate/result-row";
import { FIVE_PEOPLE } from "../cases/five-people";
import { mildest } from "../support/mildest";

interface Choice {
  readonly id?: string;
  readonly keep?: readonly string[];
  readonly rest?: Rest;
}

/** The rows of the result, each keyed by column name. */
function evaluated(text: string, { id = "record_id", keep = [], rest = "declined" }: Choice = {}) {
  const { text: result, ...others } = evaluateCsv(levelOfCare, text, { id, keep, rest, someone });
  const [head, ...rows] = csvRecords(result).records;
  const named = rows.map(({ cells }) =>
    Object.fromEntries((head?.cells ?? []).map((name, at) => [name, cells[at] ?? ""])),
  );
  return { rows: named, ...others };
}

/** The answers as a study stores them: a column for each question, codes separated by semicolons. */
const byQuestion = (people: readonly Answers[]): string => {
  const ids = placesOf(levelOfCare).map(({ question }) => question.id);
  const cell = (value: Answers[string] | undefined) => (Array.isArray(value) ? value.join(";") : String(value ?? ""));
  return csvText([
    ["record_id", ...ids],
    ...people.map((answers, at) => [`P${at + 1}`, ...ids.map((id) => cell(answers[id]))]),
  ]);
};

/** The answers as REDCap exports them raw: a column for each variable, and one for each box. */
const asRedcap = (people: readonly Answers[]): string => {
  const columns = placesOf(levelOfCare).flatMap(({ question }) => {
    const variable = variableOf(levelOfCare, question.id);
    const codes = (answers: Answers) => [answers[question.id] ?? []].flat();
    if (question.kind === "multi")
      return [...question.options.map(({ code }) => code), "decline"].map((code) => ({
        header: checkboxColumn(variable, rawCode(code)),
        cell: (answers: Answers) => (codes(answers).includes(code) ? "1" : "0"),
      }));
    const whole = {
      header: variable,
      cell: (answers: Answers) =>
        answers[question.id] === "decline" && question.kind === "integer"
          ? ""
          : rawCode(String(answers[question.id] ?? "")),
    };
    const declined = {
      header: checkboxColumn(declineVariable(variable), "decline"),
      cell: (answers: Answers) => (answers[question.id] === "decline" ? "1" : "0"),
    };
    return question.kind === "integer" ? [whole, declined] : [whole];
  });
  return csvText([
    ["record_id", "redcap_event_name", ...columns.map(({ header }) => header), "phq9_total", "mood_complete"],
    ...people.map((answers, at) => [`P${at + 1}`, "baseline", ...columns.map(({ cell }) => cell(answers)), "", "2"]),
  ]);
};

const teenWhoDeclines = mildest({ "about-age": "13-17", "bstad-alcohol": "decline", "bstad-other": 3 });
const people = [...FIVE_PEOPLE.map(({ answers }) => answers), teenWhoDeclines];

describe("evaluate --csv", () => {
  it.each([
    ["columns named after questions", byQuestion],
    ["REDCap's raw export", asRedcap],
  ])("gives everyone the same result as the site, from %s", (_, write) => {
    const { rows, refused } = evaluated(write(people));
    expect(refused).toBe(0);
    expect(rows.map(({ record_id }) => record_id)).toEqual(people.map((_, at) => `P${at + 1}`));
    for (const [at, answers] of people.entries()) {
      const { level, route, reasons, missing } = assess(levelOfCare, answers);
      expect(rows[at], `P${at + 1}`).toMatchObject({
        level: level ?? "",
        rank: level ? String(rankOfLevel(level)) : "",
        route,
        missing: missing.join(";"),
        rules_version: levelOfCare.version,
        rules_hash: levelOfCare.hash,
        error: "",
        line: String(at + 2),
      });
      for (const { rule } of reasons) expect(rows[at]?.rules?.split(";")).toContain(rule);
    }
  });

  it("never shifts a row: whatever cannot be read is reported in its own place", () => {
    const { rows, refused } = evaluated(
      [
        "record_id,about-age,use-kinds,bstad-alcohol,now-emergency",
        "A,18-64,alcohol;opioids,,none",
        "B,18-65,,,none",
        "C,13-17,,366,none",
        "D,13-17,,2.5,none",
        "E,18-64,wine,,none",
        "F,18-64,,,none;body",
        "G,18-64",
        "H,18-64,,,none,more",
        ",18-64,,,none",
        '"I\nagain",18-64,,,none',
        "J,65-plus,,,might-act",
      ].join("\n"),
    );
    expect(rows.map(({ record_id }) => record_id)).toEqual([
      "A",
      "B",
      "C",
      "D",
      "E",
      "F",
      "G",
      "H",
      "",
      "I\nagain",
      "J",
    ]);
    expect(rows.map(({ error_column: column, error_value: value }) => [column, value])).toEqual([
      ["", ""],
      ["about-age", "18-65"],
      ["bstad-alcohol", "366"],
      ["bstad-alcohol", "2.5"],
      ["use-kinds", "wine"],
      ["now-emergency", "none;body"],
      ["use-kinds", ""],
      ["now-emergency", ""],
      ["record_id", ""],
      ["", ""],
      ["", ""],
    ]);
    expect(rows.map(({ line }) => Number(line))).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13]);
    expect(rows.filter(({ error, route }) => (error === "") === (route === ""))).toEqual([]);
    expect(refused).toBe(8);
    expect(rows.at(-1)).toMatchObject({ level: "", too_little: "1", route: "crisis", crisis: "1" });
  });

  it("keeps everything before an unclosed quote, and says from where on nothing could be read", () => {
    const { rows, refused } = evaluated('record_id,about-age\nA,18-64\n"B,18-64\nC,18-64\n');
    expect(rows.map(({ record_id, line, route }) => [record_id, line, route !== ""])).toEqual([
      ["A", "2", true],
      ["", "3", false],
    ]);
    expect(refused).toBe(1);
  });

  it.each([
    ["a misspelled question", "record_id,abuot-age\n", /abuot-age/],
    ["an unknown column", "record_id,site\n", /"site".*--keep/],
    ["no column with the ids", "id,about-age\n", /record_id/],
    ["a duplicate question", "record_id,about-age,about_age\n", /the same question/],
    ["nothing", "", /empty/],
  ])("rejects a file with %s", (_, text, why) => {
    expect(() => evaluated(text)).toThrow(why);
  });

  it("passes through the columns it is asked to keep", () => {
    const { rows } = evaluated("case,true_level,about-age\nA,3,18-64\n", { id: "case", keep: ["true_level"] });
    expect(rows[0]).toMatchObject({ case: "A", true_level: "3" });
  });

  it("refuses boxes exported as labels, and answers mixed with other questions", () => {
    const { rows } = evaluated(
      "record_id,use_kinds___alcohol,care_guide_rules\nA,Checked,\nB,1,1.0.0+0123456789ab\nC,1,\n",
    );
    expect(rows.map(({ error_column: column }) => column)).toEqual(["use_kinds___alcohol", "care_guide_rules", ""]);
  });
});

describe("evaluate --csv of JSON Lines", () => {
  it("gives the same table, with a row for every line that cannot be read", () => {
    const lines = [
      '{"id":"A","answers":{"asq-1":"0"}}',
      "",
      "{",
      '{"answers":{}}',
      '{"id":7,"answers":{"asq-1":"2"}}',
      "null",
    ];
    const { text, refused } = evaluateJsonLines(levelOfCare, lines.join("\n"), { id: "id", rest: "mildest", someone });
    const [head, ...rows] = csvRecords(text).records;
    const at = (name: string) => rows.map(({ cells }) => cells[head?.cells.indexOf(name) ?? -1]);
    expect(at("id")).toEqual(["A", "", "", "7", ""]);
    expect(at("line")).toEqual(["1", "3", "4", "5", "6"]);
    expect(at("level")).toEqual(["outpatient", "", "", "", ""]);
    expect(at("error_column")).toEqual(["", "", "id", "asq-1", "id"]);
    expect(refused).toBe(4);
  });
});

describe("Missing answers", () => {
  const stated = "record_id,asq-1\nA,0\n";

  it("count as declined by default: an unanswered question is not taken for a no", () => {
    const [row] = evaluated(stated).rows;
    expect(row).toMatchObject({ rest: "declined" });
    expect(row?.missing?.split(";")).toContain("now-emergency");
    expect(row?.route).not.toBe("none");
  });

  it("are the mildest if requested, so that a stated case can be tested", () => {
    const [row] = evaluated(stated, { rest: "mildest" }).rows;
    expect(row).toMatchObject({ level: "outpatient", route: "none", missing: "", rest: "mildest" });
  });

  it("are filled in along the path the stated answers open", () => {
    const teen = mildest({ "about-age": "13-17" });
    expect(teen).toHaveProperty("bstad-alcohol", 0);
    expect(readGiven(levelOfCare, teen).path.filter(({ id, optional }) => !optional && teen[id] === undefined)).toEqual(
      [],
    );
  });

  it("are completed for the cases on the page about thresholds", () => {
    const lines = readFileSync(resolve(import.meta.dirname, "../../docs/examples/stated-cases.jsonl"), "utf8")
      .trim()
      .split("\n");
    const fill = (stated: Answers) => mildestRest(levelOfCare, stated, someone);
    const results = lines.map((line, at) => evaluateLine(levelOfCare, line, at + 1, { fill }));
    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
    for (const { output } of results) expect(output).toMatchObject({ route: "urgent", missing: [], ignored: [] });
    expect(results.map(({ output }) => Reflect.get(output, "id"))).toEqual([
      "drinks-daily-liver",
      "same-without-liver",
    ]);
  });

  it("do not make a stated answer count that would never be asked, and a warning says so", () => {
    const { rows, warnings } = evaluated("record_id,use-pattern\nA,alcohol-daily\n", { rest: "mildest" });
    expect(rows[0]?.ignored).toBe("use-pattern");
    expect(warnings).toEqual([expect.stringMatching(/Line 2.*use-pattern/)]);
  });
});
