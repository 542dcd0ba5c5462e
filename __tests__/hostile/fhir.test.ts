import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { droppedInWords } from "../../lib/exchange/dropped";
import { importFhir } from "../../lib/exchange/fhir/import";
import { EXTENSIONS, LOINC, ownSystem } from "../../lib/exchange/fhir/systems";
import { openFile } from "../../lib/exchange/open-answers";
import { optionsOf, placesOf, questionsById } from "../../lib/questionnaire/questions";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { damaged, hostileRuns, isPolluted, jsonObject, POISON, parsed, UNSEEN } from "./hostile-input";

const RUNS = hostileRuns(25_000);
const questions = placesOf(levelOfCare).map(({ question }) => question);
const systems = [LOINC, ownSystem("https://example.org/Questionnaire/level-of-care"), "", "javascript:alert(1)"];
const codes = questions.flatMap((question) =>
  optionsOf(question).flatMap(({ code }) => [code, `${question.id}.${code}`]),
);

const text = fc.oneof(
  fc.constantFrom(...codes, ...POISON),
  fc.constantFrom(...UNSEEN).map((unseen) => `note${unseen}end`),
  fc.string({ unit: "binary", maxLength: 20 }),
);
const scalar = fc.oneof(text, fc.constantFrom<unknown>(null, true, -0, 1.5, 366, 1e308, [], {}, [["x"]]));
const coding = fc.tuple(fc.constantFrom(...systems), scalar).map(([system, code]) => ({ system, code }));
const absent = scalar.map((valueCode) => [{ url: EXTENSIONS.absent, valueCode }]);
const answer: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: coding.map((valueCoding) => ({ valueCoding })) },
  { weight: 2, arbitrary: scalar.map((valueString) => ({ valueString })) },
  { weight: 2, arbitrary: scalar.map((valueInteger) => ({ valueInteger })) },
  { weight: 1, arbitrary: absent.map((extension) => ({ extension })) },
  { weight: 1, arbitrary: scalar },
);
const linkId = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...questions.map(({ id }) => id)) },
  { weight: 1, arbitrary: fc.constantFrom(...POISON) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 10 }) },
);
/** Items as JSON text, so that keys an object literal would swallow survive. */
const item = fc
  .tuple(linkId, fc.array(answer, { maxLength: 3 }), fc.constantFrom(...POISON, "item"), scalar)
  .map(([id, answers, more, held]) =>
    jsonObject([
      ["linkId", id],
      ["answer", answers],
      [more, held],
    ]),
  );
const response = fc
  .array(item, { maxLength: 8 })
  .map((items) => `{"resourceType":"QuestionnaireResponse","item":[${items.join(",")}]}`);
const bundle = fc
  .array(response, { maxLength: 2 })
  .map((all) => `{"resourceType":"Bundle","entry":[${all.map((one) => `{"resource":${one}}`).join(",")}]}`);
const hostile = fc.oneof(
  { weight: 4, arbitrary: response },
  { weight: 2, arbitrary: bundle },
  { weight: 2, arbitrary: damaged(response) },
  { weight: 1, arbitrary: fc.json() },
);

/** Ids and codes may be written in several ways; a text or a number appears in the file as decoded, however escaped. */
function isIn(written: string, id: string, answer: unknown): boolean {
  const file = JSON.stringify(parsed(written));
  const question = questionsById(levelOfCare).get(id);
  if (!question || !file.includes(JSON.stringify(id))) return false;
  if (question.kind === "text" && answer !== "decline") return file.includes(JSON.stringify(answer));
  return true;
}

describe("H10 a tampered or damaged FHIR file", () => {
  it(`gives only answers that were in it, or a reason, and words for what is left out (${RUNS} cases)`, () => {
    fc.assert(
      fc.property(hostile, (file) => {
        const read = importFhir(levelOfCare, parsed(file));
        if ("refused" in read) {
          expect(read.refused).toMatch(
            /^(not-fhir|no-response|several-responses|other-questionnaire|no-questionnaire|changed-meaning)$/,
          );
          return;
        }
        for (const [id, given] of Object.entries(read.answers)) {
          expect(isIn(file, id, given), id).toBe(true);
          const question = questionsById(levelOfCare).get(id);
          const known = question ? [...optionsOf(question).map(({ code }) => code), "decline"] : [];
          if (question?.kind === "choice") expect(known).toContain(given);
          if (question?.kind === "multi") expect(known).toEqual(expect.arrayContaining([given].flat()));
        }
        for (const dropped of read.dropped) expect(droppedInWords(dropped).length).toBeGreaterThan(10);
      }),
      { numRuns: RUNS },
    );
    expect(isPolluted()).toBe(false);
  });

  it("is refused if far too long, and read without harm if far too deep", () => {
    const note = (value: string) =>
      `{"resourceType":"QuestionnaireResponse","item":[{"linkId":"note-goals","answer":[{"valueString":${value}}]}]}`;
    expect(openFile(levelOfCare, note(`"${"x".repeat(10_000_000)}"`))).toEqual({ refused: "too-large" });
    expect(importFhir(levelOfCare, JSON.parse(note(`"${"x".repeat(10_000_000)}"`)))).toMatchObject({ answers: {} });
    for (const depth of [1_000, 50_000]) {
      const deep = `${'{"linkId":"x","item":['.repeat(depth)}${"]}".repeat(depth)}`;
      const file = `{"resourceType":"QuestionnaireResponse","item":[${deep}]}`;
      expect(importFhir(levelOfCare, parsed(file))).toMatchObject({ answers: {} });
      expect(importFhir(levelOfCare, parsed(note(`${"[".repeat(depth)}${"]".repeat(depth)}`)))).toMatchObject({
        answers: {},
      });
    }
  });

  it("never takes names that every object has for questions", () => {
    for (const name of POISON) {
      const file = `{"resourceType":"QuestionnaireResponse","__proto__":{"polluted":1},"item":[{"linkId":"${name}","answer":[{"valueString":"x"}]}]}`;
      const read = importFhir(levelOfCare, JSON.parse(file));
      expect("answers" in read && Object.keys(read.answers)).toEqual([]);
    }
    expect(isPolluted()).toBe(false);
  });
});
