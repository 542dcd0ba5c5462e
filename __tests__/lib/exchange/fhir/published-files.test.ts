import { describe, expect, it } from "vitest";
import { fhirBundle } from "../../../../lib/exchange/fhir/bundle";
import { canonicalOf } from "../../../../lib/exchange/fhir/canonical";
import { fhirCodeSystem } from "../../../../lib/exchange/fhir/code-system";
import { publishedFiles } from "../../../../lib/exchange/fhir/published-files";
import { ownSystem } from "../../../../lib/exchange/fhir/systems";
import { fhirPlan } from "../../../../questionnaires/level-of-care/fhir-plan";
import { levelOfCare } from "../../../../questionnaires/level-of-care/level-of-care";
import { enDecisionWords } from "../../../../questionnaires/level-of-care/text/en/decision-words";
import { instrumentsEn } from "../../../../questionnaires/level-of-care/text/en/instruments";
import { enWords } from "../../../../questionnaires/level-of-care/text/en/words";
import { EXTREME_ANSWERS } from "../../../cases/extreme-answers";
import { FIVE_PEOPLE } from "../../../cases/five-people";

const canonical = canonicalOf(levelOfCare);
const english = { questionnaire: enWords, decision: enDecisionWords, title: "Level of care" };

describe("The files published for other programs", () => {
  it("each have a versioned URL, one for every wording of the questions", () => {
    const files = [...publishedFiles(levelOfCare, [english]).values()];
    expect(files.map(({ url }) => url)).toEqual([
      canonical,
      `${canonical}-other`,
      `${canonical}/codes`,
      `${canonical}/levels`,
      `${canonical}/routes`,
    ]);
    for (const { version, status } of files) {
      expect(version).toBe(levelOfCare.version);
      expect(status).toBe("active");
    }
  });

  it("contain the questionnaire in each language, in both voices", () => {
    const spanish = { ...english, questionnaire: { ...enWords, locale: "es" } };
    const files = publishedFiles(levelOfCare, [english, spanish]);
    expect(files.get("Questionnaire-level-of-care.json")).toMatchObject({ language: "en", url: canonical });
    expect(files.get("Questionnaire-level-of-care-es.json")).toMatchObject({
      language: "es",
      url: `${canonical}-es`,
      derivedFrom: [`${canonical}|${levelOfCare.version}`],
    });
    const names = [...files.keys()];
    expect(names.filter((name) => name.startsWith("Questionnaire"))).toEqual(
      ["", "-other", "-es", "-es-other"].map((wording) => `Questionnaire-level-of-care${wording}.json`),
    );
    expect(names.filter((name) => name.startsWith("CodeSystem"))).toHaveLength(1);
  });

  it("contain the notices of the instruments", () => {
    const file = publishedFiles(levelOfCare, [english]).get("Questionnaire-level-of-care.json");
    for (const { notice } of Object.values(instrumentsEn))
      expect(file).toMatchObject({ copyright: expect.stringContaining(notice) });
  });

  it("define every code of ours that is ever written, each once", () => {
    const codes = fhirCodeSystem(levelOfCare, enWords, canonical).concept.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const known = new Set(codes);
    for (const { answers } of [...FIVE_PEOPLE, ...EXTREME_ANSWERS]) {
      const bundle = fhirBundle(levelOfCare, answers, {
        canonical,
        words: enWords,
        instruments: instrumentsEn,
        plan: fhirPlan,
        withQuestions: true,
        page: { text: "The page.", reasons: ["A reason."] },
        title: "Level of care",
        now: "2026-11-23T10:00:00Z",
        times: { answeredAt: "2026-11-23T10:00:00Z" },
      });
      const written = JSON.stringify(bundle).matchAll(/"system":"([^"]+)","code":"([^"]+)"/g);
      const ours = [...written].flatMap(([, system, code = ""]) => (system === ownSystem(canonical) ? [code] : []));
      expect(ours.length).toBeGreaterThan(100);
      expect(ours.filter((code) => !known.has(code))).toEqual([]);
    }
  });
});
