import { describe, expect, it } from "vitest";
import { textsOf } from "../../../app/_content/site-texts";
import { assess } from "../../../lib/assessment/assess";
import { levelToShow } from "../../../lib/assessment/too-little";
import { fhirBundle } from "../../../lib/exchange/fhir/bundle";
import type { Answers } from "../../../lib/questionnaire/answers";
import { decidingOn, readGiven } from "../../../lib/questionnaire/reading";
import { reportOf } from "../../../lib/report/report";
import { fhirPlan } from "../../../questionnaires/level-of-care/fhir-plan";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { wellAdult } from "../../support/well-adult";

const SCREEN = ["asq-1", "asq-2", "asq-3", "asq-4"];
const decidingIds = decidingOn(readGiven(levelOfCare, wellAdult)).map(({ id }) => id);

/** The well adult with all but this many deciding answers declined, starting with the suicide screen. */
function saying(count: number, screen: "declined" | "answered"): Answers {
  const said = [...decidingIds.filter((id) => !SCREEN.includes(id))].slice(0, count);
  const kept = Object.entries(wellAdult).filter(([id]) => said.includes(id));
  const ofScreen = SCREEN.map((id) => [id, screen === "answered" ? "0" : "decline"]);
  return Object.fromEntries([...kept, ...ofScreen]);
}

const texts = textsOf("en").forScreening;
const reportFor = (answers: Answers) =>
  reportOf(levelOfCare, answers, {
    questionnaire: texts.questionnaire,
    decision: texts.decision,
    answerText: texts.report.answerText,
  });

describe("No level from too few answers", () => {
  it("is shown if the suicide screen is unanswered or declined and fewer than half of the deciding questions were answered", () => {
    for (const answers of [{}, { "about-subject": "self", "about-age": "18-64" }, saying(8, "declined")]) {
      expect(assess(levelOfCare, answers).tooLittle).toBe(true);
      const { level, reasons, tooLittle } = reportFor(answers);
      expect([level, reasons, tooLittle]).toEqual([null, [], true]);
    }
  });

  it("has its threshold at half: one answer fewer gives none, and the suicide screen alone is enough", () => {
    const counts = Array.from({ length: decidingIds.length - SCREEN.length + 1 }, (_, count) => count);
    const half = counts.find((count) => !assess(levelOfCare, saying(count, "declined")).tooLittle) ?? 0;
    const answers = saying(half, "declined");
    const deciding = decidingOn(readGiven(levelOfCare, answers));
    const answered = deciding.filter(({ id }) => id in answers && answers[id] !== "decline").length;
    expect(answered).toBeGreaterThanOrEqual(deciding.length / 2);
    expect(answered - 1).toBeLessThan(deciding.length / 2);
    expect(assess(levelOfCare, saying(half - 1, "declined")).tooLittle).toBe(true);
    expect(counts.some((count) => assess(levelOfCare, saying(count, "answered")).tooLittle)).toBe(false);
  });

  it("requires half of the rest as soon as one question of the suicide screen is unanswered", () => {
    for (const id of SCREEN) {
      const { [id]: _, ...open } = saying(5, "answered");
      expect(assess(levelOfCare, open).tooLittle, id).toBe(true);
      expect(assess(levelOfCare, { ...open, [id]: "decline" }).tooLittle, id).toBe(true);
    }
  });

  it("changes neither the timing nor the help for someone in danger who stops early", () => {
    const answers = { "about-subject": "self", "about-age": "18-64", "now-emergency": ["might-act"] };
    const assessment = assess(levelOfCare, answers);
    expect([assessment.tooLittle, assessment.route, levelToShow(assessment)]).toEqual([true, "crisis", null]);
    const report = reportFor(answers);
    expect(report.guidance).not.toBeNull();
    expect(report.routeReasons.length + report.reasons.length).toBeGreaterThanOrEqual(0);
  });

  it("does not apply to someone who answered everything, or to a child, who has a separate page", () => {
    expect(assess(levelOfCare, wellAdult).tooLittle).toBe(false);
    const child = assess(levelOfCare, { "about-subject": "self", "about-age": "under-13" });
    expect([child.tooLittle, child.outOfScope]).toEqual([false, "under-13"]);
  });

  it("is exported without a level: FHIR says it is unknown", () => {
    const bundle = fhirBundle(
      levelOfCare,
      { "about-subject": "self" },
      {
        canonical: "https://care.example",
        plan: fhirPlan,
        words: texts.questionnaire,
        title: "Level of care",
        now: "2026-11-30T10:00:00-05:00",
        times: { answeredAt: "2026-11-30T10:00:00-05:00" },
        instruments: texts.decision.instruments,
      },
    );
    const observations = bundle.entry.flatMap(({ resource }) =>
      resource.resourceType === "Observation" ? [resource] : [],
    );
    const level = observations.find(({ code }) => code.coding?.some(({ code: id }) => id === "result.level"));
    expect(level?.valueCodeableConcept).toBeUndefined();
    expect(level?.dataAbsentReason?.coding?.[0]?.code).toBe("unknown");
  });
});
