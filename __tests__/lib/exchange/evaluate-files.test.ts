import { describe, expect, it } from "vitest";
import { bundleOf } from "../../../cli/bundle-of";
import { assess } from "../../../lib/assessment/assess";
import { evaluateLine } from "../../../lib/exchange/evaluate-line";
import { importFhir } from "../../../lib/exchange/fhir/import";
import { writeSavedFile } from "../../../lib/exchange/saved-file";
import { applicableAnswers, readGiven } from "../../../lib/questionnaire/reading";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { FIVE_PEOPLE } from "../../cases/five-people";
import { byConstraints, byFhir, byMedplum, type Resource } from "../../support/fhir-validators";
import { wellAdult } from "../../support/well-adult";

const evaluated = (input: object) => {
  const { ok, output } = evaluateLine(levelOfCare, JSON.stringify(input), 3);
  return { ok, output: JSON.parse(JSON.stringify(output)) };
};
const saved = (answers: object, change: object = {}): object => ({
  ...JSON.parse(writeSavedFile(levelOfCare, wellAdult, "2026-11-01")),
  answers,
  ...change,
});

describe("Evaluating files", () => {
  it.each(FIVE_PEOPLE)(
    "gives $name the same result from answers, a saved file, a bundle and its response",
    ({ answers }) => {
      const counted = applicableAnswers(readGiven(levelOfCare, answers), answers);
      const expected = evaluated({ answers: counted });
      expect(expected.output.level).toBe(assess(levelOfCare, answers).level);
      expect(evaluated(saved(counted))).toEqual(expected);
      const bundle = bundleOf(answers, { answeredAt: "2026-11-01T10:00:00Z" }) as Resource & {
        entry: { resource: Resource }[];
      };
      expect(evaluated(bundle)).toEqual(expected);
      const response = bundle.entry.find(({ resource }) => resource.resourceType === "QuestionnaireResponse")?.resource;
      expect(evaluated(response ?? {})).toEqual(expected);
    },
  );

  it("reports what could not be kept from a file, and assesses the rest", () => {
    const { ok, output } = evaluated(saved({ ...wellAdult, "about-height": "tall" }));
    expect(ok).toBe(true);
    expect(output).toMatchObject({ level: "outpatient", dropped: [expect.stringContaining("about-height")] });
  });

  it.each([
    [saved(wellAdult, { questionnaire: "other" }), /another questionnaire/],
    [saved(wellAdult, { kind: "care-guide-answers/7" }), /newer version/],
    [saved({}), /no answers/],
    [{ resourceType: "Patient" }, /neither/],
    [{ resourceType: "Bundle", entry: [] }, /no QuestionnaireResponse/],
  ])("refuses %j and says why", (input, reason) => {
    const { ok, output } = evaluated(input);
    expect(ok).toBe(false);
    expect(output).toMatchObject({ line: 3, error: expect.stringMatching(reason) });
  });
});

describe("The bundle of a line", () => {
  it("contains the answers and when they were given, and no second copy of the questions", () => {
    const { output } = evaluateLine(
      levelOfCare,
      JSON.stringify(saved(wellAdult, { answeredAt: "2026-11-01T10:00:00-05:00" })),
      1,
      {
        write: bundleOf,
      },
    );
    const bundle = JSON.parse(JSON.stringify(output));
    expect(importFhir(levelOfCare, bundle)).toMatchObject({
      answers: wellAdult,
      answeredAt: "2026-11-01T10:00:00-05:00",
    });
    expect(JSON.stringify(bundle)).not.toContain('"resourceType":"Questionnaire"');
    expect([byMedplum, byFhir, byConstraints].flatMap((validate) => validate(bundle))).toEqual([]);
  });

  it("says who answered for someone else, if the file does", () => {
    const other = { ...wellAdult, "about-subject": "other" };
    const written = (input: object) => {
      const { output } = evaluateLine(levelOfCare, JSON.stringify(input), 1, { write: bundleOf });
      return JSON.parse(JSON.stringify(output));
    };
    const bundle = written(saved(other, { relation: "friend" }));
    expect(importFhir(levelOfCare, bundle)).toMatchObject({ relation: "friend" });
    expect(importFhir(levelOfCare, written(bundle))).toMatchObject({ relation: "friend", answers: other });
  });

  it("comes with what could not be kept, because a bundle has no field for it", () => {
    const line = JSON.stringify(saved({ ...wellAdult, "about-height": "tall" }));
    const read = evaluateLine(levelOfCare, line, 1, { write: bundleOf });
    expect(read).toMatchObject({ ok: true, dropped: [expect.stringContaining("about-height")] });
    expect(evaluateLine(levelOfCare, JSON.stringify(saved(wellAdult)), 1, { write: bundleOf })).not.toHaveProperty(
      "dropped",
    );
  });

  it("is dated now; its answers have the day or time from the input, or none", () => {
    for (const answeredAt of ["2026-11-01", "2026-11-01T10:00:00-05:00", null]) {
      const bundle = JSON.parse(JSON.stringify(bundleOf(wellAdult, { answeredAt })));
      expect(bundle.timestamp).toMatch(/^\d{4}-\d{2}-\d{2}T/);
      expect(bundle.timestamp).not.toContain("2026-11-01T");
      const said = JSON.stringify(bundle.entry);
      expect(
        said.match(/"(authored|effectiveDateTime)":"[^"]*"/g)?.every((one) => one.includes(`"${answeredAt}"`)),
      ).toBe(answeredAt === null ? undefined : true);
    }
  });
});
