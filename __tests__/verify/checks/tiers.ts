import { assess } from "../../../lib/assessment/assess";
import type { Answer, Answers } from "../../../lib/questionnaire/answers";
import { DECLINE, type Effect, type Question, type Questionnaire } from "../../../lib/questionnaire/definition";
import { placesOf } from "../../../lib/questionnaire/questions";
import { readGiven } from "../../../lib/questionnaire/reading";
import { atomsOf, type Condition, holds } from "../../../lib/rules/condition";
import { answerSets, laddersOf, mildestOf } from "../answer-space";
import { type Check, type Finding, MOST_EXAMPLES } from "../check";
import { contextsOf } from "../contexts";
import { influenceOf, isCovered } from "../influence";
import { conditionOf, isFlag, type Point, rulePoints } from "../minimal-points";
import { inWords, situationAt } from "../situation-at";
import { comesTo, NO_ANSWERS, pointIn, type Way, waysOf } from "../ways";

const PEOPLE = 3_000;

const questionsOf = (questionnaire: Questionnaire) => placesOf(questionnaire).map(({ question }) => question);

/** What the answers already set, as one effect. */
const effectOf = (point: Point): Effect => ({
  sets: Object.fromEntries([...point].filter(([name]) => !isFlag(name))),
  flags: [...point.keys()].filter(isFlag),
});

/** What a group of details could affect beyond what is already set, whatever the answers to all of them at once. */
function whatDetailsReach(
  questionnaire: Questionnaire,
  details: readonly Question[],
  said: Way,
  name: string,
): string[] {
  const already = effectOf(pointIn(comesTo(questionnaire, said)));
  const { effects, touches } = influenceOf(questionnaire, details, already);
  const reads = (condition: Condition | undefined) => condition !== undefined && atomsOf(condition).some(touches);
  return [
    ...effects
      .filter(({ effect }) => !isCovered(effect, already))
      .map(({ of }) => `${of} sets more than ${name} has said, as a detail`),
    ...questionsOf(questionnaire)
      .filter((question) => !details.includes(question) && reads(question.askWhen))
      .map(({ id }) => `${id} decides and is opened by a detail (${name})`),
    ...questionsOf(questionnaire)
      .filter(({ detailWhen, decideWhen }) => reads(detailWhen) || reads(decideWhen))
      .map(({ id }) => `whether ${id} decides is read from a detail (${name})`),
    ...(reads(questionnaire.outOfScope.when) ? [`whom the rules are for is read from a detail (${name})`] : []),
  ];
}

/** The parts of a point that only this question can set, and the rest. */
function withoutOwn(questionnaire: Questionnaire, question: Question, point: Point): Point | null {
  const { touches } = influenceOf(questionnaire, [question]);
  const others = [...point].filter(([name, least]) => !touches(conditionOf(name, least)));
  return others.length === point.size ? null : new Map(others);
}

/**
 * For a question that decides only while a condition holds: every minimal way of a rule that reads it must imply that
 * condition.
 */
function whatReadsElsewhere(questionnaire: Questionnaire, question: Question, decides: Condition) {
  const { touches } = influenceOf(questionnaire, [question]);
  const reads = (condition: Condition | undefined) => condition !== undefined && atomsOf(condition).some(touches);
  const { derived, stages } = questionnaire;
  const violations = [
    ...derived.filter(({ when }) => reads(when)).map(({ id }) => `${id} reads ${question.id}, which may be a detail`),
    ...stages.settings
      .filter(({ when }) => reads(when))
      .map(({ id }) => `${id} reads ${question.id}, which may be a detail`),
    ...questionsOf(questionnaire)
      .filter(
        ({ detail, askWhen, detailWhen, decideWhen }) =>
          (!detail && reads(askWhen)) || reads(detailWhen) || reads(decideWhen),
      )
      .map(({ id }) => `${id} reads ${question.id}, which may be a detail`),
  ];
  let looked = 0;
  for (const { rule, point } of rulePoints(questionnaire)) {
    const rest = withoutOwn(questionnaire, question, point);
    if (rest === null) continue;
    looked++;
    const situation = situationAt(rest);
    const facts = { ...situation, score: () => 0, answered: () => false, level: () => 0 };
    if (!holds(decides, facts))
      violations.push(`${rule.id} reads ${question.id} where it is a detail: ${inWords(point)}`);
  }
  for (const { effect } of influenceOf(questionnaire, [question]).effects)
    if (effect.current || effect.response) violations.push(`${question.id} tells present care and may be a detail`);
  return { looked, violations };
}

/**
 * By structure. Always a detail: its answers mean nothing to the rules, and nothing that decides reads them. A detail
 * while something was answered: everything such answers could set together was already set by that. A detail unless
 * something holds: every rule that reads it requires exactly that.
 */
function detailsMoveNothing(questionnaire: Questionnaire): Finding {
  const questions = questionsOf(questionnaire);
  const always = questions.filter(({ detail }) => detail);
  const violations = whatDetailsReach(questionnaire, always, NO_ANSWERS, "anything");
  let enumerated = BigInt(always.length);
  const conditions = new Set(questions.flatMap(({ detailWhen }) => detailWhen ?? []));
  for (const condition of conditions)
    for (const said of waysOf(questionnaire, condition)) {
      const ledger = comesTo(questionnaire, said);
      const details = questions.filter(({ detail, detailWhen }) => detail || (detailWhen && holds(detailWhen, ledger)));
      enumerated += BigInt(details.length);
      const name = [...said.codes].map(([id, codes]) => `${id}=${codes}`).join(" ");
      violations.push(...whatDetailsReach(questionnaire, details, said, name));
    }
  for (const question of questions) {
    if (!question.decideWhen) continue;
    const { looked, violations: found } = whatReadsElsewhere(questionnaire, question, question.decideWhen);
    enumerated += BigInt(looked);
    violations.push(...found);
  }
  const tiered = questions.filter(({ detailWhen, decideWhen }) => detailWhen || decideWhen);
  return {
    enumerated,
    covers: answerSets(questionnaire),
    violations: [...new Set(violations)].slice(0, 4 * MOST_EXAMPLES),
    listed: [...tiered, ...always].map(({ id }) => id),
  };
}

/** The most serious answer: the last of its row, every kind of yes, the highest number. */
const gravestOf = (question: Question): Answer =>
  laddersOf(question)[0]?.at(-1) ?? (question.kind === "text" ? "A note" : DECLINE);

/**
 * By execution: every detail of many people at its most serious, at "no", declined and left out, separately and all at
 * once.
 */
function detailsTried(questionnaire: Questionnaire): Finding {
  const violations: string[] = [];
  let enumerated = 0n;
  const verdictOf = (answers: Answers) => {
    enumerated++;
    const { level, route } = assess(questionnaire, answers);
    return `${level}, ${route}`;
  };
  for (const [index, context] of contextsOf(questionnaire, PEOPLE, 10).entries()) {
    const now = verdictOf(context);
    const details = [...readGiven(questionnaire, context).details];
    const one = details[index % Math.max(1, details.length)];
    const same = (how: string, changed: readonly Question[], answer: (question: Question) => Answer) => {
      const answers = { ...context, ...Object.fromEntries(changed.map((question) => [question.id, answer(question)])) };
      const then = verdictOf(answers);
      if (then !== now)
        violations.push(`${changed.map(({ id }) => id)} ${how}: ${now} → ${then}, ${JSON.stringify(context)}`);
    };
    same("at their gravest", details, gravestOf);
    same("at their mildest", details, mildestOf);
    same("declined", details, () => DECLINE);
    if (one) same("alone at its gravest", [one], gravestOf);
    if (violations.length >= MOST_EXAMPLES) break;
  }
  return { enumerated, violations: violations.slice(0, MOST_EXAMPLES) };
}

export const tierChecks: readonly Check[] = [
  { property: "details-move-nothing", basis: "structure", run: detailsMoveNothing },
  { property: "details-tried", basis: "sample", run: detailsTried },
];
