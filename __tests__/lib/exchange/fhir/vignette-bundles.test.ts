import { describe, expect, it } from "vitest";
import { bundleOf } from "../../../../cli/bundle-of";
import { importFhir } from "../../../../lib/exchange/fhir/import";
import { applicableAnswers, readGiven } from "../../../../lib/questionnaire/reading";
import { leavingTheScreen } from "../../../../lib/questionnaire/withheld";
import { levelOfCare } from "../../../../questionnaires/level-of-care/level-of-care";
import type { Vignette } from "../../../cases/vignette";
import { VIGNETTES } from "../../../cases/vignettes";
import { sampleOf } from "../../../support/every-case";
import { byConstraints, byFhir, byMedplum, type Resource } from "../../../support/fhir-validators";
import { answersOf } from "../../../support/vignette-answers";

const themes: readonly (readonly [string, readonly Vignette[]])[] = Object.entries(VIGNETTES);
const SLOW = 120_000;

// The questions are published once and validated there; here it is the answers and results of the written cases: of
// every theme some in each run, all of them nightly.
describe("The bundle of a vignette", () => {
  it.each(themes)(
    "passes third-party validators and round-trips: %s",
    (_, vignettes) => {
      for (const vignette of sampleOf(vignettes, 12)) {
        const answers = answersOf(vignette);
        const bundle = JSON.parse(
          JSON.stringify(bundleOf(answers, { answeredAt: "2026-11-23T10:00:00-05:00" })),
        ) as Resource;
        const problems = [byMedplum, byFhir, byConstraints].flatMap((validate) => validate(bundle));
        expect(problems, vignette.name).toEqual([]);
        const left = leavingTheScreen(levelOfCare, answers);
        const counted = applicableAnswers(readGiven(left.questionnaire, left.answers), left.answers);
        expect(importFhir(levelOfCare, bundle), vignette.name).toMatchObject({ answers: counted, dropped: [] });
      }
    },
    SLOW,
  );
});
