import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../../../lib/assessment/assess";
import { type BundledAs, fhirBundle } from "../../../../lib/exchange/fhir/bundle";
import type { FhirObservation } from "../../../../lib/exchange/fhir/r4";
import { LOINC, ownSystem } from "../../../../lib/exchange/fhir/systems";
import type { Answers } from "../../../../lib/questionnaire/answers";
import { DECLINE } from "../../../../lib/questionnaire/definition";
import { leavingTheScreen } from "../../../../lib/questionnaire/withheld";
import { fhirPlan } from "../../../../questionnaires/level-of-care/fhir-plan";
import { levelOfCare } from "../../../../questionnaires/level-of-care/level-of-care";
import { instrumentsEn } from "../../../../questionnaires/level-of-care/text/en/instruments";
import { enWords } from "../../../../questionnaires/level-of-care/text/en/words";
import { randomCases } from "../../../support/every-case";
import { wellAdult, wellAdultBut } from "../../../support/well-adult";
import { anyAnswers } from "./any-answers";

const canonical = "https://example.org/Questionnaire/level-of-care";
const now = "2026-11-23T10:00:00-05:00";
const phq9 = ["44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3", "44260-8"];

const gad7 = ["69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7"];

function bundleOf(answers: Answers, more: Partial<BundledAs> = {}) {
  const options: BundledAs = {
    canonical,
    words: enWords,
    instruments: instrumentsEn,
    plan: fhirPlan,
    title: "Level of care",
    now,
    times: { answeredAt: now },
    ...more,
  };
  return fhirBundle(levelOfCare, answers, options);
}

const observationsOf = (answers: Answers): readonly FhirObservation[] =>
  bundleOf(answers).entry.flatMap(({ resource }) => (resource.resourceType === "Observation" ? [resource] : []));
const observed = (answers: Answers, code: string) =>
  observationsOf(answers).find((observation) => observation.code.coding?.some((coding) => coding.code === code));

describe("The bundle", () => {
  it("is the same for the same answers, clock and ids, and has nothing empty", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const bundle = bundleOf(answers);
        expect(bundle).toEqual(bundleOf(answers));
        expect(JSON.stringify(bundle)).not.toMatch(/\[\]|\{\}|:null|:""/);
      }),
      { numRuns: randomCases(30, 10) },
    );
  });

  it("gives every resource its own address, and every reference resolves to one", () => {
    const bundle = bundleOf(wellAdult, { withQuestions: true });
    const urls = bundle.entry.map(({ fullUrl }) => fullUrl);
    expect(new Set(urls).size).toBe(urls.length);
    for (const url of urls) expect(url).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    const references = [...JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g)].map(([, to]) => to);
    expect(references.length).toBeGreaterThan(0);
    for (const reference of references) expect(urls).toContain(reference);
    expect(bundle.entry.map(({ resource }) => resource.resourceType)).toEqual(
      expect.arrayContaining(["Questionnaire", "QuestionnaireResponse", "Observation", "Provenance"]),
    );
  });

  it("tags everything about the person with who reported it (if known), as unsigned and as restricted", () => {
    for (const [answers, reporter, mark] of [
      [wellAdult, ["PATRPT"], "mark.patient-reported"],
      [wellAdultBut({ "about-subject": "other" }), ["PACQRPT"], "mark.reported-by-other"],
      [wellAdultBut({ "about-subject": DECLINE }), [], "mark.reporter-not-said"],
    ] as const) {
      const bundle = bundleOf(answers);
      const about = bundle.entry.flatMap(({ resource }) =>
        "meta" in resource && resource.meta ? [resource.meta] : [],
      );
      expect(about.length).toBeGreaterThan(2);
      for (const meta of [bundle.meta, ...about]) {
        expect(meta.security?.map(({ code }) => code)).toEqual(["R", ...reporter]);
        expect(meta.tag?.map(({ code }) => code)).toEqual([mark, "mark.unsigned"]);
      }
      expect(JSON.stringify(bundle)).not.toContain("signature");
    }
  });

  it("has the level and the route of the assessment, never as final", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const left = leavingTheScreen(levelOfCare, answers);
        const { level, route } = assess(left.questionnaire, left.answers);
        for (const code of ["result.level", "result.route"]) {
          const { status, note } = observed(answers, code) ?? {};
          expect(status).toBe("preliminary");
          expect(note?.length).toBeGreaterThan(0);
        }
        const given = observed(answers, "result.level");
        if (level === null) {
          expect(given).not.toHaveProperty("valueCodeableConcept");
          expect(given?.dataAbsentReason?.coding?.[0]?.code).toBe("not-applicable");
        } else {
          const coding = { system: ownSystem(canonical), code: `level.${level}` };
          expect(given?.valueCodeableConcept?.coding?.[0]).toMatchObject(coding);
        }
        expect(observed(answers, "result.route")?.valueCodeableConcept?.coding?.[0]?.code).toBe(`route.${route}`);
      }),
      { numRuns: randomCases(50, 15) },
    );
  });

  it("has an instrument's total once all of it was answered", () => {
    const low = wellAdultBut(Object.fromEntries(phq9.map((item) => [item, "2"])));
    expect(observed(low, "44261-6")).toMatchObject({
      code: { coding: [{ system: LOINC, code: "44261-6" }] },
      valueQuantity: { value: 18, code: "{score}" },
      interpretation: [{ coding: [{ code: "POS" }], text: instrumentsEn["phq-9"].bands["moderately-severe"] }],
    });
    expect(observed({ ...low, "44260-8": DECLINE }, "44261-6")).toBeUndefined();
    expect(observed(wellAdult, "44261-6")).toBeUndefined();
    expect(observed(low, "44261-6")?.status).toBe("final");
    expect(observed(low, "70274-6")).toBeUndefined();
    const worried = wellAdultBut({ ...low, ...Object.fromEntries(gad7.map((item) => [item, "1"])) });
    expect(observed(worried, "70274-6")).toMatchObject({ valueQuantity: { value: 7 } });
  });

  it("has no total of a short form, which only decides whether the rest is asked", () => {
    const short = ["55758-7", "70271-2"];
    expect(levelOfCare.instruments.flatMap(({ totals }) => totals.map(({ loinc }) => loinc))).toEqual(
      expect.arrayContaining(short),
    );
    for (const answers of [wellAdult, wellAdultBut(Object.fromEntries(phq9.map((item) => [item, "2"])))])
      for (const code of short) expect(JSON.stringify(bundleOf(answers))).not.toContain(code);
  });
});
