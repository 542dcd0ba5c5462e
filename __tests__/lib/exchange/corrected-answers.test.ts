import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textsOf } from "../../../app/_content/site-texts";
import { encodeAnswers } from "../../../lib/exchange/answer-code";
import { fhirFile, savedFile } from "../../../lib/exchange/download-files";
import { referenceOf } from "../../../lib/exchange/reference";
import type { Answers } from "../../../lib/questionnaire/answers";
import { answersThatCount } from "../../../lib/questionnaire/withheld";
import { paperText } from "../../../lib/report/paper/paper-text";
import { codeLayouts } from "../../../questionnaires/level-of-care/code-layouts";
import { fhirPlan } from "../../../questionnaires/level-of-care/fhir-plan";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { randomCases } from "../../support/every-case";
import { paperOfAnswers } from "../../support/paper-of-answers";
import { wellAdultBut } from "../../support/well-adult";
import { anyAnswers } from "./fhir/any-answers";

const { questionnaire, decision, exchange } = textsOf("en").forScreening;
const now = new Date("2026-11-29T12:00:00Z");
const times = { answeredAt: "2026-11-29T12:00:00Z" };

/** Everything that leaves the page, for the same person at the same time. */
const OUTPUTS: Readonly<Record<string, (answers: Answers, withheldToo: boolean) => string>> = {
  "the saved file": (answers, withheldToo) => savedFile(levelOfCare, answers, { now, times }, { withheldToo }).text,
  "the FHIR file": (answers, withheldToo) =>
    fhirFile(
      levelOfCare,
      answers,
      { questionnaire, instruments: decision.instruments, title: exchange.fhirTitle },
      { madeAt: "https://example.org", plan: fhirPlan, now, times, withheldToo },
    ).text,
  "the printed code": (answers, withheldToo) =>
    encodeAnswers(levelOfCare, answersThatCount(levelOfCare, answers, { withheldToo }), times.answeredAt, {
      layouts: codeLayouts,
    }),
  "the whole print and its text": (answers) => paperText(paperOfAnswers(answers, "full")),
  "the short print and its text": (answers) => paperText(paperOfAnswers(answers, "short")),
  "the reference on both": (answers) => referenceOf(levelOfCare, answers, times.answeredAt),
};

/** On paper, a note that was left blank differs from one never reached; no file makes that distinction. */
const withoutBlanks = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => String(answer).trim() !== ""));

describe.each(Object.entries(OUTPUTS))("What a corrected answer leaves behind, in %s", (_, made) => {
  it("is nothing: any answers give the same output as the ones that still apply", () => {
    fc.assert(
      fc.property(anyAnswers.map(withoutBlanks), fc.boolean(), (answers, withheldToo) => {
        const applying = answersThatCount(levelOfCare, answers, { withheldToo: true });
        expect(made(answers, withheldToo)).toBe(made(applying, withheldToo));
      }),
      { numRuns: randomCases(60, 20) },
    );
  });

  it("includes no plan or intent once every question about thoughts is answered no", () => {
    const corrected = wellAdultBut({});
    const before = { "asq-5": "1", "suicide-plan": "yes", "suicide-intent": "yes", "suicide-method": "yes" };
    const text = made({ ...before, ...corrected }, true);
    expect(text).toBe(made(corrected, true));
    expect(made({ ...corrected, "asq-1": "1", "asq-2": "1", ...before }, true)).not.toBe(text);
  });
});
