import { describe, expect, it } from "vitest";
import { zonedTime } from "../../../lib/dates/zoned-time";
import { encodeAnswers } from "../../../lib/exchange/answer-code";
import { fhirFile, savedFile } from "../../../lib/exchange/download-files";
import { openCode, openFile } from "../../../lib/exchange/open-answers";
import { applicableAnswers, readGiven } from "../../../lib/questionnaire/reading";
import { fhirPlan } from "../../../questionnaires/level-of-care/fhir-plan";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { instrumentsEn } from "../../../questionnaires/level-of-care/text/en/instruments";
import { enWords } from "../../../questionnaires/level-of-care/text/en/words";
import { FIVE_PEOPLE } from "../../cases/five-people";
import { wellAdult } from "../../support/well-adult";

const answeredAt = "2026-11-24T09:30:00-05:00";
const made = { now: new Date("2026-11-30T14:30:00Z"), times: { answeredAt } };
const texts = { questionnaire: enWords, instruments: instrumentsEn, title: "Level of care" };
const options = { madeAt: "https://example.org", plan: fhirPlan, ...made };

describe("Saved answers", () => {
  it.each(FIVE_PEOPLE)("of $name open from a saved file, a FHIR bundle and a code", ({ answers }) => {
    const counted = applicableAnswers(readGiven(levelOfCare, answers), answers);
    expect(openFile(levelOfCare, savedFile(levelOfCare, answers, made).text)).toMatchObject({ answers, dropped: [] });
    expect(openFile(levelOfCare, fhirFile(levelOfCare, answers, texts, options).text)).toMatchObject({
      answers: counted,
      dropped: [],
      answeredAt,
      changedSince: false,
    });
    const { "note-goals": _, ...coded } = answers;
    expect(openCode(levelOfCare, encodeAnswers(levelOfCare, answers, "2026-11-24"))).toEqual({
      answers: coded,
      dropped: [],
      answeredAt: "2026-11-24",
      changedSince: false,
    });
  });

  it("do not include what a corrected answer closed again", () => {
    const corrected = { ...wellAdult, "suicide-plan": "yes", "suicide-intent": "yes" };
    const { text } = savedFile(levelOfCare, corrected, made);
    expect(text).not.toMatch(/suicide-(plan|intent)/);
    const { text: fhir } = fhirFile(levelOfCare, corrected, texts, options);
    expect(openFile(levelOfCare, fhir)).toMatchObject({ answers: wellAdult });
  });

  it("have file names that reveal nothing", () => {
    const names = [savedFile(levelOfCare, wellAdult, made), fhirFile(levelOfCare, wellAdult, texts, options)].map(
      ({ name }) => name,
    );
    for (const name of names) expect(name).toMatch(/^summary-\d{4}-\d{2}-\d{2}(-fhir)?\.json$/);
  });

  it("are refused with the reason", () => {
    const refused = (text: string) => openFile(levelOfCare, text);
    expect(refused("not json")).toEqual({ refused: "not-ours" });
    expect(refused("[1]")).toEqual({ refused: "not-ours" });
    expect(refused(" ".repeat(10_000_000))).toEqual({ refused: "too-large" });
    expect(refused('{"resourceType":"Bundle","entry":[]}')).toEqual({ refused: "no-response" });
    expect(refused('{"resourceType":"Patient"}')).toEqual({ refused: "not-fhir" });
    expect(refused(savedFile(levelOfCare, {}, made).text)).toEqual({ refused: "no-answers" });
    expect(refused(savedFile({ ...levelOfCare, id: "other" }, wellAdult, made).text)).toEqual({
      refused: "other-questionnaire",
    });
    const code = encodeAnswers(levelOfCare, wellAdult);
    expect(openCode(levelOfCare, code.slice(0, 30))).toEqual({ refused: "checksum" });
    expect(openCode(levelOfCare, "main")).toEqual({ refused: "not-ours" });
  });
});

describe("A moment with its time zone", () => {
  const moment = new Date("2026-11-24T14:30:00Z");
  it("is in the person's local time", () => {
    expect(zonedTime(moment, 300)).toBe("2026-11-24T09:30:00-05:00");
    expect(zonedTime(moment, -330)).toBe("2026-11-24T20:00:00+05:30");
    expect(zonedTime(moment, 0)).toBe("2026-11-24T14:30:00+00:00");
  });
});
