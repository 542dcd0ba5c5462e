import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../../lib/assessment/assess";
import { decodeAnswers } from "../../../lib/exchange/answer-code";
import { readLayoutLine } from "../../../lib/exchange/answer-digits";
import type { Dropped } from "../../../lib/exchange/dropped";
import { evaluateLine } from "../../../lib/exchange/evaluate-line";
import { migrateAnswers } from "../../../lib/exchange/migrate-answers";
import { openFile } from "../../../lib/exchange/open-answers";
import type { Answer, Answers } from "../../../lib/questionnaire/answers";
import { DECLINE } from "../../../lib/questionnaire/definition";
import { optionsOf, questionOf } from "../../../lib/questionnaire/questions";
import { rankOfLevel, rankOfRoute } from "../../../lib/rules/levels";
import { recallEarlier } from "../../../lib/screening/earlier-checks";
import { restoreSession } from "../../../lib/screening/saved-session";
import { EARLIER_KEY, SESSION_KEY } from "../../../lib/screening/tab-keys";
import type { TabStorage } from "../../../lib/screening/tab-storage";
import { codeLayouts } from "../../../questionnaires/level-of-care/code-layouts";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { renames } from "../../../questionnaires/level-of-care/renames";
import { GOLDEN_CODES } from "../../cases/golden-codes";
import { GOLDEN_V1, GOLDEN_V2, goldenAnswers, goldenText } from "../../cases/golden-files";

const history = { layouts: codeLayouts, renames };
const V1 = "1.0.0";

/**
 * Every version 1 answer that was not carried over unchanged, from the table of the contract; null means asked again.
 */
const BECOMES: readonly (readonly [id: string, code: string, newId: string, newCode: string | null])[] = [
  ["control-between", "week", "watch-need", "never"],
  ["control-between", "few-days", "watch-need", "sometimes"],
  ["control-between", "two-days", "watch-need", null],
  ["control-between", "day", "watch-need", null],
  ["control-between", "hours", "watch-need", null],
  ["control-between", DECLINE, "watch-need", DECLINE],
  ["treatment-discharge", "hospital", "treatment-discharge", "hospital-30d"],
];

function expected(then: Readonly<Record<string, unknown>>): { answers: Record<string, unknown>; again: string[] } {
  const answers: Record<string, unknown> = {};
  const again: string[] = [];
  for (const [id, answer] of Object.entries(then)) {
    const row = BECOMES.find(([was, code]) => was === id && code === answer);
    if (!row) answers[id] = answer;
    else if (row[3] === null) again.push(row[2]);
    else answers[row[2]] = row[3];
  }
  return { answers, again };
}

/** Selections decoded from a code are in the order of its layout. */
const marksSorted = (answers: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(answers).map(([id, one]) => [id, Array.isArray(one) ? one.toSorted() : one]));
const anyV1Answers: fc.Arbitrary<Readonly<Record<string, Answer>>> = fc
  .tuple(
    ...(codeLayouts[0]?.questions ?? []).map(readLayoutLine).map(({ id, kind, min, max, codes }) => {
      const marks = fc.subarray([...codes], { minLength: Math.min(1, codes.length) });
      const choice = fc.constantFrom(DECLINE, ...codes);
      const said = { choice, multi: marks, integer: fc.integer({ min, max }), text: fc.constantFrom("a note") }[kind];
      return fc.option((said as fc.Arbitrary<Answer>).map((answer) => [id, answer] as const));
    }),
  )
  .map((given) => Object.fromEntries(given.filter((one) => one !== null)));
const withoutNotes = ({ "note-goals": _, "note-questions": __, ...answers }: Readonly<Record<string, unknown>>) =>
  answers;
const askedAgain = (dropped: readonly Dropped[]) => {
  expect(dropped.every(({ reason }) => reason === "question-changed")).toBe(true);
  return dropped.map(({ id }) => id);
};
const opened = (text: string) => {
  const read = openFile(levelOfCare, text, renames);
  if ("refused" in read) throw new Error(read.refused);
  return read;
};
/** The saved file of the person who gave every changed answer, with some answers replaced. */
const changedBut = (answers: object) => {
  const file = JSON.parse(goldenText("v1", "changed.json"));
  return opened(JSON.stringify({ ...file, answers: { ...file.answers, ...answers } }));
};

describe("H10 answers of version 1", () => {
  it.each(BECOMES)("%s %s becomes %s %s, in a file, a code's answers and a line", (id, code, newId, newCode) => {
    const kept = newCode === null ? {} : { [newId]: newCode };
    const dropped = newCode === null ? [{ id: newId, reason: "question-changed" }] : [];
    expect(migrateAnswers(levelOfCare, { [id]: code }, V1, renames)).toEqual({ answers: kept, dropped });
    const file = changedBut({ [id]: code });
    expect(file.answers[newId]).toBe(newCode ?? undefined);
    expect(file.dropped.filter((one) => one.id === newId)).toEqual(dropped);
    const line = evaluateLine(levelOfCare, JSON.stringify({ version: V1, answers: { [id]: code } }), 1, { renames });
    expect(line.ok).toBe(true);
    if (newCode === null) expect(JSON.stringify(line.output)).toContain(`${newId}: The question changed`);
    else expect(line.output).not.toHaveProperty("dropped");
  });

  it("all mean something today, one by one, and only those in the table change or are dropped", () => {
    const [first] = codeLayouts;
    for (const question of (first?.questions ?? []).map(readLayoutLine)) {
      const given: readonly Answer[] = [
        DECLINE,
        ...(question.kind === "multi" ? question.codes.map((code) => [code]) : question.codes),
        ...(question.kind === "integer" ? [question.min, question.max] : []),
      ];
      for (const answer of given) {
        const read = migrateAnswers(levelOfCare, { [question.id]: answer }, V1, renames);
        const { answers, again } = expected({ [question.id]: answer });
        expect(read.answers).toEqual(answers);
        expect(askedAgain(read.dropped)).toEqual(again);
      }
    }
  });

  it("are migrated from a file and an open tab according to the table, or reported, in any combination", () => {
    const file = JSON.parse(goldenText("v1", "well.json"));
    fc.assert(
      fc.property(anyV1Answers, (then) => {
        const { answers, again } = expected(then);
        const read = openFile(levelOfCare, JSON.stringify({ ...file, answers: then }), renames);
        if ("refused" in read) return expect(answers).toEqual({});
        expect(read.answers).toEqual(answers);
        expect(askedAgain(read.dropped)).toEqual(again);
        const session = { format: 1, questionnaire: levelOfCare.id, version: V1, shown: [], answers: then };
        const storage: TabStorage = {
          getItem: () => JSON.stringify(session),
          setItem: () => {},
          removeItem: () => {},
        };
        expect(restoreSession(storage, levelOfCare, renames).answers).toEqual(answers);
      }),
      { numRuns: 500 },
    );
  });

  describe.each(GOLDEN_V1)("of '$person'", ({ person, level, route, again }) => {
    const { answers } = expected(goldenAnswers("v1", person));

    it("open from the saved file: every answer is kept or reported, and the level is that of today's rules", () => {
      const read = opened(goldenText("v1", `${person}.json`));
      expect(read).toMatchObject({ answeredAt: "2026-11-24T09:30:00-05:00", changedSince: true });
      expect(read.answers).toEqual(answers);
      expect(askedAgain(read.dropped)).toEqual(again);
      expect(assess(levelOfCare, read.answers)).toMatchObject({ level, route });
    });

    it("open from the printed code with the same answers, except for the notes", () => {
      const printed = GOLDEN_CODES.filter((golden) => golden.layout === 1 && golden.person === person);
      expect(printed.length).toBeGreaterThan(0);
      for (const { code } of printed) {
        const read = decodeAnswers(levelOfCare, code, history);
        expect(read).toMatchObject({ answeredAt: "2026-11-24", sameRules: false });
        if ("refused" in read) return;
        expect(marksSorted(read.answers)).toEqual(marksSorted(withoutNotes(answers)));
        expect(askedAgain(read.dropped)).toEqual(again);
      }
    });

    it("are assessed from a line that names its version, and refused as a whole from one that does not", () => {
      const then = goldenAnswers("v1", person);
      const line = evaluateLine(levelOfCare, JSON.stringify({ version: V1, answers: then }), 1, { renames });
      expect(line).toMatchObject({ ok: true, output: { level, route } });
      const unnamed = evaluateLine(levelOfCare, JSON.stringify({ answers: then }), 1, { renames });
      expect(unnamed.ok).toBe(!Object.hasOwn(then, "control-between"));
    });

    it("are never rated lower because something could not be said then", () => {
      const now = assess(levelOfCare, answers as Answers);
      expect(now.missing.length).toBeGreaterThan(0);
      const mildest = now.missing.map((id): [string, Answer] => {
        const question = questionOf(levelOfCare, id);
        const options = optionsOf(question);
        const mild = (options.find(({ exclusive }) => exclusive) ?? options[0])?.code ?? DECLINE;
        return [id, question.kind === "multi" ? [mild] : mild];
      });
      const filled = assess(levelOfCare, { ...(answers as Answers), ...Object.fromEntries(mildest) });
      expect(rankOfLevel(now.level ?? "outpatient")).toBeGreaterThanOrEqual(rankOfLevel(filled.level ?? "inpatient"));
      expect(rankOfRoute(now.route)).toBeGreaterThanOrEqual(rankOfRoute(filled.route));
      expect(now.incomplete).toBe(true);
    });
  });

  it("open from FHIR bundles with the same answers, including codes of that time", () => {
    const lines = goldenText("v1", "fhir.ndjson").trim().split("\n");
    expect(lines).toHaveLength(2);
    for (const [index, person] of ["parent", "changed"].entries()) {
      const read = opened(lines[index] ?? "");
      const { answers, again } = expected(goldenAnswers("v1", person));
      expect(read.answers).toEqual(answers);
      expect(askedAgain(read.dropped)).toEqual(again);
      expect(read).toMatchObject({ changedSince: true, language: "en" });
      const line = evaluateLine(levelOfCare, lines[index] ?? "", 1, { renames });
      expect(line).toMatchObject({ ok: true, output: { level: "inpatient", route: "crisis" } });
    }
    expect(opened(lines[0] ?? "")).toMatchObject({ relation: "parent" });
  });

  it("are restored in an open tab, together with the help shown and earlier answers", () => {
    const kept: Record<string, string> = JSON.parse(goldenText("v1", "tab.json"));
    const storage: TabStorage = { getItem: (key) => kept[key] ?? null, setItem: () => {}, removeItem: () => {} };
    expect([kept[SESSION_KEY], kept[EARLIER_KEY]].every((text) => (text ?? "").length > 100)).toBe(true);
    const { answers, again } = expected(goldenAnswers("v1", "changed"));
    const restored = restoreSession(storage, levelOfCare, renames);
    expect(restored).toMatchObject({ answers, shown: ["suicide"], drafts: {}, problem: "other-version" });
    expect(askedAgain(restored.dropped)).toEqual(again);
    expect(recallEarlier(storage, levelOfCare, renames)).toEqual([{ takenOn: "2026-11-01", answers }]);
  });

  it("from someone not sure to stay safe lead to asking why, and count as unanswered until then", () => {
    const { answers } = changedBut({});
    expect(answers["stay-safe"]).toBe("not-sure");
    const now = assess(levelOfCare, answers);
    expect(now.missing).toContain("stay-safe-why");
    expect(now.flags).toEqual(expect.arrayContaining(["unsure", "declined", "acuityDeclined"]));
  });

  it("without the new questions count as recently getting worse and as recent use", () => {
    const now = assess(levelOfCare, opened(goldenText("v1", "drinker.json")).answers);
    expect(now.missing).toEqual(expect.arrayContaining(["course", "use-last"]));
    expect(now.flags).toEqual(expect.arrayContaining(["acute", "worsening"]));
    expect(now.dimensions.WDL).toBe(4);
  });
});

describe("Answers of version 2", () => {
  it.each(GOLDEN_V2)("of '%s' open unchanged from file and code", (person) => {
    const answers = goldenAnswers("v2", person);
    expect(Object.keys(answers).length).toBeGreaterThan(40);
    expect(answers).not.toHaveProperty("danger-signs");
    const read = opened(goldenText("v2", `${person}.json`));
    expect(read).toMatchObject({ dropped: [], answeredAt: "2026-11-24T09:30:00-05:00" });
    expect(read.answers).toEqual(answers);
    const printed = GOLDEN_CODES.find((golden) => golden.layout === 2 && golden.person === person);
    const code = decodeAnswers(levelOfCare, printed?.code ?? "", history);
    expect(code).toMatchObject({ dropped: [] });
    if ("answers" in code) expect(marksSorted(code.answers)).toEqual(marksSorted(withoutNotes(answers)));
  });

  it("open from FHIR bundles, all that count", () => {
    const lines = goldenText("v2", "fhir.ndjson").trim().split("\n");
    for (const [index, person] of ["parent", "fullest"].entries()) {
      const read = opened(lines[index] ?? "");
      const { ignored } = assess(levelOfCare, goldenAnswers("v2", person) as Answers);
      const counted = Object.entries(goldenAnswers("v2", person)).filter(([id]) => !ignored.includes(id));
      expect(read).toMatchObject({ dropped: [], changedSince: false });
      expect(read.answers).toEqual(Object.fromEntries(counted));
    }
  });
});

describe("H10 answers of a version newer than this one", () => {
  const newer = "2.0.1";
  const { version } = levelOfCare;

  it("are refused everywhere, since a code may mean something else there", () => {
    expect(version).toBe("2.0.0");
    const file = { ...JSON.parse(goldenText("v1", "well.json")), version: newer };
    expect(openFile(levelOfCare, JSON.stringify(file), renames)).toEqual({ refused: "newer-format" });
    const [bundle = ""] = goldenText("v1", "fhir.ndjson").split("\n");
    const sent = bundle.replace("level-of-care|1.0.0", `level-of-care|${newer}`);
    expect(openFile(levelOfCare, sent, renames)).toEqual({ refused: "newer-format" });
    const session = JSON.stringify({
      ...JSON.parse(JSON.parse(goldenText("v1", "tab.json"))[SESSION_KEY]),
      version: newer,
    });
    const storage: TabStorage = { getItem: () => session, setItem: () => {}, removeItem: () => {} };
    expect(restoreSession(storage, levelOfCare, renames)).toMatchObject({ answers: {}, problem: "newer-version" });
    const earlier = JSON.stringify([{ takenOn: null, version: newer, answers: { "about-age": "18-64" } }]);
    const past: TabStorage = { getItem: () => earlier, setItem: () => {}, removeItem: () => {} };
    expect(recallEarlier(past, levelOfCare, renames)).toEqual([]);
  });

  it("are refused from a line with a sentence that names both versions, as is a value that is not a version", () => {
    const line = (given: unknown) =>
      evaluateLine(levelOfCare, JSON.stringify({ version: given, answers: { "about-age": "18-64" } }), 3, { renames });
    const { ok, output } = line(newer);
    expect(ok).toBe(false);
    expect(output).toMatchObject({ line: 3, error: expect.stringMatching(`${newer}.*${version}`) });
    for (const given of ["two", 2, "", "2", {}, "1.0.0-beta"])
      expect(line(given)).toMatchObject({ ok: false, output: { error: expect.stringContaining('"version"') } });
    expect(line(version)).toMatchObject({ ok: true });
  });
});
