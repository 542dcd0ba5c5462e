import { describe, expect, it } from "vitest";
import { assess } from "../../../../lib/assessment/assess";
import { type BundledAs, fhirBundle } from "../../../../lib/exchange/fhir/bundle";
import { canonicalOf } from "../../../../lib/exchange/fhir/canonical";
import type { FhirObservation, FhirResource } from "../../../../lib/exchange/fhir/r4";
import { LOINC, ownSystem } from "../../../../lib/exchange/fhir/systems";
import { openParsed } from "../../../../lib/exchange/open-answers";
import { referenceOf } from "../../../../lib/exchange/reference";
import type { Answers } from "../../../../lib/questionnaire/answers";
import { DECLINE } from "../../../../lib/questionnaire/definition";
import { fhirPlan } from "../../../../questionnaires/level-of-care/fhir-plan";
import { levelOfCare } from "../../../../questionnaires/level-of-care/level-of-care";
import { instrumentsEn } from "../../../../questionnaires/level-of-care/text/en/instruments";
import { enWords } from "../../../../questionnaires/level-of-care/text/en/words";
import { esWords } from "../../../../questionnaires/level-of-care/text/es/words";
import { wellAdult, wellAdultBut } from "../../../support/well-adult";

const canonical = canonicalOf(levelOfCare);
const as: BundledAs = {
  canonical,
  plan: fhirPlan,
  words: enWords,
  instruments: instrumentsEn,
  title: "Level of care",
  now: "2026-12-04T14:00:00-06:00",
  times: { answeredAt: "2026-11-28T09:00:00-06:00", startedAt: "2026-11-28T08:41:00-06:00" },
  madeAt: "https://clinic.example",
  page: { text: "PATIENT SELF-REPORT\nñ “quoted”", reasons: ["Plan with details (past month)."] },
};
const phq9 = ["44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3", "44260-8"];
const phq9At = (code: string) => Object.fromEntries(phq9.map((item) => [item, code]));
/** The full AUDIT-C, and the event of the PC-PTSD-5. */
const low = wellAdultBut(phq9At("2"));

const bundleOf = (answers: Answers, more: Partial<BundledAs> = {}) =>
  fhirBundle(levelOfCare, answers, { ...as, ...more });
const all = <T extends FhirResource["resourceType"]>(
  answers: Answers,
  type: T,
  more: Partial<BundledAs> = {},
): readonly Extract<FhirResource, { resourceType: T }>[] =>
  bundleOf(answers, more).entry.flatMap(({ resource }) =>
    resource.resourceType === type ? [resource as Extract<FhirResource, { resourceType: T }>] : [],
  );
const observed = (answers: Answers, code: string, more: Partial<BundledAs> = {}): FhirObservation | undefined =>
  all(answers, "Observation", more).find((one) => one.code.coding?.some((coding) => coding.code === code));
const components = (answers: Answers, code: string) =>
  observed(answers, "result.level")?.component?.filter((one) => one.code.coding?.[0]?.code === code) ?? [];

describe("What a server does with a bundle", () => {
  it("is up to it for a collection, and a conditional create per resource for a transaction", () => {
    expect(bundleOf(wellAdult).type).toBe("collection");
    expect(bundleOf(wellAdult).entry.every(({ request }) => request === undefined)).toBe(true);
    const { type, entry } = bundleOf(wellAdult, { kind: "transaction", withQuestions: true });
    expect(type).toBe("transaction");
    for (const { resource, request, fullUrl } of entry) {
      expect(request).toMatchObject({ method: "POST", url: resource.resourceType });
      if (resource.resourceType === "Questionnaire")
        expect(request?.ifNoneExist).toBe(`url=${canonical}&version=${levelOfCare.version}`);
      else {
        const [{ system, value } = { system: "", value: "" }] = [
          ("identifier" in resource && resource.identifier) || [],
        ].flat();
        expect(request?.ifNoneExist).toBe(`identifier=${system}|${value}`);
        // A server that rewrites addresses in the bundle must not rewrite what it searches for.
        expect(value).not.toBe(fullUrl);
      }
    }
  });

  it("uses the same identifiers for the same answers, whenever and in whatever language they are written", () => {
    const ids = (more: Partial<BundledAs> = {}, answers = wellAdult) =>
      bundleOf(answers, more).entry.map(({ fullUrl }) => fullUrl);
    expect(ids({ now: "2027-01-01T00:00:00Z", words: esWords })).toEqual(ids());
    expect(ids({ kind: "transaction" })).toEqual(ids().slice(0, -1));
    for (const other of [
      ids({ times: { answeredAt: "2026-11-28T09:01:00-06:00" } }),
      ids({}, wellAdultBut({ "practical-cost": "worried" })),
      ids({}, { ...wellAdult, "note-goals": "To sleep." }),
    ])
      expect(other.filter((id) => ids().includes(id))).toEqual([]);
  });

  it("finds that identifier inside each resource too", () => {
    const { identifier, entry } = bundleOf({ ...wellAdult, "about-subject": "other" }, { relation: "parent" });
    expect(identifier.value).toMatch(/^urn:uuid:/);
    const values = entry.flatMap(({ resource }) => {
      if (resource.resourceType === "Provenance" || resource.resourceType === "Questionnaire") return [];
      const own = [resource.identifier ?? []].flat();
      expect(own, resource.resourceType).toMatchObject([{ system: "urn:ietf:rfc:3986" }]);
      return own.map(({ value }) => value);
    });
    expect(new Set(values).size).toBe(values.length);
    for (const value of values) expect(value).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  });

  it("creates one anonymous entry for the person, which everything references", () => {
    const { entry } = bundleOf(low);
    const patients = entry.filter(({ resource }) => resource.resourceType === "Patient");
    expect(patients).toHaveLength(1);
    expect(Object.keys(patients[0]?.resource ?? {}).toSorted()).toEqual(["identifier", "meta", "resourceType", "text"]);
    for (const { resource } of entry)
      if ("subject" in resource) expect(resource.subject.reference).toBe(patients[0]?.fullUrl);
  });

  it("knows which copy of the site made it, while the questions have one name everywhere", () => {
    const [response] = all(wellAdult, "QuestionnaireResponse");
    expect(response?.meta.source).toBe("https://clinic.example");
    expect(response?.questionnaire).toBe(`${canonical}|${levelOfCare.version}`);
    expect(bundleOf(wellAdult).meta.source).toBe("https://clinic.example");
  });
});

describe("The instruments, like the published examples", () => {
  // The elements of US Core's PHQ-9 panel example: category survey, LOINC, final, members, performer, derived from the response.
  it("are a panel with its items and its total", () => {
    const panel = observed(low, "44249-1");
    expect(panel).toMatchObject({
      status: "final",
      category: [
        { coding: [{ system: "http://terminology.hl7.org/CodeSystem/observation-category", code: "survey" }] },
      ],
      code: { coding: [{ system: LOINC, code: "44249-1", display: expect.stringContaining("PHQ-9") }] },
      effectiveDateTime: "2026-11-28T09:00:00-06:00",
    });
    const { entry } = bundleOf(low);
    const members = (panel?.hasMember ?? []).map(
      ({ reference }) => entry.find(({ fullUrl }) => fullUrl === reference)?.resource as FhirObservation,
    );
    expect(members.map(({ code }) => code.coding?.[0]?.code).toSorted()).toEqual([...phq9, "44261-6"].toSorted());
    for (const member of members)
      expect(member).toMatchObject({ status: "final", performer: [{ type: "Patient" }], derivedFrom: [{}] });
    expect(observed(low, "44260-8")).toMatchObject({
      valueCodeableConcept: { coding: [{ system: LOINC, code: "LA6570-1", display: "More than half the days" }] },
    });
  });

  it("include item 9 wherever it was asked, even declined, which is not a zero", () => {
    const few = { ...wellAdult, "44260-8": "1" };
    const asked = assess(levelOfCare, few).path.includes("44260-8") ? few : { ...low, "44260-8": "1" };
    expect(observed(asked, "44260-8")?.valueCodeableConcept?.coding?.[0]?.code).toBe("LA6569-3");
    const declined = observed({ ...low, "44260-8": DECLINE }, "44260-8");
    expect(declined?.valueCodeableConcept).toBeUndefined();
    expect(declined?.dataAbsentReason?.coding?.[0]?.code).toBe("asked-declined");
    expect(observed({ ...low, "44260-8": DECLINE }, "44261-6")).toBeUndefined();
    expect(observed({ ...low, "44260-8": DECLINE }, "44249-1")).toBeUndefined();
  });

  it('are 0 and negative if a "no" ends them', () => {
    const never = wellAdultBut({ "68518-0": "0", "102011-4": "0" });
    for (const [code, panel] of [
      ["75626-2", "72109-2"],
      ["102017-1", "102010-6"],
    ] as const) {
      expect(observed(never, code), code).toMatchObject({
        status: "final",
        valueQuantity: { value: 0 },
        interpretation: [{ coding: [{ code: "NEG" }] }],
      });
      expect(observed(never, panel), panel).toBeDefined();
    }
    expect(observed(wellAdultBut({ "68518-0": DECLINE }), "75626-2")).toBeUndefined();
  });

  it("are flagged if positive", () => {
    expect(observed(low, "44261-6")?.interpretation?.[0]?.coding?.[0]).toMatchObject({ code: "POS" });
    expect(observed(wellAdultBut(phq9At("0")), "44261-6")).toBeUndefined();
  });

  it("never attribute ratings by someone else, or by an unknown person, to the patient", () => {
    const codes = ["44249-1", "44261-6", "44260-8", "75626-2", "72109-2"];
    for (const subject of ["other", DECLINE]) {
      const answers = { ...low, "about-subject": subject };
      for (const code of codes) expect(observed(answers, code), code).toBeUndefined();
      const total = observed(answers, "total.phq-9.observer");
      expect(total).toMatchObject({
        valueQuantity: { value: 18 },
        code: { coding: [{ system: ownSystem(canonical) }] },
      });
      expect(total).not.toHaveProperty("interpretation");
      expect(observed(answers, "44260-8.observer")).toBeDefined();
      const text = JSON.stringify(bundleOf(answers));
      expect(text).not.toContain("PATRPT");
      expect(text).not.toContain("mark.patient-reported");
    }
    const [performer] =
      observed({ ...low, "about-subject": "other" }, "result.level", { relation: "parent" })?.performer ?? [];
    expect(performer).toMatchObject({ type: "RelatedPerson", reference: expect.stringContaining("urn:uuid:") });
    const [nobody] = observed({ ...low, "about-subject": DECLINE }, "result.level")?.performer ?? [];
    expect(nobody).not.toHaveProperty("type");
  });
});

describe("The level and the route", () => {
  it("are preliminary, and include what the paper says with them: why, how high it could be, what is unanswered", () => {
    const answers = { ...low, "asq-4": DECLINE, "suicide-plan": DECLINE };
    const { couldBe } = assess(levelOfCare, answers);
    expect(observed(answers, "result.level")?.status).toBe("preliminary");
    expect(components(answers, "result.reason")[0]?.valueString).toBe("Plan with details (past month).");
    expect(components(answers, "result.declined")[0]?.valueInteger).toBeGreaterThanOrEqual(1);
    const [could] = components(answers, "result.could-be");
    if (couldBe === null) expect(could).toBeUndefined();
    else expect(could?.valueCodeableConcept?.coding?.[0]?.code).toBe(`level.${couldBe}`);
  });

  it("say that there is none, and why, if too little was answered, and leave out reasons", () => {
    const little = { "about-subject": "self", "about-age": "18-64" };
    const level = observed(little, "result.level");
    expect(level?.valueCodeableConcept).toBeUndefined();
    expect(level?.dataAbsentReason?.coding?.[0]?.code).toBe("unknown");
    expect(components(little, "result.left-open")[0]?.valueInteger).toBeGreaterThan(10);
    expect(components(little, "result.reason")).toEqual([]);
    expect(components(little, "result.could-be")).toEqual([]);
    const [response] = all(little, "QuestionnaireResponse");
    expect(response?.status).toBe("in-progress");
  });
});

describe("What a person reads in a viewer", () => {
  it("is in words on the response and every result, without anything a page would execute", () => {
    const answers = { ...low, "note-goals": `<script>alert("x")</script> & more` };
    const resources = [...all(answers, "QuestionnaireResponse"), ...all(answers, "Observation")];
    for (const { text } of resources) expect(text?.div).toMatch(/^<div xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"><p>/);
    expect(resources[0]?.text?.div).toContain("&lt;script&gt;");
    for (const { text } of resources) expect(text?.div).not.toContain("<script");
  });

  it("includes the page as a note by whoever answered, verbatim", () => {
    const [note] = all(low, "DocumentReference");
    expect(note).toMatchObject({
      status: "current",
      docStatus: "preliminary",
      type: { coding: [{ system: LOINC, code: "51855-5" }] },
      author: [{ type: "Patient" }],
      content: [{ attachment: { contentType: "text/plain", language: "en" } }],
    });
    const data = note?.content[0].attachment.data ?? "";
    expect(Buffer.from(data, "base64").toString("utf8")).toBe(as.page?.text);
    const { page: _, ...without } = as;
    expect(fhirBundle(levelOfCare, low, without).entry.map(({ resource }) => resource.resourceType)).not.toContain(
      "DocumentReference",
    );
  });
});

describe("the questions", () => {
  const questionsOf = (more: Partial<BundledAs>, answers: Answers = wellAdult) =>
    all(answers, "Questionnaire", { withQuestions: true, ...more })[0];

  it("are left out unless wanted, to keep the file small", () => {
    expect(all(wellAdult, "Questionnaire")).toEqual([]);
    expect(JSON.stringify(bundleOf(wellAdult)).length).toBeLessThan(120_000);
    expect(questionsOf({})).toBeDefined();
  });

  it("have one address and version per content: different wording is a different resource that names its origin", () => {
    const other = { ...wellAdult, "about-subject": "other" };
    const found = [
      questionsOf({}),
      questionsOf({}, other),
      questionsOf({ words: esWords }),
      questionsOf({ words: esWords }, other),
    ];
    expect(found.map((one) => one?.url)).toEqual(["", "-other", "-es", "-es-other"].map((end) => `${canonical}${end}`));
    const contents = new Map<string, string>();
    for (const answers of [wellAdult, low, wellAdultBut({ "about-age": "13-17" })]) {
      const one = questionsOf({}, answers);
      const key = `${one?.url}|${one?.version}`;
      expect(contents.get(key) ?? JSON.stringify(one)).toBe(JSON.stringify(one));
      contents.set(key, JSON.stringify(one));
    }
    for (const one of found.slice(1)) expect(one?.derivedFrom).toEqual([`${canonical}|${levelOfCare.version}`]);
    expect(found[0]).not.toHaveProperty("derivedFrom");
  });

  it("are marked with standard codes, so that they can be extracted as results", () => {
    const text = JSON.stringify(questionsOf({}));
    expect(text.match(/sdc-questionnaire-observationExtract/g)?.length).toBeGreaterThan(20);
  });
});

describe("Reading it back", () => {
  it("returns the answers, both times and the reference, for every form and wording", () => {
    for (const words of [enWords, esWords])
      for (const kind of ["collection", "transaction"] as const)
        for (const withQuestions of [true, false]) {
          const bundle = JSON.parse(JSON.stringify(bundleOf(wellAdult, { words, kind, withQuestions })));
          expect(openParsed(levelOfCare, bundle, [])).toMatchObject({
            answers: wellAdult,
            dropped: [],
            ...as.times,
            reference: referenceOf(levelOfCare, wellAdult, as.times.answeredAt),
            changedSince: false,
          });
        }
  });
});
