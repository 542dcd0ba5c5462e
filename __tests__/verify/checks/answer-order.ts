import type { Answers } from "../../../lib/questionnaire/answers";
import type { Question, Questionnaire } from "../../../lib/questionnaire/definition";
import { optionsOf, placesOf } from "../../../lib/questionnaire/questions";
import { readGiven } from "../../../lib/questionnaire/reading";
import { atomsOf, type Condition, holds } from "../../../lib/rules/condition";
import { rate } from "../../../lib/rules/rate";
import { answerSets, clinicalQuestions, laddersOf, UNORDERED } from "../answer-space";
import { type Check, type Finding, MOST_EXAMPLES } from "../check";
import { contextsOf } from "../contexts";
import { type Influence, influenceOf } from "../influence";
import { conditionOf, isWithin, joined, type Point, pointsOf } from "../minimal-points";
import { asksAsMuch, baseAt, RESPONSES } from "../situation-at";
import { besides, comesTo, NO_ANSWERS, pointIn, together, type Way, wayOf, waysOf } from "../ways";

const CONTEXTS = 400;

/** A step from an answer to the next worse one. */
interface Step {
  readonly question: Question;
  readonly milder: string;
  readonly worse: string;
}

/** A rule or setting that needs a point, and what it asks for there. */
interface Reader {
  readonly id: string;
  readonly point: Point;
  /** Whether it still holds, or other rules ask for as much. */
  isHeardAt(point: Point): boolean;
}

/** Every minimal point of everything that asks for a level or a route. */
function readersOf(questionnaire: Questionnaire): readonly Reader[] {
  return [...questionnaire.rules, ...questionnaire.stages.settings].flatMap(({ id, when, level = 1, route }) =>
    pointsOf(when).map((point) => ({
      id,
      point,
      isHeardAt: (other) =>
        pointsOf(when).some((one) => isWithin(one, other)) ||
        asksAsMuch(baseAt(questionnaire, other), { level, route }),
    })),
  );
}

/** The ways of a condition that need the milder answer, without that answer. */
const besidesMilder = (questionnaire: Questionnaire, condition: Condition, { question, milder }: Step) =>
  waysOf(questionnaire, condition)
    .filter(({ codes }) => codes.get(question.id)?.includes(milder))
    .map((way) => besides(way, question.id));

/** Every subset of a point's facts that the milder answer helps to set, with what else that takes. */
function* leaning(questionnaire: Questionnaire, point: Point, step: Step): Generator<readonly [kept: Point, way: Way]> {
  const things = [...point].map(([name, least]) => ({
    name,
    least,
    ways: besidesMilder(questionnaire, conditionOf(name, least), step),
  }));
  function* choose(depth: number, kept: Point, way: Way): Generator<readonly [Point, Way]> {
    const thing = things[depth];
    if (!thing) {
      if (kept.size < point.size) yield [kept, way];
      return;
    }
    yield* choose(depth + 1, new Map([...kept, [thing.name, thing.least]]), way);
    for (const one of thing.ways) {
      const both = together(questionnaire, way, one);
      if (both) yield* choose(depth + 1, kept, both);
    }
  }
  yield* choose(0, new Map(), NO_ANSWERS);
}

const reachOfHidden = new WeakMap<Questionnaire, Map<Question, Influence>>();

/** What answers that are no longer asked could have set. */
function vanishingWith(questionnaire: Questionnaire, hidden: Question): Influence {
  const known = reachOfHidden.get(questionnaire) ?? new Map<Question, Influence>();
  reachOfHidden.set(questionnaire, known);
  const influence = known.get(hidden) ?? influenceOf(questionnaire, vanishing(questionnaire, hidden));
  known.set(hidden, influence);
  return influence;
}

/** Questions whose answers disappear if this one is no longer asked: itself, and those that only its answers open. */
function vanishing(questionnaire: Questionnaire, first: Question): readonly Question[] {
  const all = new Set([first]);
  for (let before = -1; before !== all.size; ) {
    before = all.size;
    const { touches } = influenceOf(questionnaire, [...all]);
    for (const { question } of placesOf(questionnaire))
      if (question.askWhen && !question.detail && atomsOf(question.askWhen).some(touches)) all.add(question);
  }
  return [...all];
}

/** What rules read of a hidden question, if nothing else asks for as much without it. */
function missedWhenHidden(
  questionnaire: Questionnaire,
  hidden: Question,
  after: Point,
  readers: readonly Reader[],
): readonly Reader[] {
  const { touches } = vanishingWith(questionnaire, hidden);
  return readers.filter(({ point, isHeardAt }) => {
    const kept = [...point].filter(([name, least]) => !touches(conditionOf(name, least)));
    return kept.length < point.size && !isHeardAt(joined(new Map(kept), after));
  });
}

/** Why a step could lower anything; empty if it cannot, whatever else is answered. */
function whatIsLost(questionnaire: Questionnaire, step: Step, readers: readonly Reader[]) {
  const { question, milder, worse } = step;
  const found = new Set<string>();
  const says = (what: string) => found.add(`${question.id}: ${milder} → ${worse} ${what}`);
  let looked = 0n;
  const worseWay = wayOf(question.id, worse);
  const after = (way: Way) => pointIn(comesTo(questionnaire, worseWay, way));
  for (const { id, point, isHeardAt } of readers)
    for (const [kept, way] of leaning(questionnaire, point, step)) {
      looked++;
      if (!isHeardAt(joined(kept, after(way)))) says(`loses what ${id} reads`);
    }
  const highestStep = Math.max(...questionnaire.stages.stepUp.rows.map(({ level }) => level));
  for (const least of [1, 2, 3, 4] as const)
    for (const way of besidesMilder(questionnaire, { atLeast: ["NEED", least] }, step)) {
      looked++;
      const ledger = comesTo(questionnaire, worseWay, way);
      if (ledger.dimension("NEED") < least && baseAt(questionnaire, pointIn(ledger)).level < highestStep)
        says("loses need");
    }
  for (const hidden of clinicalQuestions(questionnaire)) {
    if (!hidden.askWhen || hidden.detail) continue;
    for (const way of besidesMilder(questionnaire, hidden.askWhen, step)) {
      looked++;
      const ledger = comesTo(questionnaire, worseWay, way);
      if (holds(hidden.askWhen, ledger)) continue;
      for (const { id } of missedWhenHidden(questionnaire, hidden, pointIn(ledger), readers))
        says(`hides ${hidden.id}, which ${id} reads`);
    }
  }
  const option = (code: string) => optionsOf(question).find((one) => one.code === code);
  const response = (code: string) => RESPONSES.indexOf(option(code)?.response ?? null);
  if ((option(worse)?.score ?? 0) < (option(milder)?.score ?? 0)) says("scores less");
  if ((option(worse)?.current ?? 0) < (option(milder)?.current ?? 0) || response(worse) < response(milder))
    says("loses present care");
  return { looked, found: [...found] };
}

/**
 * By structure: whatever a rule needs and the milder answer helped to set, the next answer sets too, or the rest asks
 * for as much. Gates, derived effects and rules have no "not" and no "less than", so the minimal ways prove it for
 * every other way.
 */
function byStructure(questionnaire: Questionnaire): Finding {
  const questions = clinicalQuestions(questionnaire);
  const readers = readersOf(questionnaire);
  const read = [...questions.flatMap(({ askWhen }) => askWhen ?? []), ...questionnaire.derived.map(({ when }) => when)];
  const named = new Set(
    read
      .flatMap(atomsOf)
      .flatMap((atom) => ("answered" in atom ? atom.answered[1].map((code) => `${atom.answered[0]} ${code}`) : [])),
  );
  let enumerated = 0n;
  const violations = questions.flatMap((question) => {
    if (question.kind === "choice")
      return laddersOf(question).flatMap((ladder) =>
        ladder.slice(1).flatMap((worse, index) => {
          const step = { question, milder: `${ladder[index]}`, worse: `${worse}` };
          const { looked, found } = whatIsLost(questionnaire, step, readers);
          enumerated += looked + 1n;
          return found;
        }),
      );
    enumerated++;
    // Another selected option, or a larger number, only adds, unless something reads "none of these".
    return optionsOf(question)
      .filter(({ code, exclusive }) => exclusive && named.has(`${question.id} ${code}`))
      .map(({ code }) => `${question.id}: a gate or a derived effect reads ${code}`);
  });
  return { enumerated, covers: answerSets(questionnaire), violations, listed: UNORDERED };
}

/** The same, by execution: each step of each question within many people's answers. */
function byAnswering(questionnaire: Questionnaire): Finding {
  const questions = clinicalQuestions(questionnaire);
  const violations: string[] = [];
  let enumerated = 0n;
  const verdictOf = (answers: Answers) => {
    enumerated++;
    return rate(questionnaire, readGiven(questionnaire, answers).ledger);
  };
  for (const context of contextsOf(questionnaire, CONTEXTS, 1)) {
    const now = verdictOf(context);
    const asked = new Set(readGiven(questionnaire, context).path);
    for (const question of questions) {
      if (!asked.has(question)) continue;
      for (const ladder of laddersOf(question)) {
        let before = { level: 0, route: 0 };
        for (const answer of ladder) {
          const same = JSON.stringify(answer) === JSON.stringify(context[question.id]);
          const after = same ? now : verdictOf({ ...context, [question.id]: answer });
          if (after.level < before.level || after.route < before.route)
            violations.push(`${question.id} = ${answer} lowers level or route: ${JSON.stringify(context)}`);
          before = after;
        }
      }
      if (violations.length >= MOST_EXAMPLES) return { enumerated, violations };
    }
  }
  return { enumerated, violations };
}

export const answerOrderChecks: readonly Check[] = [
  { property: "answers-in-order", basis: "structure", run: byStructure },
  { property: "answers-tried", basis: "sample", run: byAnswering },
];
