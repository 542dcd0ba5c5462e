import type { Answer, Answers } from "../../../lib/questionnaire/answers";
import { DECLINE, type Question, type Questionnaire } from "../../../lib/questionnaire/definition";
import { optionsOf } from "../../../lib/questionnaire/questions";
import { readGiven } from "../../../lib/questionnaire/reading";
import { type Atom, atomsOf, type Condition } from "../../../lib/rules/condition";
import { rate } from "../../../lib/rules/rate";
import { answerSets, clinicalQuestions, practicalQuestions } from "../answer-space";
import { type Check, type Finding, MOST_EXAMPLES } from "../check";
import { contextsOf } from "../contexts";

const CONTEXTS = 400;
const NOTE = "No car, no insurance, works days.";

/** Every possible answer; for multiple choice, each option alone and all together. */
function everyAnswer(question: Question): readonly Answer[] {
  if (question.kind === "text") return ["", NOTE, DECLINE];
  if (question.kind === "integer") return [question.min, question.max, DECLINE];
  const codes = optionsOf(question).map(({ code }) => code);
  return question.kind === "choice" ? [...codes, DECLINE] : [...codes.map((code) => [code]), codes, DECLINE];
}

/** By structure: nothing that decides reads a practical answer, and a practical answer sets nothing. */
function limitsCannotReach(questionnaire: Questionnaire): Finding {
  const practical = practicalQuestions(questionnaire);
  const ids = new Set(practical.map(({ id }) => id));
  const totals = questionnaire.instruments.flatMap((instrument) => instrument.totals);
  const isAboutLimits = (atom: Atom) =>
    ("answered" in atom && ids.has(atom.answered[0])) ||
    ("score" in atom &&
      (ids.has(atom.score[0]) ||
        totals.some(({ id, items }) => id === atom.score[0] && items.some((one) => ids.has(one)))));
  const reads = (name: string, when: Condition | undefined) =>
    when && atomsOf(when).some((atom) => isAboutLimits(atom) || "level" in atom)
      ? [`${name} reads a practical answer`]
      : [];
  const brings = practical.flatMap((question) =>
    [...optionsOf(question), question.declined ?? {}]
      .filter(({ sets, flags, current, response }) => sets || flags || current || response)
      .map(() => `an answer to ${question.id} reaches the rules`),
  );
  return {
    enumerated: BigInt(
      practical.length +
        questionnaire.rules.length +
        questionnaire.derived.length +
        clinicalQuestions(questionnaire).length,
    ),
    covers: answerSets(questionnaire),
    violations: [
      ...brings,
      ...questionnaire.rules.flatMap(({ id, when }) => reads(id, when)),
      ...questionnaire.stages.settings.flatMap(({ id, when }) => reads(id, when)),
      ...questionnaire.derived.flatMap(({ id, when }) => reads(id, when)),
      ...clinicalQuestions(questionnaire).flatMap(({ id, askWhen }) => reads(id, askWhen)),
      ...reads("who the rules are for", questionnaire.outOfScope.when),
    ],
    listed: [...ids],
  };
}

/**
 * By execution: every value of every practical question, every respondent, and programs and formats left out
 * altogether.
 */
function limitsTried(questionnaire: Questionnaire): Finding {
  const without = { ...questionnaire, programs: [], formats: [] };
  const practical = practicalQuestions(questionnaire);
  const violations: string[] = [];
  let enumerated = 0n;
  const verdictOf = (answers: Answers, of = questionnaire) => {
    enumerated++;
    const { level, route } = rate(of, readGiven(of, answers).ledger);
    return `${level}/${route}`;
  };
  for (const context of contextsOf(questionnaire, CONTEXTS, 2)) {
    const now = verdictOf(context);
    const same = (what: string, then: string) => {
      if (now !== then) violations.push(`${what} moves the result from ${now} to ${then}: ${JSON.stringify(context)}`);
    };
    for (const question of practical)
      for (const answer of everyAnswer(question))
        same(`${question.id} = ${answer}`, verdictOf({ ...context, [question.id]: answer }));
    same("answering for oneself", verdictOf({ ...context, "about-subject": "self" }));
    same("answering about another", verdictOf({ ...context, "about-subject": "other" }));
    same("leaving out programs and formats", verdictOf(context, without));
    if (violations.length >= MOST_EXAMPLES) break;
  }
  return { enumerated, violations: violations.slice(0, MOST_EXAMPLES) };
}

export const limitChecks: readonly Check[] = [
  { property: "limits-cannot-reach", basis: "structure", run: limitsCannotReach },
  { property: "limits-tried", basis: "sample", run: limitsTried },
];
