import { type Answer, codesOf } from "./answers";
import { compiledOf } from "./compiled";
import { DECLINE, type DerivedEffect, type Effect, type Question, type Questionnaire } from "./definition";
import type { Ledger } from "./ledger";
import { optionByCode, optionsOf } from "./questions";

const NO_EFFECTS: readonly Effect[] = [];
/** Most answers have no effect on the rules. */
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

/** Enters the derived effects that now hold; returns whether there were any. */
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

/** Opens every question whose gate holds, wherever the answer that opens it comes, until nothing more opens. */
export function openQuestions(
  questionnaire: Questionnaire,
  ledger: Ledger,
  open: Set<Question>,
  derived: Set<DerivedEffect>,
  enter: (question: Question) => void,
): void {
  let closed = compiledOf(questionnaire).gates.filter(({ question }) => !open.has(question));
  let seen = -1;
  // Gates read only facts: if a whole pass changed none, another would open nothing.
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
