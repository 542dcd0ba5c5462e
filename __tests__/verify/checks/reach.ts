import { isDeepStrictEqual } from "node:util";
import { noticesOf } from "../../../lib/assessment/acute-risks";
import { driversOf, rate } from "../../../lib/assessment/rate";
import { suggestedFormats, suggestedProgrammes } from "../../../lib/assessment/suggestions";
import { atomsOf } from "../../../lib/condition";
import type { Answer, Answers } from "../../../lib/questionnaire/answers";
import type { Question, Questionnaire } from "../../../lib/questionnaire/definition";
import { readAnswers } from "../../../lib/questionnaire/path";
import { optionsOf, placesOf, questionOf } from "../../../lib/questionnaire/questions";
import { voiceOf } from "../../../lib/questionnaire/voice";
import { holding, isAsked, witnessFor } from "../../support/witness";
import { asAnswer, mildestOf } from "../answer-space";
import type { Check, Finding } from "../check";
import { contextsOf } from "../contexts";

const AGES = ["18-64", "13-17", "65-plus"];
const CONTEXTS = 4_000;
const OPTION_CONTEXTS = 100;

/** Someone of this age with nothing the matter. */
const wellPerson = (questionnaire: Questionnaire, age: string): Answers => ({
  ...Object.fromEntries(placesOf(questionnaire).map(({ question }) => [question.id, mildestOf(question)])),
  "about-age": age,
});

/** Whether the rule or stage is among the reasons that a person with these answers is given. */
function isGivenAsReason(questionnaire: Questionnaire, answers: Answers, id: string): boolean {
  const rating = rate(questionnaire, readAnswers(questionnaire, answers).ledger);
  const floors = [...driversOf(rating), ...rating.floors.filter(({ route }) => route > 0 && route === rating.route)];
  return floors.some((floor) => floor.id === id);
}

/** The answers given by someone otherwise well, with what it takes to be asked them; null where they cannot be asked. */
function personWith(questionnaire: Questionnaire, age: string, answers: Answers): Answers | null {
  let person: Answers = { ...wellPerson(questionnaire, age), ...answers };
  for (const id of Object.keys(answers)) {
    if (isAsked(questionnaire, id, person)) continue;
    person = { ...person, ...witnessFor(questionnaire, id), ...answers };
  }
  return Object.keys(answers).every((id) => isAsked(questionnaire, id, person)) ? person : null;
}

/** Answers of a real person that make the rule decide; everything they do not name is well. */
function witnessOf(questionnaire: Questionnaire, { id, when }: Questionnaire["rules"][number]): Answers | null {
  for (const answers of holding(questionnaire, when, ""))
    for (const age of AGES) {
      const person = personWith(questionnaire, age, answers);
      if (person && isGivenAsReason(questionnaire, person, id)) return person;
    }
  return null;
}

/** Every rule and every stage is the reason given to someone who could exist. */
function everyRuleReached(questionnaire: Questionnaire): Finding {
  const violations: string[] = [];
  for (const rule of questionnaire.rules)
    if (!witnessOf(questionnaire, rule)) violations.push(`no answers lead to ${rule.id}`);
  const { stepUp, settings, stepDown } = questionnaire.stages;
  const open = new Set([stepUp.id, ...settings.map(({ id }) => id), stepDown.id]);
  for (const context of contextsOf(questionnaire, CONTEXTS, 8)) {
    if (open.size === 0) break;
    for (const id of open) if (isGivenAsReason(questionnaire, context, id)) open.delete(id);
  }
  for (const id of open) violations.push(`no answers lead to ${id}`);
  return { combinations: BigInt(questionnaire.rules.length + settings.length + 2), violations };
}

/** Shown in the profile of what matters, as a first step of something; no rule reads a step that small. */
const PROFILE_ONLY = [
  ...["symptom-distress=mild", "trauma-trouble=some", "ocd-time=under-1h", "weight-loss=under-5", "69722-7=1"],
  ...["withdrawal-history=uncomfortable", "withdrawal-now=mild", "use-impact=risky", "medical-condition=stable"],
  ...["function-roles=harder", "function-relationships=strained", "control-between=few-days", "home-safety=stressful"],
  ...["support-people=some", "support-people=limited", "treatment-past=helped", "readiness=mostly", "readiness=unsure"],
];
/** Printed for the clinician, or the better of two answers that come to the same. */
const RECORDED_ONLY = [
  ...["69692-2=1", "69693-0=1", "69694-8=1", "69695-5=1", "69696-3=1", "69720-1=1", "bstad-tobacco=365"],
  ...["use-kinds=sedatives", "use-kinds=stimulants", "use-kinds=cannabis", "use-kinds=other"],
  ...["function-dependents=managing", "treatment-discharge=iop", "treatment-discharge=php"],
  ...["practical-insurance=marketplace", "practical-insurance=medicaid", "practical-insurance=medicare"],
  ...["practical-insurance=va", "known-conditions=psychosis", "known-conditions=adhd", "known-conditions=autism"],
];
/** Answers that decide nothing, on purpose. */
const KEPT_ONLY: readonly string[] = [...PROFILE_ONLY, ...RECORDED_ONLY];

/** All that an answer could decide: level, urgency, help, programmes, formats, further questions, in whose voice. */
function decidedBy(questionnaire: Questionnaire, answers: Answers): string {
  const { ledger, path } = readAnswers(questionnaire, answers);
  const { level, route } = rate(questionnaire, ledger);
  return [
    level,
    route,
    suggestedProgrammes(questionnaire, ledger),
    suggestedFormats(questionnaire, ledger),
    noticesOf(questionnaire, answers),
    path.map(({ id }) => id),
    voiceOf(questionnaire, answers),
  ].join(";");
}

/** Answers one point below each cut-off of the totals that the question counts towards, without the question itself. */
function oneBelow(questionnaire: Questionnaire, { id }: Question): Answers[] {
  const read = [
    ...placesOf(questionnaire).flatMap(({ question }) => question.askWhen ?? []),
    ...[...questionnaire.derived, ...questionnaire.programmes].map(({ when }) => when),
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

/** People in whom the answer to this question could be the one that counts. */
function* peopleAround(questionnaire: Questionnaire, question: Question, answer: Answer): Generator<Answers> {
  const { id, askWhen } = question;
  for (const age of AGES)
    for (const opening of askWhen ? holding(questionnaire, askWhen, id) : [{}]) {
      const person = personWith(questionnaire, age, { ...opening, [id]: answer });
      if (person) yield person;
    }
  for (const others of oneBelow(questionnaire, question)) {
    const person = personWith(questionnaire, "18-64", { ...others, [id]: answer });
    if (person) yield person;
  }
  for (const { when } of questionnaire.rules)
    for (const answers of holding(questionnaire, when, ""))
      if (isDeepStrictEqual(answers[id], answer))
        for (const age of AGES) {
          const person = personWith(questionnaire, age, answers);
          if (person) yield person;
        }
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
  let visited = 0n;
  for (const { question } of placesOf(questionnaire)) {
    if (question.kind === "text") continue;
    const numbers = question.kind === "integer" ? [question.max] : [];
    for (const answer of [...numbers, ...optionsOf(question).map(({ code }) => asAnswer(question, code))]) {
      if (isDeepStrictEqual(answer, mildestOf(question))) continue;
      visited++;
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
  return { combinations: visited, violations, listed: kept };
}

export const reachChecks: readonly Check[] = [
  { property: "every-rule-reached", exhaustive: true, run: everyRuleReached },
  { property: "every-answer-counts", exhaustive: true, run: everyAnswerCounts },
];
