import { describe, expect, it } from "vitest";
import { LOCALES } from "../../lib/content/locales";
import type { Answers } from "../../lib/questionnaire/answers";
import { optionsOf, placesOf } from "../../lib/questionnaire/questions";
import { readGiven } from "../../lib/questionnaire/reading";
import { cutOffs } from "../../questionnaires/level-of-care/cut-offs";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { codebookCsv } from "../../study/codebook/codebook";
import { CODEBOOK_COLUMNS } from "../../study/codebook/codebook-columns";
import { noticesText } from "../../study/codebook/notices";
import { readerIn } from "../../study/codebook/reader-in";
import { redcapCsv, redcapFields } from "../../study/codebook/redcap-dictionary";
import { declineVariable, rawCode, variableNames, variableOf } from "../../study/codebook/redcap-names";
import { redcapProblems } from "../../study/codebook/redcap-rules";
import { csvRecords } from "../../study/csv-records";
import { FIVE_PEOPLE } from "../cases/five-people";
import { VIGNETTES } from "../cases/vignettes";
import { filled } from "../support/mildest";
import { answersOf } from "../support/vignette-answers";
import { type Record as RedcapRecord, redcapValue } from "./redcap-reading";

const places = placesOf(levelOfCare);
const readers = { en: readerIn("en"), es: readerIn("es") };

describe("The codebook", () => {
  const [head, ...records] = csvRecords(codebookCsv(readers, cutOffs)).records;
  const rows = records.map(({ cells }) =>
    Object.fromEntries(CODEBOOK_COLUMNS.map((name, at) => [name, cells[at] ?? ""])),
  );
  const of = (id: string) => rows.filter(({ question }) => question === id);

  it("has its header and the same number of cells in every row", () => {
    expect(head?.cells).toEqual([...CODEBOOK_COLUMNS]);
    expect(new Set(records.map(({ cells }) => cells.length))).toEqual(new Set([CODEBOOK_COLUMNS.length]));
  });

  it("has every question with every answer, in both languages, and with what it does", () => {
    for (const { question } of places) {
      const codes = of(question.id).map(({ code }) => code);
      for (const { code } of optionsOf(question)) expect(codes, question.id).toContain(code);
      expect(codes.includes("decline"), question.id).toBe(question.kind !== "text");
      for (const row of of(question.id))
        for (const column of [
          "ask_en",
          "ask_es",
          "asked_when_en",
          "asked_when_es",
          "effect_en",
          "effect_es",
          "redcap_variable",
          "source",
        ])
          expect(row[column], `${question.id}: ${column}`).not.toBe("");
    }
    const words = rows.filter(({ code, kind }) => ["choice", "multi"].includes(kind ?? "") && code !== "");
    expect(words.filter(({ label_en: en, label_es: es }) => !en || !es)).toEqual([]);
  });

  it("adds the stem to instrument items, which do not include it", () => {
    expect(of("69733-4")[0]?.lead_en).toMatch(/^Over the last 2 weeks, how often/);
    expect(of("69733-4")[0]?.lead_es).not.toBe("");
  });

  it("says which questions can change the result, and when", () => {
    const tier = (id: string) => [of(id)[0]?.tier, of(id)[0]?.tier_when_en !== ""];
    expect(tier("now-emergency")).toEqual(["deciding", false]);
    expect(tier("practical-travel")).toEqual(["detail", false]);
    expect(tier("69733-4")).toEqual(["detail when", true]);
    expect(tier("readiness")).toEqual(["deciding when", true]);
    expect(rows.filter(({ asked_out_of_scope: asked }) => asked === "yes").map(({ question }) => question)).toContain(
      "about-age",
    );
  });

  it("has every total with its cut-off and every effect of several answers, and the version in every row", () => {
    expect(of("phq-9")[0]).toMatchObject({ kind: "total", points: "10", loinc: "44261-6", code: "0-27" });
    for (const { id } of levelOfCare.derived) expect(of(id)[0]?.effect_en, id).not.toBe("");
    for (const row of rows)
      expect([row.rules_version, row.rules_hash]).toEqual([levelOfCare.version, levelOfCare.hash]);
  });

  it("comes with the notices of the instruments and of LOINC", () => {
    const text = noticesText(readers.en);
    expect(text).toContain("This material contains content from LOINC");
    for (const { notice } of Object.values(readers.en.decision.instruments)) expect(text).toContain(notice);
  });
});

describe("REDCap variables", () => {
  it("are unique, and named for the item if an instrument numbers it", () => {
    const names = [...variableNames(levelOfCare).values()];
    expect(new Set(names).size).toBe(places.length);
    expect(variableOf(levelOfCare, "44260-8")).toBe("phq9_9");
    expect(variableOf(levelOfCare, "69725-0")).toBe("gad7_1");
    expect(() => variableOf(levelOfCare, "nonsense")).toThrow(RangeError);
  });

  it("keep the codes of each question distinct", () => {
    for (const { question } of places) {
      const raw = optionsOf(question).map(({ code }) => rawCode(code));
      expect(new Set(raw).size, question.id).toBe(raw.length);
    }
  });
});

describe.each(LOCALES)("The REDCap data dictionary in %s", (locale) => {
  const fields = redcapFields(readerIn(locale));
  const records = csvRecords(redcapCsv(fields)).records.map(({ cells }) => cells);
  const field = (variable: string) => fields.find((one) => one.variable === variable);

  it("follows every rule REDCap publishes for its columns", () => {
    expect(redcapProblems(records)).toEqual([]);
  });

  it("has a field for every question, and an additional one for numbers that can be declined", () => {
    for (const { question } of places) {
      const variable = variableOf(levelOfCare, question.id);
      const type = { choice: "radio", multi: "checkbox", integer: "text", text: "notes" }[question.kind];
      expect(field(variable)?.type, question.id).toBe(type);
      expect(field(declineVariable(variable)) !== undefined, question.id).toBe(question.kind === "integer");
    }
    expect(field("bstad_alcohol")).toMatchObject({ validation: "integer", min: "0", max: "365" });
    expect(field("phq9_total")?.type).toBe("calc");
  });

  it("lets no box be checked beside “none of these”", () => {
    for (const { question } of places)
      if (question.kind === "multi") {
        const alone = [
          ...optionsOf(question)
            .filter(({ exclusive }) => exclusive)
            .map(({ code }) => code),
          "decline",
        ];
        expect(field(variableOf(levelOfCare, question.id))?.annotation).toContain(
          `@NONEOFTHEABOVE='${alone.join(",")}'`,
        );
      }
  });

  it("says whom to ask if REDCap cannot know", () => {
    const reading = places.filter(({ question }) => JSON.stringify(question.askWhen ?? {}).includes('"level"'));
    expect(reading.length).toBeGreaterThan(0);
    for (const { question } of reading)
      expect(field(variableOf(levelOfCare, question.id))?.note, question.id).not.toBe("");
  });

  it("promises nothing that only the site does, and warns that it shows no help", () => {
    for (const { question } of places)
      if (question.withheld || question.kind === "text")
        expect(field(variableOf(levelOfCare, question.id))?.note ?? "").not.toMatch(/paper|print|papel|imprim/i);
    expect(field("care_guide_warning")?.label).toMatch(/no crisis help.*988/);
  });
});

describe("The branching logic", () => {
  const fields = redcapFields(readers.en);
  const byName = new Map(fields.map((one) => [one.variable, one]));

  /** A REDCap record with these answers; calculated fields are computed when read. */
  const recordOf = (answers: Answers): RedcapRecord => {
    const values = new Map(
      places.map(({ question }) => [variableOf(levelOfCare, question.id), { question, answer: answers[question.id] }]),
    );
    const workedOut = new Map<string, number>();
    const record: RedcapRecord = (variable, box) => {
      const known = byName.get(variable);
      if (known?.type === "calc") {
        const value = workedOut.get(variable) ?? Number(redcapValue(known.choices ?? "", record));
        workedOut.set(variable, value);
        return value;
      }
      const declined = places.find(
        ({ question }) => declineVariable(variableOf(levelOfCare, question.id)) === variable,
      );
      if (declined) return answers[declined.question.id] === "decline" ? "1" : "0";
      const { question, answer = "" } = values.get(variable) ?? {};
      if (box !== null) return [answer].flat().some((code) => rawCode(String(code)) === box) ? "1" : "0";
      return question?.kind === "integer" && answer === "decline" ? "" : rawCode(String(answer));
    };
    return record;
  };
  const shown = (answers: Answers) => {
    const record = recordOf(answers);
    return places
      .filter(({ question }) => {
        const { branching = "" } = byName.get(variableOf(levelOfCare, question.id)) ?? {};
        return branching === "" || Boolean(redcapValue(branching, record));
      })
      .map(({ question }) => question.id);
  };
  const readsLevel = new Set(
    places
      .filter(({ question }) => JSON.stringify(question.askWhen ?? {}).includes('"level"'))
      .map(({ question }) => question.id),
  );
  const asked = (answers: Answers) => readGiven(levelOfCare, answers).path.map(({ id }) => id);
  const people: readonly (readonly [string, Answers])[] = [
    ...FIVE_PEOPLE.map(({ name, answers }) => [name, answers] as const),
    ...Object.values(VIGNETTES)
      .flat()
      .map((vignette) => [vignette.name, answersOf(vignette)] as const),
    ["a child", { "about-age": "under-13", "now-emergency": ["none"] }],
    ["a teenager who declines everything", filled({ "about-age": "13-17" }, () => "decline")],
    ["someone who declines everything", filled({ "about-age": "65-plus" }, () => "decline")],
  ];

  it("asks everyone what the site asks them", () => {
    expect(people.length).toBeGreaterThan(100);
    for (const [name, answers] of people) {
      // REDCap clears a hidden field while the form is filled in, so only the answers on the path are in a record.
      const path = asked(answers);
      const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => path.includes(id)));
      const outside = readGiven(levelOfCare, answers).outOfScope !== null;
      const open = shown(kept).filter((id) => !readsLevel.has(id));
      expect(open, name).toEqual(path.filter((id) => !readsLevel.has(id)));
      if (outside) expect(shown(kept), name).toEqual(path);
    }
  });

  it("gives a total only when every item is answered", () => {
    const items = levelOfCare.instruments.flatMap(({ totals }) => totals).find(({ id }) => id === "gad-7")?.items ?? [];
    const all = Object.fromEntries(items.map((id, at) => [id, String(at % 4)]));
    const total = (answers: Answers) => redcapValue(byName.get("gad7_total")?.choices ?? "", recordOf(answers));
    expect(total(all)).toBe(9);
    expect(total({ ...all, "69736-7": "decline" })).toBe("");
    const { "69736-7": _, ...rest } = all;
    expect(total(rest)).toBe("");
  });
});

describe("The check of a data dictionary", () => {
  const good = csvRecords(redcapCsv(redcapFields(readers.en))).records.map(({ cells }) => cells);
  const changed = (variable: string, column: number, value: string) =>
    redcapProblems(good.map((cells) => (cells[0] === variable ? cells.toSpliced(column, 1, value) : cells)));

  it.each([
    ["a name with a capital letter", "asq_1", 0, "ASQ_1"],
    ["a name that starts with a digit", "asq_1", 0, "1_asq"],
    ["a name that is too long", "asq_1", 0, "a_name_longer_than_the_rules_take"],
    ["a name twice", "asq_1", 0, "asq_2"],
    ["a name REDCap keeps", "asq_1", 0, "safety_complete"],
    ["a field on another form", "asq_1", 1, "mood"],
    ["an unknown field type", "asq_1", 3, "radiobutton"],
    ["no label", "asq_1", 4, ""],
    ["a label with a variable in it", "asq_1", 4, "[asq_2]?"],
    ["no choices", "asq_1", 5, ""],
    ["a choice without a label", "asq_1", 5, "0 | 1, Yes"],
    ["one code for two choices", "asq_1", 5, "1, No | 1, Yes"],
    ["a code with a hyphen", "use_kinds", 5, "street-drug, X | b, Y"],
    ["a validation of a choice", "asq_1", 7, "integer"],
    ["limits in the wrong order", "bstad_alcohol", 8, "400"],
    ["branching on an unknown field", "asq_5", 11, "[asq_9] = '1'"],
    ["branching on an unknown box", "use_last", 11, "[use_kinds(wine)] = '1'"],
    ["an open bracket", "asq_5", 11, "([asq_1] = '1'"],
    ["an open quote", "asq_5", 11, "[asq_1] = '1"],
    ["an action tag a spreadsheet would evaluate", "use_kinds", 17, "@HIDDEN"],
  ])("finds %s", (_, variable, column, value) => {
    expect(changed(variable, column, value).length).toBeGreaterThan(0);
  });

  it("finds headers that are not REDCap's", () => {
    expect(redcapProblems([["Variable"], ["record_id"]])).toEqual([expect.stringContaining("headers")]);
  });
});
