import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DROP_REASONS, droppedInWords } from "../../../lib/exchange/dropped";
import { referenceOf } from "../../../lib/exchange/reference";
import { readSavedFile, writeSavedFile } from "../../../lib/exchange/saved-file";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { wellAdult } from "../../support/well-adult";
import { anyAnswers } from "./fhir/any-answers";

const written = (changes: object = {}) =>
  JSON.stringify({ ...JSON.parse(writeSavedFile(levelOfCare, wellAdult, "2026-11-23")), ...changes });
const read = (text: string, renames = {}) =>
  readSavedFile(levelOfCare, text, Array.isArray(renames) ? renames : undefined);

describe("The saved file", () => {
  it("round-trips any answers", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const result = read(writeSavedFile(levelOfCare, answers, "2026-11-23", { withheldToo: true }));
        expect(result).toEqual({
          answers,
          dropped: [],
          answeredAt: "2026-11-23",
          reference: referenceOf(levelOfCare, answers, "2026-11-23"),
          version: levelOfCare.version,
          sameRules: true,
        });
      }),
    );
  });

  it("keeps what fits and names what does not", () => {
    const answers = { ...wellAdult, "about-age": "ancient", gone: "x", "asq-1": 3 };
    const result = read(written({ answers, hash: "abcdefabcdef" }));
    expect(result).toMatchObject({
      sameRules: false,
      dropped: expect.arrayContaining([
        { id: "about-age", reason: "unknown-code" },
        { id: "gone", reason: "unknown-question" },
        { id: "asq-1", reason: "wrong-type" },
      ]),
      answers: { "about-subject": wellAdult["about-subject"] },
    });
    if ("dropped" in result)
      for (const dropped of result.dropped) expect(droppedInWords(dropped)).toContain(DROP_REASONS[dropped.reason]);
  });

  it("migrates renamed questions and answers of older versions", () => {
    const answers = { "asq-one": "yes", "used-kinds": ["drink", "opioids"] };
    const renames = [
      { version: "0.9.0", questions: { "asq-one": "wrong" } },
      {
        version: "1.0.0",
        questions: { "asq-one": "asq-1", "used-kinds": "use-kinds" },
        codes: { "asq-1": { yes: "1" } },
      },
      { version: "1.1.0", codes: { "use-kinds": { drink: "alcohol" } } },
    ];
    expect(read(written({ version: "0.9.5", answers }), renames)).toMatchObject({
      answers: { "asq-1": "1", "use-kinds": ["alcohol", "opioids"] },
      dropped: [],
    });
  });

  it("prefers the new name if a file has both", () => {
    const renames = [{ version: "1.0.0", questions: { old: "asq-1" } }];
    for (const answers of [
      { old: "0", "asq-1": "1" },
      { "asq-1": "1", old: "0" },
    ])
      expect(read(written({ version: "0.1.0", answers }), renames)).toMatchObject({
        answers: { "asq-1": "1" },
        dropped: [{ id: "asq-1", reason: "renamed-twice" }],
      });
  });

  it("keeps who answered for someone else, and in which language, beside the answers", () => {
    const text = writeSavedFile(levelOfCare, wellAdult, "2026-11-23", { relation: "partner", language: "es" });
    expect(read(text)).toMatchObject({ relation: "partner", language: "es", answers: wellAdult, dropped: [] });
    for (const relation of ["stranger", 3, ["parent"], "__proto__"])
      expect(read(written({ relation }))).not.toHaveProperty("relation");
    expect(read(written({ language: "tlh" }))).not.toHaveProperty("language");
    expect(read(written())).not.toHaveProperty("relation");
  });

  it("of an older version keeps the known selections beside an unknown one", () => {
    const answers = { ...wellAdult, "now-emergency": ["gone", "might-act"] };
    expect(read(written({ version: "0.9.0", answers }))).toMatchObject({
      answers: { "now-emergency": ["might-act"] },
      dropped: [{ id: "now-emergency", reason: "unknown-code" }],
    });
  });

  it("refuses what is not a saved file, with the reason", () => {
    expect(read("{")).toEqual({ refused: "not-ours" });
    expect(read("null")).toEqual({ refused: "not-ours" });
    expect(read('{"answers":{}}')).toEqual({ refused: "not-ours" });
    expect(read(written({ kind: "a-recipe" }))).toEqual({ refused: "not-ours" });
    expect(read(written({ kind: "care-guide-answers/9" }))).toEqual({ refused: "newer-format" });
    expect(read(written({ questionnaire: "another" }))).toEqual({ refused: "other-questionnaire" });
    expect(read(" ".repeat(300_000))).toEqual({ refused: "too-large" });
  });

  it("never throws on damaged text, and returns no unvalidated answer", () => {
    const text = writeSavedFile(levelOfCare, wellAdult, "2026-11-23");
    for (let length = 0; length < text.length - 3; length += 97)
      expect(read(text.slice(0, length))).toHaveProperty("refused");
    fc.assert(fc.property(fc.string(), fc.json(), (any, json) => void [read(any), read(json)]));
    const hostile = '{"__proto__": "1", "constructor": "1", "toString": ["1"]}';
    const result = read(written().replace(/"answers":\{.*\}\}$/, `"answers":${hostile}}`));
    expect(result).toMatchObject({ answers: {} });
  });
});

describe("The times in a saved file", () => {
  const startedAt = "2026-11-28T08:41:00-06:00";
  const answeredAt = "2026-11-28T09:00:00-06:00";
  const savedOn = "2026-12-04T14:00:00-06:00";

  it("are those of the answers, separate from when it was saved", () => {
    const text = writeSavedFile(levelOfCare, wellAdult, answeredAt, { startedAt, savedOn, changedAfter: "2026-10-10" });
    expect(JSON.parse(text)).toMatchObject({ savedOn });
    expect(read(text)).toMatchObject({ answeredAt, startedAt, changedAfter: "2026-10-10", dropped: [] });
  });

  it("are not invented from when it was saved if the answers have none", () => {
    const text = writeSavedFile(levelOfCare, wellAdult, null, { savedOn });
    expect(read(text)).toMatchObject({ answeredAt: null, dropped: [] });
    expect(read(text)).not.toHaveProperty("startedAt");
  });

  it("are the only one an older file has", () => {
    const { answeredAt: _, ...older } = JSON.parse(writeSavedFile(levelOfCare, wellAdult, "2026-11-28"));
    expect(read(JSON.stringify(older))).toMatchObject({ answeredAt: "2026-11-28", dropped: [] });
  });

  it("are reported if they are not valid", () => {
    expect(read(written({ answeredAt: "soon", startedAt: "2026-02-31T99:00" }))).toMatchObject({
      answeredAt: null,
      dropped: [
        { id: "answeredAt", reason: "not-a-date" },
        { id: "startedAt", reason: "not-a-date" },
      ],
    });
  });
});
