import { describe, expect, it } from "vitest";
import { importFhir } from "../../../../lib/exchange/fhir/import";
import { fhirResponse } from "../../../../lib/exchange/fhir/response";
import { openBytes, openFile } from "../../../../lib/exchange/open-answers";
import { levelOfCare } from "../../../../questionnaires/level-of-care/level-of-care";
import { responseAs } from "../../../support/response-as";
import { wellAdult } from "../../../support/well-adult";

const canonical = "https://example.org/Questionnaire/level-of-care";
const as = responseAs;
const response = JSON.parse(JSON.stringify(fhirResponse(levelOfCare, wellAdult, as)));
const read = (change: object) => importFhir(levelOfCare, { ...response, ...change });
const modifierExtension = [{ url: "https://example.org/not-so", valueBoolean: true }];

describe("Content that changes all other answers of a response", () => {
  it.each([
    ["entered in error", { status: "entered-in-error" }, "entered-in-error"],
    ["a modifier on the response", { modifierExtension }, "changed-meaning"],
    ["a modifier on an item", { item: [{ ...response.item[0], modifierExtension }] }, "changed-meaning"],
    ["implicit rules", { implicitRules: "https://example.org/rules" }, "changed-meaning"],
    ["another questionnaire", { questionnaire: "https://example.org/Questionnaire/other" }, "other-questionnaire"],
    ["a questionnaire that is not a URL", { questionnaire: { reference: "x" } }, "other-questionnaire"],
  ])("refuses it as a whole: %s", (_, change, refused) => {
    expect(read(change)).toEqual({ refused });
    const bundle = { resourceType: "Bundle", entry: { resource: { ...response, ...change } } };
    expect(importFhir(levelOfCare, bundle)).toEqual({ refused });
  });

  it("refuses a bundle with implicit rules", () => {
    const entry = [{ resource: response }];
    expect(importFhir(levelOfCare, { resourceType: "Bundle", implicitRules: "x", entry })).toEqual({
      refused: "changed-meaning",
    });
  });

  it.each([
    ["in-progress", "in-progress"],
    ["stopped", "stopped"],
    [undefined, "not-said"],
    ["planned", "not-said"],
  ])("says of the status %s that it is %s", (status, unfinished) =>
    expect(read({ status })).toMatchObject({ answers: wellAdult, unfinished }),
  );

  it.each(["completed", "amended"])("says nothing about a response that is %s", (status) =>
    expect(read({ status })).not.toHaveProperty("unfinished"),
  );

  it("does not take another program's answers for ours if nothing identifies the questions", () => {
    const item = ["69725-0", "68509-9", "69733-4"].map((linkId) => ({
      linkId,
      answer: [{ valueCoding: { system: "http://loinc.org", code: "LA6568-5" } }],
    }));
    const foreign = { resourceType: "QuestionnaireResponse", status: "completed", item };
    expect(importFhir(levelOfCare, foreign)).toEqual({ refused: "no-questionnaire" });
    expect(importFhir(levelOfCare, { ...foreign, questionnaire: canonical })).toHaveProperty("answers");
  });

  it.each([
    ["2024", "2024"],
    ["2024-05", "2024-05"],
    ["2024-05-01", "2024-05-01"],
  ])("keeps the precision of the date %s", (authored, kept) =>
    expect(read({ authored })).toMatchObject({ answeredAt: kept, dropped: [] }),
  );

  it.each(["0026-01-01", "12026-01-01", "2026-13-01", "yesterday", 2026])("reports %s as not a date", (authored) =>
    expect(read({ authored })).toMatchObject({
      answeredAt: null,
      dropped: [{ id: "authored", reason: "not-a-date" }],
    }),
  );

  it("takes linear time for a file of 60,000 items", () => {
    const item = Array.from({ length: 60_000 }, () => ({ linkId: "asq-1", answer: [{ valueString: "x" }] }));
    expect(importFhir(levelOfCare, { ...response, item })).toMatchObject({
      answers: {},
      dropped: [{ id: "asq-1", reason: "wrong-type", values: 60_000 }],
    });
  });
});

describe("The bytes of a file", () => {
  const text = JSON.stringify(response).replace("self", "self");
  it("are read as UTF-8 and UTF-16, and in no other encoding", () => {
    expect(openBytes(levelOfCare, Buffer.from(text))).toMatchObject({ answers: wellAdult });
    expect(openBytes(levelOfCare, Buffer.from(`\ufeff${text}`, "utf16le"))).toMatchObject({ answers: wellAdult });
    const note = text.replace('"status"', '"language":"ñ","status"');
    expect(openBytes(levelOfCare, Buffer.from(note, "latin1"))).toEqual({ refused: "encoding" });
  });

  it("are refused if an object has a duplicate key, however it is escaped", () => {
    const twice = text.replace('"status":', '"st\\u0061tus":"entered-in-error","status":');
    expect(openFile(levelOfCare, twice)).toEqual({ refused: "repeated-key", what: "status" });
  });

  it("report which answers do not fit if none does, and not that there are none", () => {
    const item = [{ linkId: "asq-1", answer: [{ valueBoolean: true }] }];
    expect(openFile(levelOfCare, JSON.stringify({ ...response, item }))).toEqual({
      refused: "none-kept",
      what: "asq-1",
    });
  });
});
