import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../../../../lib/content/locales";
import { type BundledAs, fhirBundle } from "../../../../lib/exchange/fhir/bundle";
import { importFhir } from "../../../../lib/exchange/fhir/import";
import type { FhirResponse, ResponseItem } from "../../../../lib/exchange/fhir/r4";
import { fhirResponse } from "../../../../lib/exchange/fhir/response";
import { DATA_ABSENT_REASON, EXTENSIONS, LOINC, ownSystem } from "../../../../lib/exchange/fhir/systems";
import { referenceOf } from "../../../../lib/exchange/reference";
import { type Answers, isBlank } from "../../../../lib/questionnaire/answers";
import { DECLINE } from "../../../../lib/questionnaire/definition";
import { applicableAnswers, readGiven, unansweredOn } from "../../../../lib/questionnaire/reading";
import { RELATIONS } from "../../../../lib/questionnaire/relation";
import { leavingTheScreen } from "../../../../lib/questionnaire/withheld";
import { fhirPlan } from "../../../../questionnaires/level-of-care/fhir-plan";
import { levelOfCare } from "../../../../questionnaires/level-of-care/level-of-care";
import { instrumentsEn } from "../../../../questionnaires/level-of-care/text/en/instruments";
import { enWords } from "../../../../questionnaires/level-of-care/text/en/words";
import { randomCases } from "../../../support/every-case";
import { responseAs } from "../../../support/response-as";
import { wellAdult, wellAdultBut } from "../../../support/well-adult";
import { anyAnswers, questions } from "./any-answers";

const canonical = "https://example.org/Questionnaire/level-of-care";
const authored = "2026-11-23T10:00:00-05:00";
const bundled: BundledAs = {
  canonical,
  words: enWords,
  instruments: instrumentsEn,
  plan: fhirPlan,
  title: "Level of care",
  now: authored,
  times: { answeredAt: authored },
};
const responseTo = (answers: Answers): FhirResponse => fhirResponse(levelOfCare, answers, responseAs);
const counted = (given: Answers) => {
  const { questionnaire, answers } = leavingTheScreen(levelOfCare, given);
  return applicableAnswers(readGiven(questionnaire, answers), answers);
};
/** How complete a file says the answers are. */
function said(given: Answers): object {
  const { questionnaire, answers } = leavingTheScreen(levelOfCare, given);
  const open = unansweredOn(readGiven(questionnaire, answers), answers);
  return open.length > 0 ? { unfinished: "in-progress" } : {};
}
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A response with one answered item, as another program might write it. */
const foreign = (linkId: string, answer: readonly unknown[]) => ({
  resourceType: "QuestionnaireResponse",
  item: [{ linkId: "anything", item: [{ linkId, answer }] }],
});

describe("Reading FHIR back", () => {
  it("returns from a bundle exactly the answers that count and may leave the screen", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const read = importFhir(levelOfCare, sent(fhirBundle(levelOfCare, answers, bundled)));
        expect(read).toEqual({
          answers: counted(answers),
          dropped: [],
          answeredAt: authored,
          reference: referenceOf(levelOfCare, answers, authored),
          ...said(answers),
          otherVersion: false,
        });
      }),
    );
  });

  it("returns withheld answers too, if they were asked for", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const bundle = sent(fhirBundle(levelOfCare, answers, { ...bundled, withheldToo: true }));
        const all = applicableAnswers(readGiven(levelOfCare, answers), answers);
        expect(importFhir(levelOfCare, bundle)).toMatchObject({ answers: all, dropped: [] });
      }),
      { numRuns: randomCases(30, 10) },
    );
  });

  it("returns the language the questions were asked in, whatever the file is written in, and guesses none", () => {
    for (const language of LOCALES) {
      const read = importFhir(levelOfCare, sent(fhirBundle(levelOfCare, wellAdult, { ...bundled, language })));
      expect(read).toMatchObject({ answers: counted(wellAdult), language });
    }
    expect(importFhir(levelOfCare, sent(fhirBundle(levelOfCare, wellAdult, bundled)))).not.toHaveProperty("language");
    const answer = [{ valueCoding: { code: "0" } }];
    expect(importFhir(levelOfCare, { ...foreign("asq-1", answer), language: "es" })).toMatchObject({ language: "es" });
    for (const strange of ["tlh", 7, null])
      expect(importFhir(levelOfCare, { ...foreign("asq-1", answer), language: strange })).not.toHaveProperty(
        "language",
      );
    expect(importFhir(levelOfCare, { ...foreign("asq-1", answer), meta: "?" })).toHaveProperty("answers");
  });

  it("returns who answered for someone else, and does not take it for an answer", () => {
    const other = { ...wellAdult, "about-subject": "other" };
    for (const relation of RELATIONS) {
      const bundle = sent(fhirBundle(levelOfCare, other, { ...bundled, relation }));
      expect(importFhir(levelOfCare, bundle)).toEqual({
        answers: counted(other),
        dropped: [],
        answeredAt: authored,
        reference: referenceOf(levelOfCare, other, authored),
        relation,
        ...said(other),
        otherVersion: false,
      });
    }
    const self = sent(fhirBundle(levelOfCare, wellAdult, { ...bundled, relation: "parent" }));
    expect(importFhir(levelOfCare, self)).not.toHaveProperty("relation");
    const odd = [3, { resourceType: "RelatedPerson", relationship: [{}] }, responseTo(wellAdult)];
    const read = importFhir(levelOfCare, { resourceType: "Bundle", entry: odd.map((resource) => ({ resource })) });
    expect(read).toMatchObject({ answers: wellAdult });
    expect(read).not.toHaveProperty("relation");
  });

  it("returns the same answers from a response alone", () => {
    const read = importFhir(levelOfCare, sent(responseTo(wellAdult)));
    expect(read).toMatchObject({ answers: wellAdult, dropped: [] });
  });

  it("keeps every known answer and names every other", () => {
    const system = ownSystem(canonical);
    const several = [
      { valueCoding: { system, code: "now-emergency.might-act" } },
      { valueCoding: { system, code: "now-emergency.made-up" } },
    ];
    expect(importFhir(levelOfCare, foreign("now-emergency", several))).toMatchObject({
      answers: { "now-emergency": ["might-act"] },
      dropped: [{ id: "now-emergency", reason: "unknown-code" }],
    });
    const cases: readonly [string, readonly unknown[], string][] = [
      ["gone", [{ valueString: "x" }], "unknown-question"],
      ["asq-1", [{ valueCoding: { system: LOINC, code: "LA6568-5" } }], "unknown-code"],
      ["asq-1", [{ valueBoolean: true }], "wrong-type"],
      ["asq-1", [{ valueString: "1" }], "wrong-type"],
      ["asq-1", [3], "wrong-type"],
      ["bstad-alcohol", [{ valueInteger: 999 }], "out-of-range"],
      ["bstad-alcohol", [{ valueDecimal: 1.5 }], "wrong-type"],
      ["note-goals", [{ valueString: "x".repeat(501) }], "too-long"],
      ["asq-1", [{ valueCoding: { system: DATA_ABSENT_REASON, code: "unknown" } }], "unknown-code"],
      ["asq-1", [{ extension: [{ url: EXTENSIONS.absent, valueCode: "asked-unknown" }] }], "no-value"],
    ];
    for (const [id, answer, reason] of cases)
      expect(importFhir(levelOfCare, foreign(id, answer))).toMatchObject({ answers: {}, dropped: [{ id, reason }] });
    const both = ["LA32-8", "LA33-6"].map((code) => ({ valueCoding: { system: LOINC, code } }));
    expect(importFhir(levelOfCare, foreign("asq-1", both))).toMatchObject({
      answers: {},
      dropped: [{ id: "asq-1", reason: "several-answers" }],
    });
  });

  it('reads "declined" in every form other programs write', () => {
    const extension = [{ url: EXTENSIONS.absent, valueCode: "asked-declined" }];
    for (const answer of [{ extension }, { valueCoding: { extension } }, { _valueString: { extension } }])
      for (const id of ["asq-1", "now-emergency", "bstad-alcohol"])
        expect(importFhir(levelOfCare, foreign(id, [answer]))).toMatchObject({
          answers: { [id]: DECLINE },
          dropped: [],
        });
  });

  it("refuses files without answers of ours", () => {
    const response = responseTo(wellAdult);
    const bundle = (...resources: unknown[]) => ({
      resourceType: "Bundle",
      entry: resources.map((resource) => ({ resource })),
    });
    for (const value of [null, 3, "text", [], {}, { resourceType: "Patient" }])
      expect(importFhir(levelOfCare, value)).toEqual({ refused: "not-fhir" });
    expect(importFhir(levelOfCare, bundle())).toEqual({ refused: "no-response" });
    expect(importFhir(levelOfCare, bundle(response, response))).toEqual({ refused: "several-responses" });
    expect(
      importFhir(levelOfCare, { ...response, questionnaire: "https://example.org/Questionnaire/other|1" }),
    ).toEqual({
      refused: "other-questionnaire",
    });
    expect(importFhir(levelOfCare, { ...response, questionnaire: `${canonical}|0.1.0` })).toMatchObject({
      otherVersion: true,
    });
  });

  it("never throws, however deep or strange the file", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void importFhir(levelOfCare, value)));
    let item: unknown = { linkId: "asq-1", answer: [{ valueCoding: { system: LOINC, code: "LA33-6" } }] };
    for (let depth = 0; depth < 50_000; depth += 1) item = { linkId: "x", item: [item] };
    expect(importFhir(levelOfCare, { resourceType: "QuestionnaireResponse", item: [item] })).toMatchObject({
      answers: { "asq-1": "1" },
    });
  });
});

describe("Answers in FHIR", () => {
  const flat = (items: readonly ResponseItem[] = []): readonly ResponseItem[] =>
    items.flatMap((item) => [item, ...flat(item.item)]);
  const itemsOf = (answers: Answers) => new Map(flat(responseTo(answers).item).map((item) => [item.linkId, item]));

  it('never represent "declined" as an answer of the question', () => {
    const declined = Object.fromEntries(questions.map(({ id }) => [id, DECLINE]));
    const items = itemsOf({ ...declined, "about-age": "13-17" });
    const exported = questions.filter(({ id }) => items.has(id) && id !== "about-age");
    expect(exported.length).toBeGreaterThan(40);
    for (const question of exported) {
      const [answer, ...more] = items.get(question.id)?.answer ?? [];
      expect(more).toEqual([]);
      if ("options" in question)
        expect(answer).toEqual({
          valueCoding: { system: DATA_ABSENT_REASON, code: "asked-declined", display: expect.any(String) },
        });
      else expect(answer).toEqual({ extension: [{ url: EXTENSIONS.absent, valueCode: "asked-declined" }] });
    }
  });

  it("leave out what was not asked and what was left unanswered", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const items = itemsOf(answers);
        const onPath = new Set(readGiven(levelOfCare, answers).path.map(({ id }) => id));
        for (const { id, withheld = false } of questions)
          expect(items.has(id)).toBe(!withheld && onPath.has(id) && !isBlank(answers[id]));
      }),
      { numRuns: randomCases(30, 10) },
    );
    expect(responseTo(wellAdult).status).toBe("completed");
    expect(responseTo(wellAdultBut({ "asq-1": [] })).status).toBe("in-progress");
    expect(responseTo({})).not.toHaveProperty("item");
  });
});
