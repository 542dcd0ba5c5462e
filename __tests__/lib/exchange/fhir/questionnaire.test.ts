import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fhirQuestionnaire } from "../../../../lib/exchange/fhir/questionnaire";
import type { QuestionnaireItem } from "../../../../lib/exchange/fhir/r4";
import { fhirResponse } from "../../../../lib/exchange/fhir/response";
import { DATA_ABSENT_REASON, EXTENSIONS, LOINC } from "../../../../lib/exchange/fhir/systems";
import type { Answers } from "../../../../lib/questionnaire/answers";
import { optionsOf, placesOf, questionOf } from "../../../../lib/questionnaire/questions";
import { readGiven } from "../../../../lib/questionnaire/reading";
import { levelOfCare } from "../../../../questionnaires/level-of-care/level-of-care";
import { enWords } from "../../../../questionnaires/level-of-care/text/en/words";
import { randomCases } from "../../../support/every-case";
import { fixture, fixtureWords } from "../../../support/fixture-questionnaire";
import { responseAs } from "../../../support/response-as";
import { anyAnswers, questions } from "./any-answers";
import { GateReading } from "./gate-reading";

const canonical = "https://example.org/Questionnaire/level-of-care";
const published = fhirQuestionnaire(levelOfCare, enWords, {
  canonical,
  version: levelOfCare.version,
  title: "Level of care",
});

const within = (items: readonly QuestionnaireItem[]): readonly QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...within(item.item ?? [])]);
const items = new Map(within(published.item).map((item) => [item.linkId, item]));
const isQuestion = ({ type, linkId }: QuestionnaireItem) =>
  type !== "group" && type !== "display" && !linkId.includes(".");
const itemOf = (id: string): QuestionnaireItem => {
  const item = items.get(id);
  if (!item) throw new RangeError(id);
  return item;
};

/** The questions a FHIR program would ask, given the answers that count. */
function enabled(root: typeof published, reading: GateReading): readonly string[] {
  const walk = (some: readonly QuestionnaireItem[]): readonly string[] =>
    some
      .filter((item) => reading.isEnabled(item))
      .flatMap((item) => [...(isQuestion(item) ? [item.linkId] : []), ...walk(item.item ?? [])]);
  return walk(root.item);
}

const responseTo = (answers: Answers) => fhirResponse(levelOfCare, answers, { ...responseAs, withheldToo: true });

describe("The FHIR Questionnaire", () => {
  it("contains every question once, in order, none required, with unique links", () => {
    const all = within(published.item);
    expect(new Set(all.map(({ linkId }) => linkId)).size).toBe(all.length);
    const asked = all.filter(isQuestion);
    expect(asked.map(({ linkId }) => linkId)).toEqual(questions.map(({ id }) => id));
    for (const { required, text } of asked) {
      expect(required).toBe(false);
      expect(text?.length).toBeGreaterThan(0);
    }
  });

  it("gives each option its own code (LOINC's if there is one) and the instrument's scores", () => {
    for (const question of questions) {
      const options = optionsOf(question);
      const given = itemOf(question.id).answerOption ?? [];
      expect(given).toHaveLength(options.length === 0 ? 0 : options.length + 1);
      const codes = given.map(({ valueCoding }) => `${valueCoding.system} ${valueCoding.code}`);
      expect(new Set(codes).size).toBe(codes.length);
      options.forEach((option, index) => {
        const { valueCoding, extension = [] } = given[index] ?? {};
        if (option.loinc) expect(valueCoding).toMatchObject({ system: LOINC, code: option.loinc });
        const points = extension.find(({ url }) => url === EXTENSIONS.ordinal)?.valueDecimal;
        expect(points).toBe(option.score);
      });
      if (question.loinc) expect(itemOf(question.id).code).toEqual([{ system: LOINC, code: question.loinc }]);
    }
  });

  it("offers declining on every question with options, as an absent reason and never as one of our codes", () => {
    for (const question of questions.filter((known) => optionsOf(known).length > 0)) {
      const last = itemOf(question.id).answerOption?.at(-1);
      expect(last?.valueCoding).toMatchObject({ system: DATA_ABSENT_REASON, code: "asked-declined" });
      expect(last?.extension).toBeUndefined();
    }
  });

  it("opens exactly the questions the engine opens", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const reading = new GateReading(published, responseTo(answers));
        expect(enabled(published, reading)).toEqual(readGiven(levelOfCare, answers).path.map(({ id }) => id));
      }),
      { numRuns: randomCases(300, 100) },
    );
  });

  it("opens the same questions for a person with few problems", () => {
    const gentle = anyAnswers.map((answers) =>
      Object.fromEntries(
        Object.entries(answers).map(([id, answer], index) => {
          const [first] = optionsOf(questionOf(levelOfCare, id));
          return [id, first && index % 9 > 0 && id !== "about-age" ? first.code : answer];
        }),
      ),
    );
    fc.assert(
      fc.property(gentle, (answers) => {
        const checked = Object.fromEntries(
          Object.entries(answers).map(([id, answer]) => {
            const multi = questionOf(levelOfCare, id).kind === "multi" && typeof answer === "string";
            return [id, multi && answer !== "decline" ? [answer] : answer];
          }),
        );
        const reading = new GateReading(published, responseTo(checked));
        expect(enabled(published, reading)).toEqual(readGiven(levelOfCare, checked).path.map(({ id }) => id));
      }),
      { numRuns: randomCases(300, 100) },
    );
  });

  it("computes the same totals as the response", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const response = responseTo(answers);
        const reading = new GateReading(published, response);
        const held = new Map(
          response.item
            ?.find(({ linkId }) => linkId === "totals.all")
            ?.item?.map((item) => [item.linkId, item.answer?.[0]?.valueInteger]),
        );
        for (const item of itemOf("totals.all").item ?? []) {
          const calculated = item.extension?.find(({ url }) => url === EXTENSIONS.calculated)?.valueExpression;
          expect(reading.isEnabled(item)).toBe(held.has(item.linkId));
          if (held.has(item.linkId)) expect(reading.evaluate(calculated?.expression ?? "")).toBe(held.get(item.linkId));
        }
      }),
    );
  });

  it("uses plain enableWhen if a gate reads only answers", () => {
    expect(itemOf("suicide-attempt-when").enableWhen).toHaveLength(1);
    expect(itemOf("page.eating-more").enableWhen?.length).toBeGreaterThan(1);
    expect(itemOf("danger-signs").enableWhen ?? itemOf("page.danger").enableWhen).toHaveLength(3);
    expect(itemOf("means-access").extension?.[0]?.url).toBe(EXTENSIONS.enableWhen);
    // Sixteen items of two instruments: written as tests they would take more space than a section.
    expect(itemOf("69722-7").extension?.[0]?.url).toBe(EXTENSIONS.enableWhen);
  });

  it("says of every question that decides nothing, and of no other, that it may be omitted", () => {
    for (const question of questions) {
      const may = itemOf(question.id).extension?.find(({ url }) => url === EXTENSIONS.optional);
      expect(may?.valueBoolean).toBe(question.detail);
    }
    expect(questions.filter(({ detail }) => detail).length).toBeGreaterThan(10);
  });

  it("makes no promise on behalf of another program about withheld answers", () => {
    expect(itemOf("danger-signs").item).toBeUndefined();
    expect(itemOf("eating-body").item).toHaveLength(1);
  });

  it("stays small enough to send", () => {
    expect(JSON.stringify(published).length).toBeLessThan(250_000);
  });

  it("works for any questionnaire", () => {
    const other = fhirQuestionnaire(fixture, fixtureWords, {
      canonical: "https://example.org/Questionnaire/fixture",
      version: "1",
      title: "Fixture",
    });
    expect(
      within(other.item)
        .filter(isQuestion)
        .map(({ linkId }) => linkId),
    ).toEqual(placesOf(fixture).map(({ question }) => question.id));
    expect(JSON.stringify(other)).not.toContain("[]");
  });
});
