import { testOf } from "../rules/condition";
import { type Answer, type Answers, isBlank } from "./answers";
import { compiledOf } from "./compiled";
import { DECLINE, type DerivedEffect, type Question, type Questionnaire } from "./definition";
import { Ledger, type LedgerView } from "./ledger";
import { effectsOf, enterAnswer, enterDerived, openQuestions } from "./path";

/** The questions that apply to the answers, and the facts from the answers to exactly those questions. */
export interface Reading {
  readonly path: readonly Question[];
  /** Questions on the path that can no longer change level or route: offered after the result. The others decide. */
  readonly details: ReadonlySet<Question>;
  /** The resulting facts. Read-only, because a reading is shared by all callers. */
  readonly ledger: LedgerView;
  /** The derived effects that hold. */
  readonly derived: ReadonlySet<DerivedEffect>;
  /** The person is outside the scope of the rules; the id of the reason. */
  readonly outOfScope: string | null;
}

/** Answers as given: an unanswered question says nothing. Help at a step is decided from these. */
export interface Given extends Reading {
  readonly leftOpen: "says nothing";
}

/** Answers as rated: an unanswered deciding question counts as declined. It opens no further question. */
export interface Settled extends Reading {
  readonly leftOpen: "counts as declined";
  /** Unanswered deciding questions, except optional ones. */
  readonly missing: readonly Question[];
}

/** Answer objects are immutable, so what was given is read once and the reading is cached. */
const kept = new WeakMap<Answers, { readonly of: Questionnaire; readonly given: Given }>();

/**
 * Reads answers along the path. A gate reads only answers to questions that are themselves on the path, so a stale
 * answer opens nothing and counts for nothing.
 */
function read(questionnaire: Questionnaire, answers: Answers) {
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
  const path: Question[] = [];
  for (const { question } of gates) if (open.has(question)) path.push(question);
  return { path, details: detailsAmong(questionnaire, path, ledger), ledger, derived, outOfScope };
}

/** The questions on the path that currently cannot change level or route. */
function detailsAmong(questionnaire: Questionnaire, path: readonly Question[], ledger: Ledger): ReadonlySet<Question> {
  const { tiers } = compiledOf(questionnaire);
  const details = new Set<Question>();
  for (const question of path) if (tiers.get(question)?.(ledger)) details.add(question);
  return details;
}

/** The answers as given. The same (immutable) answers object always has one reading. */
export function readGiven(questionnaire: Questionnaire, answers: Answers): Given {
  const known = kept.get(answers);
  if (known?.of === questionnaire) return known.given;
  const given: Given = { ...read(questionnaire, answers), leftOpen: "says nothing" };
  kept.set(answers, { of: questionnaire, given });
  return given;
}

/**
 * The answers as rated: missing ones count as declined. Not cached: a result reads its answers only a few times, and a
 * cache entry for each of many thousand answers costs more than reading them.
 */
export function readSettled(questionnaire: Questionnaire, answers: Answers): Settled {
  const reading = read(questionnaire, answers);
  const { path, details, ledger, derived, outOfScope } = reading;
  const missing = unansweredOn(reading, answers);
  for (const question of missing) {
    ledger.enterCodes(question.id, [DECLINE]);
    for (const effect of effectsOf(question, DECLINE)) ledger.enter(effect);
  }
  if (missing.length > 0) while (enterDerived(questionnaire, ledger, derived));
  return { path, details, ledger, derived, outOfScope, missing, leftOpen: "counts as declined" };
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

/** Unanswered deciding questions, except optional ones. A detail left unanswered counts for nothing. */
export const unansweredOn = (reading: Reading, answers: Answers): readonly Question[] =>
  reading.path.filter(
    (question) => !question.optional && isBlank(answers[question.id]) && !reading.details.has(question),
  );
