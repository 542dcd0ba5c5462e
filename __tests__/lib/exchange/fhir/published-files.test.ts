import { describe, expect, it } from "vitest";
import { fhirBundle } from "../../../../lib/exchange/fhir/bundle";
import { canonicalOf } from "../../../../lib/exchange/fhir/canonical";
import { fhirCodeSystem } from "../../../../lib/exchange/fhir/code-system";
import { publishedFiles } from "../../../../lib/exchange/fhir/published-files";
import { ownSystem } from "../../../../lib/exchange/fhir/systems";
import { levelOfCare } from "../../../../questionnaires/level-of-care/level-of-care";
import { enDecisionWords } from "../../../../questionnaires/level-of-care/text/en/decision-words";
import { instrumentsEn } from "../../../../questionnaires/level-of-care/text/en/instruments";
import { enWords } from "../../../../questionnaires/level-of-care/text/en/words";
import { EXTREME_ANSWERS } from "../../../cases/extreme-answers";
import { FIVE_PEOPLE } from "../../../cases/five-people";

const site = "https://example.org";
const canonical = canonicalOf(site, levelOfCare);
const english = { questionnaire: enWords, decision: enDecisionWords };

describe("the files published for other programs", () => {
  it("each name a versioned address, one for every wording of the questions", () => {
    const files = [...publishedFiles(levelOfCare, site, [english]).values()];
    expect(files.map(({ url }) => url)).toEqual([
      canonical,
      canonical,
      `${canonical}/codes`,
      `${canonical}/levels`,
      `${canonical}/routes`,
    ]);
    for (const { version, status } of files) {
      expect(version).toBe(levelOfCare.version);
      expect(status).toBe("active");
    }
  });

  it("hold the questionnaire in each language, worded for oneself and for another", () => {
    const spanish = { questionnaire: { ...enWords, locale: "es" }, decision: enDecisionWords };
    const files = publishedFiles(levelOfCare, site, [english, spanish]);
    expect(files.get("Questionnaire-level-of-care.json")).toMatchObject({ language: "en", url: canonical });
    expect(files.get("Questionnaire-level-of-care-es.json")).toMatchObject({ language: "es", url: canonical });
    const names = [...files.keys()];
    expect(names.filter((name) => name.startsWith("Questionnaire"))).toEqual(
      ["", "-other", "-es", "-es-other"].map((wording) => `Questionnaire-level-of-care${wording}.json`),
    );
    expect(names.filter((name) => name.startsWith("CodeSystem"))).toHaveLength(1);
  });

  it("hold the notices of the instruments", () => {
    const file = publishedFiles(levelOfCare, site, [english]).get("Questionnaire-level-of-care.json");
    for (const { notice } of Object.values(instrumentsEn))
      expect(file).toMatchObject({ copyright: expect.stringContaining(notice) });
  });

  it("explain every code of ours that is ever written, each once", () => {
    const codes = fhirCodeSystem(levelOfCare, enWords, canonical).concept.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const known = new Set(codes);
    for (const { answers } of [...FIVE_PEOPLE, ...EXTREME_ANSWERS]) {
      const bundle = fhirBundle(levelOfCare, answers, {
        canonical,
        words: enWords,
        instruments: instrumentsEn,
        now: "2026-11-23T10:00:00Z",
        times: { answeredAt: "2026-11-23T10:00:00Z" },
        uuid: () => "00000000-0000-4000-8000-000000000000",
      });
      const written = JSON.stringify(bundle).matchAll(/"system":"([^"]+)","code":"([^"]+)"/g);
      const ours = [...written].flatMap(([, system, code = ""]) => (system === ownSystem(canonical) ? [code] : []));
      expect(ours.length).toBeGreaterThan(100);
      expect(ours.filter((code) => !known.has(code))).toEqual([]);
    }
  });
});
