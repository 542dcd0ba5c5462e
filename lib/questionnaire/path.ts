import { testOf } from "../condition";
import { type Answer, type Answers, codesOf, isBlank } from "./answers";
import { compiledOf } from "./compiled";
import { DECLINE, type DerivedEffect, type Effect, type Question, type Questionnaire } from "./definition";
import { Ledger } from "./ledger";
import { optionByCode, optionsOf } from "./questions";

/** The questions that apply to the answers, and what the answers to exactly those questions come to. */
export interface Reading {
  readonly path: readonly Question[];
  /** Those on the path that cannot change level or route any more: offered after the result. The others decide. */
  readonly details: ReadonlySet<Question>;
  /** Facts from the answers given on the path. */
  readonly ledger: Ledger;
  /** The derived effects that hold. */
  readonly derived: Set<DerivedEffect>;
  /** The person is outside those the rules are for; the reason's id. */
  readonly outOfScope: string | null;
}

const NO_EFFECTS: readonly Effect[] = [];
/** Most answers mean nothing to the rules. */
const saysSomething = ({ sets, flags, current, response }: Effect) =>
  sets !== undefined || flags !== undefined || current !== undefined || response !== undefined;

const effectsByCode = new WeakMap<Question, ReadonlyMap<string, readonly Effect[]>>();

function effectsOfCode(question: Question, code: string): readonly Effect[] {
  let byCode = effectsByCode.get(question);
  if (!byCode) {
    const pairs = optionsOf(question).map((option): [string, Effect] => [option.code, option]);
    const all = question.declined ? [...pairs, [DECLINE, question.declined] as const] : pairs;
    byCode = new Map(all.filter(([, effect]) => saysSomething(effect)).map(([code, effect]) => [code, [effect]]));
    effectsByCode.set(question, byCode);
  }
  return byCode.get(code) ?? NO_EFFECTS;
}

/** What an answer to a question means to the rules, code by code. */
export function effectsOf(question: Question, answer: Answer): readonly Effect[] {
  const codes = codesOf(question, answer);
  const [only] = codes;
  if (only !== undefined && codes.length === 1) return effectsOfCode(question, only);
  return codes.flatMap((code) => effectsOfCode(question, code));
}

/** Enters an answer: its codes, what they mean, and its points toward totals. */
export function enterAnswer(questionnaire: Questionnaire, ledger: Ledger, question: Question, answer: Answer): void {
  const codes = codesOf(question, answer);
  ledger.enterCodes(question.id, codes);
  for (const effect of effectsOf(question, answer)) ledger.enter(effect);
  if (typeof answer === "number") ledger.addScore(question.id, answer);
  const counted = compiledOf(questionnaire).totals.get(question.id);
  if (counted === undefined) return;
  for (const code of codes.length > 1 ? new Set(codes) : codes) {
    const points = optionByCode(question).get(code)?.score;
    if (points) for (const total of counted) ledger.addScore(total, points);
  }
}

/** Enters the derived effects that have come to hold; tells whether there were any. */
export function enterDerived(questionnaire: Questionnaire, ledger: Ledger, entered: Set<DerivedEffect>): boolean {
  let found = false;
  for (const { effect, test } of compiledOf(questionnaire).derived) {
    if (entered.has(effect) || !test(ledger)) continue;
    entered.add(effect);
    ledger.enter(effect);
    found = true;
  }
  return found;
}

/** Opens every question whose gate holds, however late the answer that opens it, until nothing more opens. */
export function openQuestions(
  questionnaire: Questionnaire,
  ledger: Ledger,
  open: Set<Question>,
  derived: Set<DerivedEffect>,
  enter: (question: Question) => void,
): void {
  let closed = compiledOf(questionnaire).gates.filter(({ question }) => !open.has(question));
  let seen = -1;
  // Gates read facts only: where a whole round changed none, another would open nothing.
  while (ledger.version !== seen) {
    seen = ledger.version;
    closed = closed.filter(({ question, test }) => {
      if (test !== null && !test(ledger)) return true;
      open.add(question);
      enter(question);
      return false;
    });
    enterDerived(questionnaire, ledger, derived);
  }
}

/**
 * Reads answers along the path. A gate reads only answers to questions that are themselves on the path, so an answer
 * left behind by a changed one opens nothing and counts for nothing.
 */
export function readAnswers(questionnaire: Questionnaire, answers: Answers): Reading {
  const ledger = new Ledger(questionnaire);
  const open = new Set<Question>();
  const derived = new Set<DerivedEffect>();
  const enter = (question: Question) => {
    const answer = answers[question.id];
    if (answer !== undefined && !isBlank(answer)) enterAnswer(questionnaire, ledger, question, answer);
  };
  const { when, reason } = questionnaire.outOfScope;
  const { gates, askedOfEveryone } = compiledOf(questionnaire);
  for (const question of askedOfEveryone) {
    open.add(question);
    enter(question);
  }
  const outOfScope = testOf(when)(ledger) ? reason : null;
  if (outOfScope) enterDerived(questionnaire, ledger, derived);
  else openQuestions(questionnaire, ledger, open, derived, enter);
  const path = gates.map(({ question }) => question).filter((question) => open.has(question));
  return { path, details: detailsAmong(questionnaire, path, ledger), ledger, derived, outOfScope };
}

/** The questions on the path that cannot change level or route, as things stand. */
function detailsAmong(questionnaire: Questionnaire, path: readonly Question[], ledger: Ledger): ReadonlySet<Question> {
  const { tiers } = compiledOf(questionnaire);
  return new Set(path.filter((question) => tiers.get(question)?.(ledger) ?? false));
}

/** The questions on the path whose answers can still change level or route. */
export const decidingOn = ({ path, details }: Reading): readonly Question[] =>
  path.filter((question) => !details.has(question));

/** The answers that count: those to questions on the path. */
export function applicableAnswers(reading: Reading, answers: Answers): Answers {
  const counted: Record<string, Answer> = {};
  for (const { id } of reading.path) {
    const answer = answers[id];
    if (answer !== undefined && !isBlank(answer)) counted[id] = answer;
  }
  return counted;
}

/** Deciding questions without an answer, optional ones apart. A detail left without one counts for nothing. */
export const unansweredOn = (reading: Reading, answers: Answers): readonly Question[] =>
  decidingOn(reading).filter(({ id, optional }) => !optional && isBlank(answers[id]));
