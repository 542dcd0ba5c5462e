import { isDeepStrictEqual } from "node:util";
import { noticesOf } from "../../../lib/assessment/acute-risks";
import { suggestedFormats, suggestedPrograms } from "../../../lib/assessment/suggestions";
import type { Answer, Answers } from "../../../lib/questionnaire/answers";
import type { Question, Questionnaire } from "../../../lib/questionnaire/definition";
import { effectsOf } from "../../../lib/questionnaire/path";
import { optionsOf, placesOf, questionOf } from "../../../lib/questionnaire/questions";
import { readGiven } from "../../../lib/questionnaire/reading";
import { voiceOf } from "../../../lib/questionnaire/voice";
import { atomsOf } from "../../../lib/rules/condition";
import { rate } from "../../../lib/rules/rate";
import { CONTRACT_QUESTIONS } from "../../cases/contract-table";
import { asAnswer, mildestOf } from "../answer-space";
import type { Check, Finding } from "../check";
import { contextsOf } from "../contexts";
import { rulePoints } from "../minimal-points";
import { AGES, peopleOf, personWith } from "../people";
import { inWords } from "../situation-at";
import { firstOf, isGivenAsReason, peopleAt, witnessOf } from "../witnesses";

const CONTEXTS = 4_000;
const OPTION_CONTEXTS = 100;

/**
 * Every minimal way of every rule is reached by a possible person; every rule and stage is given as a reason to
 * someone.
 */
function everyRuleReached(questionnaire: Questionnaire): Finding {
  const violations: string[] = [];
  let enumerated = 0n;
  for (const { rule, point } of rulePoints(questionnaire)) {
    enumerated++;
    if (peopleAt(questionnaire, point).next().done)
      violations.push(`no answers lead to ${rule.id} at ${inWords(point)}`);
  }
  for (const rule of questionnaire.rules) {
    enumerated++;
    if (!witnessOf(questionnaire, rule)) violations.push(`no answers lead to ${rule.id}`);
  }
  const { stepUp, settings, stepDown } = questionnaire.stages;
  const open = new Set([stepUp.id, ...settings.map(({ id }) => id), stepDown.id]);
  for (const context of contextsOf(questionnaire, CONTEXTS, 8)) {
    if (open.size === 0) break;
    enumerated++;
    for (const id of open) if (isGivenAsReason(questionnaire, context, id)) open.delete(id);
  }
  for (const id of open) violations.push(`no answers lead to ${id}`);
  return { enumerated, violations };
}

/** Low scores of items that count only in the total of their instrument. */
const IN_TOTALS_ONLY: readonly string[] = [
  ...["69692-2=1", "69693-0=1", "69694-8=1", "69695-5=1", "69696-3=1", "69720-1=1"],
  ...["69722-7=1", "69722-7=2", "69722-7=3"],
];
const codesIn = (codes = "") => codes.split(" ").filter(Boolean);
/** Answers that intentionally decide nothing, as the contract says beside their question. */
const KEPT_ONLY: readonly string[] = [
  ...IN_TOTALS_ONLY,
  ...CONTRACT_QUESTIONS.flatMap(({ id, profileOnly, recordedOnly }) =>
    [...codesIn(profileOnly), ...codesIn(recordedOnly)].map((code) => `${id}=${code}`),
  ),
];

/** Everything an answer could decide: level, urgency, help, programs, formats, further questions, voice. */
function decidedBy(questionnaire: Questionnaire, answers: Answers): string {
  const { ledger, path } = readGiven(questionnaire, answers);
  const { level, route } = rate(questionnaire, ledger);
  return [
    level,
    route,
    suggestedPrograms(questionnaire, ledger),
    suggestedFormats(questionnaire, ledger),
    noticesOf(questionnaire, answers),
    path.map(({ id }) => id),
    voiceOf(questionnaire, answers),
  ].join(";");
}

/** Answers one point below each cut-off of the totals the question counts toward, without the question itself. */
function oneBelow(questionnaire: Questionnaire, { id }: Question): Answers[] {
  const read = [
    ...placesOf(questionnaire).flatMap(({ question }) => question.askWhen ?? []),
    ...[...questionnaire.derived, ...questionnaire.programs].map(({ when }) => when),
  ];
  const cuts = read.flatMap(atomsOf).flatMap((atom) => ("score" in atom ? [atom.score] : []));
  const totals = questionnaire.instruments.flatMap((instrument) => instrument.totals);
  return cuts.flatMap(([total, cut]) => {
    const items = totals.find((one) => one.id === total)?.items ?? [];
    if (!items.includes(id)) return [];
    let left = cut - 1;
    const others: Record<string, Answer> = {};
    for (const item of items.filter((one) => one !== id)) {
      const options = optionsOf(questionOf(questionnaire, item));
      const best = options.findLast(({ score = 0 }) => score <= left);
      left -= best?.score ?? 0;
      others[item] = best?.code ?? "0";
    }
    return [others];
  });
}

/** People for whom the answer to this question could be the one that counts. */
function* peopleAround(questionnaire: Questionnaire, question: Question, answer: Answer): Generator<Answers> {
  const { id } = question;
  for (const age of AGES) yield* firstOf(peopleOf(questionnaire, age, { [id]: answer }), 40);
  for (const others of oneBelow(questionnaire, question)) {
    const person = personWith(questionnaire, { ...others, [id]: answer });
    if (person) yield person;
  }
  for (const { point } of rulePoints(questionnaire))
    yield* firstOf(peopleAt(questionnaire, point, { [id]: answer }), 6);
  // If the first answer is not "nothing", an answer can count by differing from it.
  const mildest = mildestOf(question);
  if (effectsOf(question, mildest).length > 0)
    for (const { point } of rulePoints(questionnaire))
      for (const person of firstOf(peopleAt(questionnaire, point, { [id]: mildest }), 2))
        yield { ...person, [id]: answer };
  yield* contextsOf(questionnaire, OPTION_CONTEXTS, 9);
}

function countsSomewhere(questionnaire: Questionnaire, question: Question, answer: Answer): boolean {
  for (const person of peopleAround(questionnaire, question, answer)) {
    const otherwise = { ...person, [question.id]: mildestOf(question) };
    if (decidedBy(questionnaire, { ...person, [question.id]: answer }) !== decidedBy(questionnaire, otherwise))
      return true;
  }
  return false;
}

function everyAnswerCounts(questionnaire: Questionnaire): Finding {
  const kept: string[] = [];
  let enumerated = 0n;
  for (const { question } of placesOf(questionnaire)) {
    if (question.kind === "text") continue;
    const numbers = question.kind === "integer" ? [question.max] : [];
    for (const answer of [...numbers, ...optionsOf(question).map(({ code }) => asAnswer(question, code))]) {
      if (isDeepStrictEqual(answer, mildestOf(question))) continue;
      enumerated++;
      if (!countsSomewhere(questionnaire, question, answer)) kept.push(`${question.id}=${answer}`);
    }
  }
  const violations = [
    ...kept
      .filter((answer) => !KEPT_ONLY.includes(answer))
      .map((answer) => `${answer} changes nothing and is not listed`),
    ...KEPT_ONLY.filter((answer) => !kept.includes(answer)).map(
      (answer) => `${answer} is listed and changes something`,
    ),
  ];
  return { enumerated, violations, listed: kept };
}

export const reachChecks: readonly Check[] = [
  { property: "every-rule-reached", basis: "all", run: everyRuleReached },
  { property: "every-answer-counts", basis: "all", run: everyAnswerCounts },
];
