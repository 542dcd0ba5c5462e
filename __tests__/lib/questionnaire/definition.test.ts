import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { DECLINE, defineInstrument, defineQuestionnaire, defineSection } from "../../../lib/questionnaire/definition";

const everyCondition = {
  all: [
    { any: [{ atLeast: ["SELF", 2] }, { atLeast: ["NEED", 4] }] },
    { flag: "means" },
    { score: ["phq-9", 10] },
    { answered: ["asq-1", ["1", DECLINE]] },
    { level: 2 },
  ],
};
const asked = {
  askWhen: everyCondition,
  detail: true,
  detailWhen: everyCondition,
  decideWhen: everyCondition,
  withheld: true,
  optional: true,
  declined: { sets: { SELF: 2 }, flags: ["declined"] },
  instrument: "phq-9",
  loinc: "44250-9",
};
const options = [
  { code: "0", score: 0, loinc: "LA6568-5" },
  { code: "a1-b2", sets: { SYMP: 1, SELF: 4 }, flags: ["means"], current: 3, response: "improving", exclusive: true },
];

/** Uses everything a questionnaire may contain. */
const everything = () => ({
  id: "level-of-care",
  version: "1.0.0",
  hash: "0123456789ab",
  sections: [
    {
      id: "first",
      practical: true,
      pages: [
        {
          id: "page-one",
          treatment: true,
          questions: [
            { kind: "choice", id: "choice", ...asked, options },
            { kind: "multi", id: "multi", options },
            { kind: "integer", id: "integer", min: 0, max: 365 },
            { kind: "text", id: "text", maxLength: 500 },
          ],
        },
      ],
    },
  ],
  proxy: { flag: "minor" },
  instruments: [
    {
      id: "phq-9",
      loinc: "44249-1",
      totals: [
        {
          id: "phq-2",
          items: ["44250-9"],
          max: 6,
          loinc: "55758-7",
          bands: [{ id: "mild", min: 5, max: 9 }],
          positiveAt: 2,
        },
      ],
      license: "FREE",
      source: "https://example.org",
    },
    { id: "other", totals: [], license: "FREE-WITH-NOTICE", source: "A book, 1998" },
  ],
  derived: [{ id: "derived", when: { flag: "means" }, sets: { SYMP: 3 } }],
  rules: [
    {
      id: "A1",
      when: { atLeast: ["SELF", 4] },
      level: 5,
      route: 3,
      acute: "suicide",
      notice: "talk",
      sources: ["OWN"],
    },
    ...[2, 3, 4].map((level) => ({ id: `I${level}`, when: { flag: "disch" }, level, route: level, sources: ["OWN"] })),
    ...[0, 1].map((route) => ({ id: `R${route}`, when: { flag: "disch" }, route, sources: ["OWN"] })),
  ],
  stages: { any: "object" },
  programs: [{ id: "ocd", when: { flag: "means" }, unless: { flag: "minor" } }],
  formats: [{ id: "evening", when: { flag: "means" } }],
  outOfScope: { reason: "under-13", when: { flag: "minor" }, asks: ["about-age"] },
  sources: { OWN: { title: "T", publisher: "P", url: "https://example.org", year: 2026, lastChecked: "2026-11-24" } },
});

type Path = readonly (string | number)[];
function withValue(value: unknown, [step, ...rest]: Path, put: unknown): unknown {
  if (step === undefined) return put;
  const inner = (value as Record<string | number, unknown>)[step];
  if (Array.isArray(value)) return value.map((one, index) => (index === step ? withValue(one, rest, put) : one));
  return { ...(value as object), [step]: withValue(inner, rest, put) };
}
const changed = (path: Path, put: unknown) => withValue(everything(), path, put);
const question: Path = ["sections", 0, "pages", 0, "questions", 0];
const option: Path = [...question, "options", 0];

describe("A questionnaire", () => {
  it("may contain all of this, and is returned unchanged", () => {
    expect(defineQuestionnaire(everything())).toEqual(everything());
  });

  it.each(["improving", "too-early", "same", "worse"])("may say that treatment is going %s", (response) => {
    const definition = changed([...option, "response"], response);
    expect(defineQuestionnaire(definition)).toEqual(definition);
  });

  it.each([1, 2, 3, 4])("may set a dimension to %s", (value) => {
    const definition = changed([...option, "sets"], { EAT: value });
    expect(defineQuestionnaire(definition)).toEqual(definition);
  });

  it.each(["a", "ab", "a-b", "ab-cd", "44250-9", "a1-b2-c3"])("may use the id %s", (name) => {
    for (const path of [["id"], [...question, "id"], [...option, "code"]])
      expect(defineQuestionnaire(changed(path, name))).toEqual(changed(path, name));
  });

  it.each(["", "A", "-a", "a-", "a--b", "a_b", "a b", "é", "a-B", "a-é", "É", "É-a"])(
    "may not use the id %j",
    (name) => {
      for (const path of [["id"], [...question, "id"], [...option, "code"]])
        expect(() => defineQuestionnaire(changed(path, name))).toThrow("not well formed");
    },
  );

  it.each(["0123456789a", "0123456789abc", "0123456789ag", "", "ABCDEF012345", "~~~~~~~~~~~~"])(
    "may not have the hash %j",
    (hash) => {
      expect(() => defineQuestionnaire(changed(["hash"], hash))).toThrow("at hash");
    },
  );

  const wrong: readonly (readonly [Path, unknown])[] = [
    [["more"], 1],
    [["version"], 1],
    [["sections"], []],
    [["sections", 0, "more"], 1],
    [["sections", 0, "practical"], false],
    [["sections", 0, "pages"], []],
    [["sections", 0, "pages", 0, "more"], 1],
    [["sections", 0, "pages", 0, "treatment"], false],
    [["sections", 0, "pages", 0, "questions"], []],
    [["sections", 0, "pages", 0, "questions"], Array(6).fill({ kind: "text", id: "text", maxLength: 5 })],
    [[...question, "kind"], "other"],
    [[...question, "more"], 1],
    [[...question, "optional"], false],
    [[...question, "detail"], false],
    [[...question, "withheld"], false],
    [[...question, "detailWhen"], { not: { flag: "means" } }],
    [[...question, "decideWhen"], {}],
    [[...question, "options"], [{ code: "one" }]],
    [[...question, "declined"], { sets: { OTHER: 1 } }],
    [[...question, "askWhen"], {}],
    [[...question, "askWhen"], { not: { flag: "means" } }],
    [[...question, "askWhen"], { all: [] }],
    [[...question, "askWhen"], { any: [] }],
    [[...question, "askWhen"], { atLeast: ["SELF", 0] }],
    [[...question, "askWhen"], { atLeast: ["SELF", 5] }],
    [[...question, "askWhen"], { atLeast: ["OTHER", 1] }],
    [[...question, "askWhen"], { atLeast: [] }],
    [[...question, "askWhen"], { flag: "other" }],
    [[...question, "askWhen"], { score: ["phq-9", 1.5] }],
    [[...question, "askWhen"], { score: [] }],
    [[...question, "askWhen"], { answered: [] }],
    [[...question, "askWhen"], { level: "two" }],
    [[...option, "more"], 1],
    [[...option, "score"], 0.5],
    [[...option, "sets"], { SELF: 0 }],
    [[...option, "sets"], { SELF: 5 }],
    [[...option, "flags"], ["other"]],
    [[...option, "current"], 5],
    [[...option, "response"], "other"],
    [[...option, "exclusive"], false],
    [["sections", 0, "pages", 0, "questions", 2, "max"], 1.5],
    [["sections", 0, "pages", 0, "questions", 3, "maxLength"], "5"],
    [["instruments", 0, "license"], "PAID"],
    [["instruments", 0, "more"], 1],
    [["instruments", 0, "totals", 0, "items"], []],
    [["instruments", 0, "totals", 0, "more"], 1],
    [["instruments", 0, "totals", 0, "bands", 0, "more"], 1],
    [["derived", 0, "more"], 1],
    [["rules", 0, "level"], 1],
    [["rules", 0, "level"], 6],
    [["rules", 0, "route"], 5],
    [["rules", 0, "acute"], "other"],
    [["rules", 0, "notice"], "other"],
    [["rules", 0, "sources"], []],
    [["rules", 0, "more"], 1],
    [["stages"], null],
    [["stages"], "stages"],
    [["programs", 0, "more"], 1],
    [["outOfScope", "more"], 1],
    [["sources", "OWN", "more"], 1],
    [["sources", "OWN", "title"], undefined],
  ];

  it.each(wrong.map(([path, put]) => [`${path.join(".")} = ${JSON.stringify(put)}`, path, put] as const))(
    "may not have %s",
    (_, path, put) => {
      expect(() => defineQuestionnaire(changed(path, put))).toThrow(/^The questionnaire is not well formed at /);
    },
  );

  it("is refused with the path of the first problem, and what it is", () => {
    expect(() => defineQuestionnaire(changed(["rules", 0, "sources"], [3]))).toThrow(
      /^The questionnaire is not well formed at rules\.0\.sources\.0: .+/,
    );
    expect(() => defineQuestionnaire(null)).toThrow(/^The questionnaire is not well formed at : .+/);
  });

  it("is validated without generating functions from text", () => {
    expect(z.config().jitless).toBe(true);
  });
});

describe("Parts of a questionnaire", () => {
  it("are returned unchanged", () => {
    const section = { id: "s", pages: [] };
    expect(defineSection(section)).toBe(section);
    const instrument = { id: "i", totals: [], license: "FREE", source: "S" } as const;
    expect(defineInstrument(instrument)).toBe(instrument);
  });
});
