import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { textsOf } from "../../app/_content/site-texts";
import { LOCALES } from "../../lib/content/locales";
import type { Answers } from "../../lib/questionnaire/answers";
import { placesOf } from "../../lib/questionnaire/questions";
import { say } from "../../lib/questionnaire/words";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { type AnswerSet, answerSets } from "../../study/answer-sets";
import { readerIn } from "../../study/codebook/reader-in";
import { csvRecords } from "../../study/csv-records";
import { writePackets } from "../../study/packets/packet-files";
import { packetWords } from "../../study/packets/packet-words";
import { packets } from "../../study/packets/packets";
import { UnusableFile } from "../../study/unusable-file";
import { FIVE_PEOPLE } from "../cases/five-people";
import { mildest } from "../support/mildest";

const withNote: Answers = mildest({ "note-goals": "Call Maria at the <b>mill</b>" });
const sets: readonly AnswerSet[] = [
  ...FIVE_PEOPLE.map(({ answers }, at) => ({ id: `record-${at + 1}`, answers })),
  { id: "record-6", answers: withNote },
  { id: "record-7", answers: { "about-subject": "other", "about-age": "18-64" } },
];

const made = (locale: (typeof LOCALES)[number] = "en", seed = 7, given = sets) =>
  packets(readerIn(locale), given, {
    raters: 2,
    seed,
    locale,
    words: packetWords[locale],
    none: textsOf(locale).forScreening.report.answerText,
  });
const rowsOf = (text = "") => csvRecords(text).records.map(({ cells }) => cells);
const cell = (cells: readonly string[] | undefined, at: number) => cells?.[at] ?? "";

describe.each(LOCALES)("Packets for raters in %s", (locale) => {
  const { forRaters } = made(locale);
  const pages = Object.entries(forRaters).filter(([path]) => /cases\.(html|txt)$/.test(path));

  it("contain every case, its questions and its answers", () => {
    const { sections } = textsOf(locale).forScreening.questionnaire;
    const asked = say(sections.safety?.questions["asq-4"]?.ask ?? "", "self");
    for (const [path, text] of pages) {
      expect(text.match(/(Case|Caso) \d{3}/g)?.length, path).toBe(sets.length);
      expect(text, path).toContain(asked);
    }
  });

  it("contain nothing of the result: no rule and no band", () => {
    const { instruments } = readerIn(locale).decision;
    const bands = Object.values(instruments).flatMap((one) => Object.values(one.bands));
    const rules = new RegExp(`\\b(${levelOfCare.rules.map(({ id }) => id).join("|")})\\b`);
    for (const [path, text] of pages) {
      const cases = text.slice(text.search(/(Case|Caso) \d{3}/));
      expect(cases.match(rules), path).toBeNull();
      for (const band of bands) expect(cases, path).not.toMatch(new RegExp(`\\d+ (of|de) \\d+.{1,4}${band}`, "i"));
      expect(cases, path).not.toMatch(/\b(rank|route|level|nivel)\b:/i);
    }
  });

  it("do not reveal the level by what was asked: some questions are asked only from a level on", () => {
    const asked = Object.values(textsOf(locale).forScreening.questionnaire.sections).flatMap(({ questions }) =>
      Object.entries(questions),
    );
    const telling = ["practical-travel", "practical-group", "practical-privacy"].map((id) =>
      say(asked.find(([known]) => known === id)?.[1].ask ?? "", "self"),
    );
    const reads = placesOf(levelOfCare).filter(({ question }) =>
      JSON.stringify(question.askWhen ?? {}).includes('"level"'),
    );
    expect(reads).toHaveLength(telling.length);
    for (const [path, text] of pages) for (const ask of telling) expect(text, path).not.toContain(ask);
  });

  it("name no record, and leave out what a person wrote", () => {
    for (const text of Object.values(forRaters)) {
      expect(text).not.toContain("record-");
      expect(text).not.toMatch(/Maria|mill/);
    }
  });

  it("load and run nothing", () => {
    const html = forRaters["rater-1/cases.html"] ?? "";
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<img|<link|https?:/);
    expect(html).toMatch(new RegExp(`<html lang="${locale}">`));
  });

  it("give the totals of instruments without interpretation", () => {
    expect(forRaters["rater-1/cases.txt"]).toMatch(/PHQ-9: \d+ (of|de) 27/);
  });
});

describe("The key and the sheets", () => {
  const { forRaters, key, leftOut } = made();
  const [head, ...keyRows] = rowsOf(key);
  const sheet = (rater: number) => rowsOf(forRaters[`rater-${rater}/ratings.csv`]);

  it("give every rater a sheet of all cases, in the order of their own packet", () => {
    for (const rater of [1, 2]) {
      const [names, ...rows] = sheet(rater);
      expect(names).toEqual(["rater", "case", "level", "crisis", "note"]);
      const printed = [...(forRaters[`rater-${rater}/cases.txt`] ?? "").matchAll(/Case (\d{3})/g)].map(
        ([, number]) => number,
      );
      expect(rows.map((cells) => cell(cells, 1))).toEqual(printed);
      expect(rows.every((cells) => cell(cells, 0) === `rater-${rater}` && cell(cells, 2) === "")).toBe(true);
      for (const [place, cells] of rows.entries()) {
        const its = keyRows.find((row) => cell(row, 0) === cell(cells, 1));
        expect(cell(its, 1 + rater)).toBe(String(place + 1));
      }
    }
    expect(sheet(1).map((cells) => cells[1])).not.toEqual(sheet(2).map((cells) => cells[1]));
  });

  it("lead from each case to its record, with the rules and the seed", () => {
    expect(head).toEqual([
      "case",
      "record_id",
      "place_rater_1",
      "place_rater_2",
      "seed",
      "rules_version",
      "rules_hash",
    ]);
    expect(keyRows.map((cells) => cell(cells, 1)).sort()).toEqual(sets.map(({ id }) => id));
    expect(keyRows[0]?.slice(4)).toEqual(["7", levelOfCare.version, levelOfCare.hash]);
    expect(Object.values(forRaters)).not.toContain(key);
  });

  it("are reproducible with the same seed, and differ with another", () => {
    expect(made()).toEqual(made());
    expect(made("en", 8).key).not.toBe(key);
  });

  it("leave out people the rules give no level, and say so", () => {
    expect(leftOut).toEqual([]);
    const child = { id: "child", answers: { "about-age": "under-13" } };
    expect(made("en", 7, [...sets, child]).leftOut).toEqual(["child"]);
  });
});

describe("The files of a study", () => {
  const folder = mkdtempSync(join(tmpdir(), "packets-"));
  const places = { folder: join(folder, "for raters"), key: join(folder, "key.csv") };
  afterAll(() => rmSync(folder, { recursive: true }));

  it("are written for the raters, with the key separate", () => {
    writePackets(made(), places);
    expect(readdirSync(folder).sort()).toEqual(["for raters", "key.csv"]);
    expect(readdirSync(places.folder).sort()).toEqual(["rater-1", "rater-2"]);
  });

  it.each([
    ["packets that may hold ratings", places, /would be lost/],
    ["a key", { ...places, folder: join(folder, "other") }, /could not be joined/],
    ["the blinding", { folder: join(folder, "new"), key: join(folder, "new/key.csv") }, /outside/],
  ])("never overwrite %s", (_, elsewhere, why) => {
    expect(() => writePackets(made(), elsewhere)).toThrow(why);
    expect(existsSync(join(folder, "other"))).toBe(false);
  });
});

describe("Answer sets", () => {
  const read = (file: string, text: string) => answerSets(levelOfCare, { file, text, id: "id", keep: [] });

  it("are read the same from JSON Lines and from CSV", () => {
    const lines = read("a.jsonl", '{"id":1,"answers":{"about-age":"18-64","now-emergency":["none"]}}\n\n');
    expect(lines).toEqual([{ id: "1", answers: { "about-age": "18-64", "now-emergency": ["none"] } }]);
    expect(read("a.csv", "id,about-age,now-emergency\n1,18-64,none\n")).toEqual(lines);
  });

  it.each([
    ["an unknown answer", "a.csv", "id,about-age\n1,18-65\n", /line 2, about-age "18-65"/],
    ["an unknown answer", "a.jsonl", '{"id":1,"answers":{"about-age":"18-65"}}', /line 1, about-age/],
    ["no JSON", "a.jsonl", "{", /line 1.*not JSON/],
    ["no id", "a.jsonl", '{"answers":{}}', /line 1, id/],
    ["an id twice", "a.csv", "id,about-age\n1,18-64\n1,18-64\n", /1 occurs twice/],
    ["a row that is too short", "a.csv", "id,about-age\n1\n", /line 2: 1 cells/],
    ["an open quote", "a.csv", 'id,about-age\n"1,18-64\n', /from line 2/],
  ])("are refused as a whole with %s: %s", (_, file, text, why) => {
    expect(() => read(file, text)).toThrow(UnusableFile);
    expect(() => read(file, text)).toThrow(why);
  });
});
