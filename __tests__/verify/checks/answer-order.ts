import type { Dimension } from "../../../lib/assessment/dimensions";
import { rate } from "../../../lib/assessment/rate";
import { type Atom, atomsOf, type Condition, holds } from "../../../lib/condition";
import type { Answers } from "../../../lib/questionnaire/answers";
import type { Effect, Question, Questionnaire } from "../../../lib/questionnaire/definition";
import { Ledger } from "../../../lib/questionnaire/ledger";
import { readAnswers } from "../../../lib/questionnaire/path";
import { optionsOf } from "../../../lib/questionnaire/questions";
import { aloneAsksFor, answerSets, clinicalQuestions, laddersOf, UNORDERED } from "../answer-space";
import { type Check, type Finding, MOST_EXAMPLES } from "../check";
import { contextsOf } from "../contexts";
import { RESPONSES } from "../situation-space";

const CONTEXTS = 2_000;

/** What an option means, with derived effects that read this one answer alone. */
function meaningOf({ derived }: Questionnaire, question: Question, code: string): readonly Effect[] {
  const option = optionsOf(question).filter((one) => one.code === code);
  const own = derived.filter(
    ({ when }) => "answered" in when && when.answered[0] === question.id && when.answered[1].includes(code),
  );
  return [...option, ...own];
}

const highestOf = (effects: readonly Effect[], name: Dimension) =>
  Math.max(0, ...effects.map(({ sets }) => sets?.[name] ?? 0));

/** Whether the atom is true of the first option's meaning and not of the second's. */
function isLost(atom: Atom, milder: readonly Effect[], worse: readonly Effect[]): boolean {
  if ("flag" in atom) {
    const has = (effects: readonly Effect[]) => effects.some(({ flags }) => flags?.includes(atom.flag));
    return has(milder) && !has(worse);
  }
  if (!("atLeast" in atom) || atom.atLeast[0] === "NEED") return false;
  const [name, least] = atom.atLeast;
  return highestOf(milder, name as Dimension) >= least && highestOf(worse, name as Dimension) < least;
}

/** Whether the atom names the first code of the question and not the second. */
const skips = (atom: Atom, question: Question, milder: string, worse: string): boolean =>
  "answered" in atom &&
  atom.answered[0] === question.id &&
  atom.answered[1].includes(milder) &&
  !atom.answered[1].includes(worse);

const careOf = (effects: readonly Effect[]) => Math.max(0, ...effects.map(({ current }) => current ?? 0));
const responseOf = (effects: readonly Effect[]) =>
  Math.max(0, ...effects.map(({ response }) => (response ? RESPONSES.indexOf(response) : 0)));

/** Why moving from one option to the next could lower anything; empty where it cannot, whatever else is answered. */
function whatIsLost(questionnaire: Questionnaire, question: Question, milder: string, worse: string): string[] {
  const before = meaningOf(questionnaire, question, milder);
  const after = meaningOf(questionnaire, question, worse);
  const step = `${question.id}: ${milder} → ${worse}`;
  const alone = aloneAsksFor(questionnaire, after);
  const ledger = new Ledger(questionnaire);
  for (const effect of after) ledger.enter(effect);
  const lost = (when: Condition) =>
    atomsOf(when).some((atom) => isLost(atom, before, after) || skips(atom, question, milder, worse));
  const found: string[] = [];
  // A rule that no longer holds does no harm where the worse answer asks for as much by itself.
  for (const rule of questionnaire.rules)
    if (lost(rule.when) && ((rule.level ?? 1) > alone.level || rule.route > alone.route))
      found.push(`${step} loses what ${rule.id} reads`);
  for (const setting of questionnaire.stages.settings)
    if (lost(setting.when)) found.push(`${step} loses what ${setting.id} reads`);
  for (const effect of questionnaire.derived) {
    const entire = "answered" in effect.when;
    const kept = Object.entries(effect.sets ?? {}).every(
      ([name, value]) => highestOf(after, name as Dimension) >= value,
    );
    if (!entire && !kept && lost(effect.when)) found.push(`${step} loses the derived effect ${effect.id}`);
  }
  for (const { id, askWhen } of clinicalQuestions(questionnaire))
    if (askWhen && lost(askWhen) && !holds(askWhen, ledger)) found.push(`${step} hides ${id}`);
  const score = (code: string) => optionsOf(question).find((option) => option.code === code)?.score ?? 0;
  if (score(worse) < score(milder)) found.push(`${step} scores less`);
  if (careOf(after) < careOf(before) || responseOf(after) < responseOf(before))
    found.push(`${step} loses present care`);
  return found;
}

/**
 * By structure: everything the milder option brings about, the next one brings about too, or it asks for as much alone.
 * Gates, derived effects and rules have no "not" and no "less than", so this holds whatever the other answers are.
 */
function byStructure(questionnaire: Questionnaire): Finding {
  const questions = clinicalQuestions(questionnaire);
  const read = [...questions.flatMap(({ askWhen }) => askWhen ?? []), ...questionnaire.derived.map(({ when }) => when)];
  const violations = questions.flatMap((question) => {
    if (question.kind === "choice")
      return laddersOf(question).flatMap((ladder) =>
        ladder.slice(1).flatMap((worse, index) => whatIsLost(questionnaire, question, `${ladder[index]}`, `${worse}`)),
      );
    // Another answer of several, or a larger number, only adds, unless something reads "none of these".
    const none = optionsOf(question).filter(({ exclusive }) => exclusive);
    return none
      .filter(({ code }) => read.flatMap(atomsOf).some((atom) => skips(atom, question, code, "")))
      .map(({ code }) => `${question.id}: a gate or a derived effect reads ${code}`);
  });
  return { combinations: answerSets(questionnaire), violations, listed: UNORDERED };
}

/** The same, by answering: each step of each question in many people's answers. */
function byAnswering(questionnaire: Questionnaire): Finding {
  const questions = clinicalQuestions(questionnaire);
  const violations: string[] = [];
  let visited = 0n;
  const verdictOf = (answers: Answers) => {
    visited++;
    return rate(questionnaire, readAnswers(questionnaire, answers).ledger);
  };
  for (const context of contextsOf(questionnaire, CONTEXTS, 1)) {
    const now = verdictOf(context);
    const asked = new Set(readAnswers(questionnaire, context).path);
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
      if (violations.length >= MOST_EXAMPLES) return { combinations: visited, violations };
    }
  }
  return { combinations: visited, violations };
}

export const answerOrderChecks: readonly Check[] = [
  { property: "answers-in-order", exhaustive: true, run: byStructure },
  { property: "answers-tried", exhaustive: false, run: byAnswering },
];
