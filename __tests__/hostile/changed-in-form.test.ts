import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valuesLeftOut } from "../../lib/exchange/dropped";
import { importFhir } from "../../lib/exchange/fhir/import";
import { fhirResponse } from "../../lib/exchange/fhir/response";
import { isObject, memberOf, objectsIn } from "../../lib/exchange/json-parts";
import { questionsById } from "../../lib/questionnaire/questions";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { FIVE_PEOPLE } from "../cases/five-people";
import { responseAs } from "../support/response-as";
import { hostileRuns, isPolluted } from "./hostile-input";

const RUNS = hostileRuns(20_000);
type Part = Record<string, unknown>;

const as = responseAs;
const responses = FIVE_PEOPLE.map(({ answers }) => JSON.stringify(fhirResponse(levelOfCare, answers, as)));
const { has: isQuestion } = questionsById(levelOfCare);
const known = (id: unknown) => typeof id === "string" && isQuestion.call(questionsById(levelOfCare), id);
const kindOf = (id: unknown) => questionsById(levelOfCare).get(String(id))?.kind;

/** Every nonempty item of a response, groups and questions, in file order. */
const itemsIn = (response: unknown): Part[] =>
  [...objectsIn(memberOf(response, "item"))].filter(
    (part) => "linkId" in part && ("answer" in part || "item" in part),
  ) as Part[];

/** What other programs do to a response. Each changes one item, and neither loses nor adds values unless it says so. */
const CHANGES: Readonly<Record<string, (item: Part) => void>> = {
  "one answer stands without its list": (item) => {
    if (Array.isArray(item.answer) && item.answer.length === 1) item.answer = item.answer[0];
  },
  "one item stands without its list": (item) => {
    if (Array.isArray(item.item) && item.item.length === 1) item.item = item.item[0];
  },
  "ids have a dot": (item) => {
    item.linkId = `1.${item.linkId}`;
  },
  "ids are numbers": (item) => {
    item.linkId = 7;
  },
  "there is no id": (item) => {
    delete item.linkId;
  },
  "the inner items stand under an answer": (item) => {
    if (Array.isArray(item.item)) {
      item.answer = [{ item: item.item }];
      delete item.item;
    }
  },
  "the group has another name": (item) => {
    if (!known(item.linkId)) item.linkId = "sec.ti.on";
  },
  "a list has another name": (item) => {
    const [name] = ["answer", "item"].filter((one) => one in item);
    if (name) {
      item[`${name}s`] = item[name];
      delete item[name];
    }
  },
  "answers are of another kind": (item) => {
    if (Array.isArray(item.answer)) item.answer = item.answer.map(() => ({ valueBoolean: true }));
  },
  "codes have no system": (item) => {
    for (const part of objectsIn(item.answer)) Reflect.deleteProperty(part, "system");
  },
  "the text is broken": (item) => {
    if (kindOf(item.linkId) === "text") item.answer = [{ valueString: "half \ud83d" }];
  },
  "an answer says two things": (item) => {
    const [first] = Array.isArray(item.answer) ? item.answer : [];
    if (isObject(first) && "valueCoding" in first) Object.assign(first, { _valueCoding: { id: "x" } });
  },
  "an item is no item": (item) => {
    if (Array.isArray(item.item)) item.item = [...item.item];
  },
};

const change = fc.tuple(fc.constantFrom(...Object.keys(CHANGES)), fc.nat());

/** How many values a file holds. What expresses a decline counts as one, too. Totals are ours and recomputed. */
function valuesIn(response: unknown): number {
  let values = 0;
  for (const part of objectsIn(memberOf(response, "item")))
    values += Object.keys(part).filter((name) => /^value[A-Z]/.test(name)).length;
  return values;
}
const keptIn = (answers: object): number => Object.values(answers).flat().length;

function changed(response: string, changes: readonly (readonly [string, number])[]): unknown {
  const whole: Part = JSON.parse(response);
  whole.item = (whole.item as Part[]).filter(({ linkId }) => linkId !== "totals.all");
  for (const [name, place] of changes) {
    const items = itemsIn(whole);
    const item = items[place % items.length];
    if (item) CHANGES[name]?.(item);
  }
  return whole;
}

describe("H10 our response as returned by another program", () => {
  it("contains everything if nothing was changed", () => {
    for (const response of responses) {
      const whole = changed(response, []);
      const read = importFhir(levelOfCare, whole);
      expect("answers" in read && keptIn(read.answers)).toBe(valuesIn(whole));
      expect(read).toMatchObject({ dropped: [] });
    }
  });

  it(`has every value kept or reported as left out, or is refused as a whole (${RUNS} cases)`, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...responses),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        (response, changes) => {
          const whole = changed(response, changes);
          const read = importFhir(levelOfCare, whole);
          if ("refused" in read) expect(read.refused).toMatch(/^(no-questionnaire|changed-meaning)$/);
          else expect(keptIn(read.answers) + valuesLeftOut(read.dropped)).toBe(valuesIn(whole));
        },
      ),
      { numRuns: RUNS },
    );
    expect(isPolluted()).toBe(false);
  });

  it.each(Object.keys(CHANGES))("loses no danger silently if %s, in every item", (name) => {
    for (const response of responses) {
      const places = itemsIn(JSON.parse(response)).map((_, place) => [name, place] as const);
      const whole = changed(response, places);
      const read = importFhir(levelOfCare, whole);
      if ("answers" in read) expect(keptIn(read.answers) + valuesLeftOut(read.dropped)).toBe(valuesIn(whole));
    }
  });
});
