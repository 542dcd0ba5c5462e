import { assess } from "../../lib/assessment/assess";
import type { Answers } from "../../lib/questionnaire/answers";
import type { Questionnaire } from "../../lib/questionnaire/definition";
import type { Rule } from "../../lib/rules/rule";
import { conditionOf, type Point, pointsOf } from "./minimal-points";
import { AGE, AGES, asAnswers, peopleOf } from "./people";
import { mildestWaysOf, NO_ANSWERS, together, usesQuestion, type Way } from "./ways";

/** Limits: sets of answers tried per minimal point of a rule, and people tried for each. */
const MOST_WAYS = 600;
const MOST_PEOPLE = 8;

export function* firstOf<T>(all: Iterable<T>, most: number): Generator<T> {
  let left = most;
  for (const one of all) {
    if (left-- === 0) return;
    yield one;
  }
}

/** Whether one of the answers is among the wanted ones, or counts toward the same total as one of them. */
const uses = (questionnaire: Questionnaire, way: Way, wanted: Answers): boolean =>
  Object.entries(wanted).some(([id, answer]) => {
    const codes = way.codes.get(id);
    return codes
      ? codes.some((code) => code === answer || (Array.isArray(answer) && answer.includes(code)))
      : usesQuestion(questionnaire, way, id);
  });

/** Sets of answers that reach at least the point; if answers are wanted, only those that depend on one of them. */
export function* waysTo(questionnaire: Questionnaire, point: Point, wanted: Answers = {}): Generator<Way> {
  const things = [...point].map(([name, least]) => mildestWaysOf(questionnaire, conditionOf(name, least)));
  const anyWay = Object.keys(wanted).length === 0;
  const using = things.map((ways) => ways.filter((way) => uses(questionnaire, way, wanted)));
  let tried = 0;
  function* choose(depth: number, so: Way, done: boolean): Generator<Way> {
    const ways = things[depth];
    if (tried > MOST_WAYS) return;
    if (!ways) {
      tried++;
      yield so;
      return;
    }
    const canWait = done || using.slice(depth + 1).some((later) => later.length > 0);
    for (const way of canWait ? ways : (using[depth] ?? [])) {
      const more = together(questionnaire, so, way);
      if (more) yield* choose(depth + 1, more, done || (using[depth] ?? []).includes(way));
    }
  }
  yield* choose(0, NO_ANSWERS, anyWay);
}

/** Complete people whose answers reach the point, each otherwise well; `wanted` are answers they give in any case. */
export function* peopleAt(questionnaire: Questionnaire, point: Point, wanted: Answers = {}): Generator<Answers> {
  for (const way of waysTo(questionnaire, point, wanted)) {
    const answers = asAnswers(questionnaire, way, wanted);
    if (!answers) continue;
    const age = answers[AGE];
    for (const one of typeof age === "string" ? [age] : AGES)
      yield* firstOf(peopleOf(questionnaire, one, { ...answers, ...wanted }), MOST_PEOPLE);
  }
}

/** Whether the rule or stage is among the reasons given to a person with these answers. */
export function isGivenAsReason(questionnaire: Questionnaire, answers: Answers, id: string): boolean {
  const { reasons, routeReasons } = assess(questionnaire, answers);
  return [...reasons, ...routeReasons].some(({ rule }) => rule === id);
}

/** Answers of a possible person for whom the rule decides; null if none are found. */
export function witnessOf(questionnaire: Questionnaire, { id, when }: Pick<Rule, "id" | "when">): Answers | null {
  for (const point of pointsOf(when))
    for (const person of peopleAt(questionnaire, point)) if (isGivenAsReason(questionnaire, person, id)) return person;
  return null;
}
