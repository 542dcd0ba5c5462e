import type { Answers } from "../../../lib/questionnaire/answers";
import { DECLINE, type Question, type Questionnaire } from "../../../lib/questionnaire/definition";
import type { Ledger } from "../../../lib/questionnaire/ledger";
import { optionsOf, placesOf } from "../../../lib/questionnaire/questions";
import { readGiven } from "../../../lib/questionnaire/reading";
import { atomsOf, type Condition, type Facts, holds } from "../../../lib/rules/condition";
import { NEED_DIMENSIONS } from "../../../lib/rules/dimensions";
import type { Rule } from "../../../lib/rules/rule";
import { CONTRACT_QUESTIONS } from "../../cases/contract-table";
import { answerSets, mildestOf } from "../answer-space";
import type { Check, Finding } from "../check";
import { influenceOf } from "../influence";
import { conditionOf, joined, type Point, rulePoints } from "../minimal-points";
import { asksAsMuch, baseAt, inWords, needAt } from "../situation-at";
import { besides, comesTo, pointIn, together, usesQuestion, type Way, waysOf } from "../ways";

/** Asked of everyone, before the result: hiding one could hide danger. */
export const ALWAYS_ASKED: readonly string[] = [
  ...["now-emergency", "medical-condition", "weight-loss", "sedative-daily", "symptom-distress"],
  ...["function-roles", "function-eating", "function-selfcare", "function-relationships"],
  ...["asq-1", "asq-2", "asq-3", "asq-4", "self-injury", "harm-others", "mind-reality", "mania-energy"],
  ...["ocd-time", "gambling", "69690-6", "69691-4", "eating-restrict", "eating-purge"],
  ...["home-safety", "support-people", "treatment-current", "treatment-discharge", "stay-safe"],
];

const hiddenAs = (why: "second-step" | "no-premise"): readonly string[] =>
  CONTRACT_QUESTIONS.filter(({ hidden }) => hidden === why).map(({ id }) => id);

/** Second steps of published screens: hidden if the first step is below its published cut-off. */
const SECOND_STEPS = hiddenAs("second-step");

/** Hidden if an answer rules out what they ask about: another age, no eating problem, no thoughts. */
const NO_PREMISE = hiddenAs("no-premise");

/** Gated questions that decide, and whose gate has no justification except that the answer would not count. */
function provedQuestions(questionnaire: Questionnaire): readonly Question[] {
  const named = [...SECOND_STEPS, ...NO_PREMISE];
  return placesOf(questionnaire).flatMap(({ question }) =>
    question.askWhen && !question.detail && !named.includes(question.id) ? [question] : [],
  );
}

/** What holds given these answers and a point whose answers are unknown. */
function factsOf(ledger: Ledger, point: Point): Facts {
  return {
    dimension: (name) => Math.max(ledger.dimension(name), name === "NEED" ? needAt(point) : (point.get(name) ?? 0)),
    flag: (name) => ledger.flag(name) || point.has(name),
    score: (id) => ledger.score(id),
    answered: (id, codes) => ledger.answered(id, codes),
    level: () => 0,
  };
}

/** A minimal way of a rule, one of the questions it takes, and what else must be present for its answer to count. */
interface Need {
  readonly rule: Rule;
  readonly question: Question;
  /** The rest of the way, which no hidden question sets. */
  readonly rest: Point;
  /** The other answers that the fact itself takes. */
  readonly others: Way;
}

function* needsOf(questionnaire: Questionnaire, proved: readonly Question[]): Generator<Need> {
  const uses = (way: Way) => proved.filter(({ id }) => usesQuestion(questionnaire, way, id));
  for (const { rule, point } of rulePoints(questionnaire)) {
    const things = [...point].map(([name, least]) => ({
      name,
      least,
      ways: waysOf(questionnaire, conditionOf(name, least)).filter((way) => uses(way).length > 0),
    }));
    const rest = new Map(things.flatMap(({ name, least, ways }) => (ways.length > 0 ? [] : [[name, least] as const])));
    for (const way of things.flatMap(({ ways }) => ways))
      for (const question of uses(way)) yield { rule, question, rest, others: besides(way, question.id) };
  }
}

/**
 * Whether the question is asked wherever its answer could count: its gate holds given the rest of what the rule needs,
 * whichever answers set that, or those answers already ask for as much.
 */
function isAskedWhereItCounts(questionnaire: Questionnaire, { rule, question, rest, others }: Need): boolean {
  const gate = question.askWhen as Condition;
  const asks = { level: rule.level ?? 1, route: rule.route };
  const suffices = (...ways: readonly Way[]) => {
    const ledger = comesTo(questionnaire, others, ...ways);
    return holds(gate, factsOf(ledger, rest)) || asksAsMuch(baseAt(questionnaire, joined(rest, pointIn(ledger))), asks);
  };
  if (suffices()) return true;
  return [...rest].some(([name, least]) =>
    waysOf(questionnaire, conditionOf(name, least)).every(
      (way) => together(questionnaire, others, way) === null || suffices(way),
    ),
  );
}

/**
 * Every minimal way of every rule that needs an answer to a question that may be hidden, for all such questions at
 * once.
 */
function hiddenMovesNothing(questionnaire: Questionnaire): Finding {
  const proved = provedQuestions(questionnaire);
  const violations: string[] = [];
  let enumerated = 0n;
  for (const need of needsOf(questionnaire, proved)) {
    enumerated++;
    if (isAskedWhereItCounts(questionnaire, need)) continue;
    const { question, rest, rule } = need;
    violations.push(`${question.id} is hidden where an answer would count: ${rule.id} with ${inWords(rest)}`);
  }
  const { touches } = influenceOf(questionnaire, proved);
  const read = (when: Condition | undefined) => when !== undefined && atomsOf(when).some(touches);
  for (const { question } of placesOf(questionnaire))
    if (!question.detail && read(question.askWhen))
      violations.push(`a question that may be hidden opens ${question.id}`);
  for (const { id, when } of questionnaire.stages.settings)
    if (read(when)) violations.push(`a question that may be hidden is read by ${id}`);
  for (const question of proved)
    for (const { sets, current, response } of influenceOf(questionnaire, [question]).effects.map(
      ({ effect }) => effect,
    ))
      if (current || response || NEED_DIMENSIONS.some((name) => sets?.[name]))
        violations.push(`${question.id} may be hidden, and its answers tell need or present care`);
  return {
    enumerated,
    covers: answerSets(questionnaire),
    violations: [...new Set(violations)],
    listed: proved.map(({ id }) => id),
  };
}

/** Suicide is asked about before the result, never depending on how severe the mood is. */
const SUICIDE = /^(asq-|suicide-|stay-safe|self-injury|44260-8)/;
const SAFETY_OPENERS = ["asq-1", "asq-2", "asq-3", "asq-4", "44260-8"] as const;

/** Everyone is asked about attempts and staying safe; "right now" opens for any yes and any decline. */
function dangerAlwaysAsked(questionnaire: Questionnaire): Finding {
  const violations: string[] = [];
  const questions = placesOf(questionnaire).map(({ question }) => question);
  for (const id of ALWAYS_ASKED) {
    const question = questions.find((one) => one.id === id);
    if (question?.askWhen !== undefined) violations.push(`${id} has a gate`);
    if (question?.detail || question?.detailWhen || question?.decideWhen) violations.push(`${id} can be a detail`);
  }
  for (const { id, detail, detailWhen, decideWhen } of questions)
    if (SUICIDE.test(id) && (detail || detailWhen || decideWhen)) violations.push(`${id} can be a detail`);
  for (const { id, askWhen } of questions) {
    if (ALWAYS_ASKED.includes(id) && (SECOND_STEPS.includes(id) || NO_PREMISE.includes(id)))
      violations.push(`${id} is listed twice`);
    if (!askWhen && (SECOND_STEPS.includes(id) || NO_PREMISE.includes(id)))
      violations.push(`${id} has no gate to explain`);
  }
  // The second question of the PHQ-2 opens item 9, so that it can be answered.
  const mild = {
    ...Object.fromEntries(questions.map((question) => [question.id, mildestOf(question)])),
    "44250-9": "3",
  };
  let visited = 0n;
  const choose = (depth: number, answers: Answers, open: boolean) => {
    const id = SAFETY_OPENERS[depth];
    if (id === undefined) {
      visited++;
      const asked = readGiven(questionnaire, answers).path.some((question) => question.id === "asq-5");
      if (asked !== open)
        violations.push(`asq-5 is ${asked ? "" : "not "}asked after ${SAFETY_OPENERS.map((one) => answers[one])}`);
      return;
    }
    for (const code of ["0", "1", DECLINE]) choose(depth + 1, { ...answers, [id]: code }, open || code !== "0");
  };
  choose(0, { ...mild, "about-age": "18-64" }, false);
  return { enumerated: visited + BigInt(questions.length), violations, listed: ALWAYS_ASKED };
}

/**
 * A question that opens others also opens them when declined, except these: another age's questions, what follows an
 * answer no one gave, and danger at home, where a crisis line is shown for a declined answer.
 */
const CLOSED_WHEN_DECLINED: readonly string[] = [
  ...["asq-4→suicide-attempt-when", "mind-reality→mind-group", "mania-energy→mind-group", "stay-safe→stay-safe-why"],
  ...["now-emergency→danger-signs", "home-safety→danger-signs", "stay-safe-why→danger-signs"],
  ...["memory-thinking", "trauma-trouble", "bstad-alcohol", "bstad-marijuana", "bstad-other"].map(
    (id) => `about-age→${id}`,
  ),
];

/** The questions whose answers a gate reads: directly, in a total, or through their effects. */
function openersOf(questionnaire: Questionnaire, gate: Condition): readonly string[] {
  const totals = questionnaire.instruments.flatMap((instrument) => instrument.totals);
  const saying = (flag: string) =>
    placesOf(questionnaire).flatMap(({ question }) =>
      optionsOf(question).some(({ flags }) => flags?.some((one) => one === flag)) ? [question.id] : [],
    );
  const read = atomsOf(gate).flatMap((atom) => {
    if ("answered" in atom) return [atom.answered[0]];
    if ("flag" in atom) return saying(atom.flag);
    return "score" in atom ? (totals.find(({ id }) => id === atom.score[0])?.items ?? [atom.score[0]]) : [];
  });
  return [...new Set(read)];
}

/** Declining is no reason to stop asking if further answers could count. */
function declinedOpens(questionnaire: Questionnaire): Finding {
  const proved = provedQuestions(questionnaire);
  const violations: string[] = [];
  const closed: string[] = [];
  let enumerated = 0n;
  for (const { question } of placesOf(questionnaire)) {
    const { id, askWhen } = question;
    if (!askWhen || question.detail || SECOND_STEPS.includes(id) || proved.includes(question)) continue;
    for (const opener of openersOf(questionnaire, askWhen)) {
      enumerated++;
      if (waysOf(questionnaire, askWhen).some(({ codes }) => codes.get(opener)?.includes(DECLINE))) continue;
      closed.push(`${opener}→${id}`);
      if (!CLOSED_WHEN_DECLINED.includes(`${opener}→${id}`)) violations.push(`declining ${opener} does not open ${id}`);
    }
  }
  return { enumerated, violations, listed: closed };
}

export const gateChecks: readonly Check[] = [
  { property: "hidden-moves-nothing", basis: "structure", run: hiddenMovesNothing },
  { property: "danger-always-asked", basis: "all", run: dangerAlwaysAsked },
  { property: "declined-opens", basis: "all", run: declinedOpens },
];
