import { describe, expect, it } from "vitest";
import { openBytes, openFile } from "../../../lib/exchange/open-answers";
import { writeSavedFile } from "../../../lib/exchange/saved-file";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { wellAdult } from "../../support/well-adult";

const bytes = (...values: number[]) => Uint8Array.from([...values, ...Array.from({ length: 40 }, () => 7)]);
const saved = writeSavedFile(levelOfCare, wellAdult, "2026-11-28");

const PHQ9 = ["44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3", "44260-8"];
const CODES = ["LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9"];
/** As in US Core and LHC-Forms: the codes are standard, the link may be a path. */
const phq9 = (link: (id: string) => string, scores: readonly number[], questionnaire?: string) => ({
  resourceType: "QuestionnaireResponse",
  status: "completed",
  ...(questionnaire && { questionnaire }),
  item: PHQ9.map((id, index) => ({
    linkId: link(id),
    answer: [{ valueCoding: { system: "http://loinc.org", code: CODES[scores[index] ?? 0] } }],
  })),
});

describe("A file chosen by mistake", () => {
  it.each([
    ["an empty file", new Uint8Array(), "empty"],
    ["a JPEG", bytes(0xff, 0xd8, 0xff, 0xe0), "picture"],
    ["a PNG", bytes(0x89, 0x50, 0x4e, 0x47), "picture"],
    ["a picture of a telephone (HEIC)", bytes(0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70), "picture"],
    ["the printed PDF", new TextEncoder().encode("%PDF-1.7 and more"), "pdf"],
    ["one of ours, cut off", new TextEncoder().encode(saved.slice(0, 200)), "cut-off"],
    ["a list of things to buy", new TextEncoder().encode("milk"), "not-ours"],
  ] as const)("is recognized for what it is: %s", (_, given, refused) => {
    expect(openBytes(levelOfCare, given)).toMatchObject({ refused });
  });

  it.each([
    ["by its codes", (id: string) => id, undefined],
    ["by paths", (id: string) => `/${id}`, undefined],
    ["with a questionnaire of its own", (id: string) => `/${id}`, "http://loinc.org/q/44249-1"],
  ] as const)("gives no level: another program's PHQ-9, %s, is reported with its score", (_, link, questionnaire) => {
    const response = phq9(link, [2, 2, 2, 1, 1, 2, 1, 2, 1], questionnaire);
    const expected = { refused: "other-instrument", what: "PHQ-9: 14" };
    expect(openFile(levelOfCare, JSON.stringify(response))).toEqual(expected);
    const bundle = { resourceType: "Bundle", type: "collection", entry: [{ resource: response }] };
    expect(openFile(levelOfCare, JSON.stringify(bundle))).toEqual(expected);
  });

  it("has no score if an item is missing", () => {
    const response = phq9((id) => `/${id}`, [2, 2, 2, 1, 1, 2, 1, 2, 1], "http://loinc.org/q/44249-1");
    response.item.pop();
    expect(openFile(levelOfCare, JSON.stringify(response))).toEqual({ refused: "other-questionnaire" });
  });
});
