import { isDeepStrictEqual } from "node:util";
import type { Answer, Answers } from "../../lib/questionnaire/answers";
import { DECLINE, type Questionnaire } from "../../lib/questionnaire/definition";
import { optionsOf, placesOf, questionOf } from "../../lib/questionnaire/questions";
import { readGiven } from "../../lib/questionnaire/reading";
import { mildestOf } from "./answer-space";
import { mildestWaysOf, type Way } from "./ways";

export const AGE = "about-age";
export const AGES: readonly string[] = ["18-64", "13-17", "65-plus", DECLINE];
/**
 * Limits: how many questions may have to be opened one after the other, and how many sets of answers are tried per
 * person.
 */
const MOST_OPENED = 8;
const MOST_TRIED = 400;

/** Someone of this age with no problems. */
export const wellPerson = (questionnaire: Questionnaire, age: string): Answers => ({
  ...Object.fromEntries(placesOf(questionnaire).map(({ question }) => [question.id, mildestOf(question)])),
  [AGE]: age,
});

/** Answers to the items of a total that reach it, using only free items; null if that is impossible. */
function scored(questionnaire: Questionnaire, id: string, least: number, fixed: Answers): Answers | null {
  const total = questionnaire.instruments.flatMap(({ totals }) => totals).find((one) => one.id === id);
  if (!total) return { [id]: least };
  const points = (item: string, answer: Answer | undefined) =>
    optionsOf(questionOf(questionnaire, item)).find(({ code }) => code === answer)?.score ?? 0;
  let left = least - total.items.reduce((sum, item) => sum + points(item, fixed[item]), 0);
  const added: Record<string, Answer> = {};
  for (const item of total.items) {
    if (left <= 0 || fixed[item] !== undefined) continue;
    const best = optionsOf(questionOf(questionnaire, item)).findLast(({ score = 0 }) => score <= left);
    left -= best?.score ?? 0;
    if (best) added[item] = best.code;
  }
  return left <= 0 ? added : null;
}

/** The way as answers consistent with the fixed ones; null if that is impossible. */
export function asAnswers(questionnaire: Questionnaire, way: Way, fixed: Answers): Answers | null {
  const answers: Record<string, Answer> = {};
  for (const [id, codes] of way.codes) {
    const question = questionOf(questionnaire, id);
    const given = fixed[id];
    const [only = ""] = codes;
    if (question.kind !== "multi" || only === DECLINE) {
      if (given !== undefined && given !== only) return null;
      answers[id] = only;
    } else if (given === undefined) answers[id] = codes;
    else if (!Array.isArray(given) || !codes.every((code) => given.includes(code))) return null;
  }
  for (const [id, least] of way.scores) {
    const added = scored(questionnaire, id, least, { ...fixed, ...answers });
    if (added === null) return null;
    const number = added[id];
    if (number !== undefined && fixed[id] !== undefined && Number(fixed[id]) < Number(number)) return null;
    Object.assign(answers, added);
  }
  return answers;
}

/**
 * People of an age who are asked every question of `wanted`, answer it that way, and are otherwise well. Whatever it
 * takes to be asked is answered too, recursively, until everything is asked.
 */
export function* peopleOf(questionnaire: Questionnaire, age: string, wanted: Answers): Generator<Answers> {
  if (wanted[AGE] !== undefined && wanted[AGE] !== age) return;
  const well = wellPerson(questionnaire, age);
  let tried = 0;
  function* open(fixed: Answers, depth: number): Generator<Answers> {
    if (++tried > MOST_TRIED) return;
    const person = { ...well, ...fixed };
    const asked = new Set(readGiven(questionnaire, person).path.map(({ id }) => id));
    const closed = Object.keys(fixed).find((id) => !asked.has(id));
    if (closed === undefined) {
      yield person;
      return;
    }
    const gate = questionOf(questionnaire, closed).askWhen;
    if (depth === MOST_OPENED || !gate) return;
    for (const way of mildestWaysOf(questionnaire, gate)) {
      const added = asAnswers(questionnaire, way, fixed);
      if (added) yield* open({ ...fixed, ...added }, depth + 1);
    }
  }
  yield* open({ [AGE]: age, ...wanted }, 0);
}

/** The first such person of any age; null if there is none. */
export function personWith(questionnaire: Questionnaire, wanted: Answers): Answers | null {
  const said = wanted[AGE];
  for (const age of typeof said === "string" ? [said] : AGES)
    for (const person of peopleOf(questionnaire, age, wanted)) return person;
  return null;
}

/** The answers plus exactly what it takes at that age to be asked them; null if they cannot be asked. */
export function openingFor(questionnaire: Questionnaire, age: string, wanted: Answers): Answers | null {
  for (const person of peopleOf(questionnaire, age, wanted)) {
    const well = wellPerson(questionnaire, age);
    return Object.fromEntries(
      Object.entries(person).filter(([id, answer]) => id in wanted || !isDeepStrictEqual(answer, well[id])),
    );
  }
  return null;
}
