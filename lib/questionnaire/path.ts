import { type Answer, codesOf } from "./answers";
import { compiledOf, type Gate } from "./compiled";
import { DECLINE, type DerivedEffect, type Effect, type Question, type Questionnaire } from "./definition";
import type { Ledger } from "./ledger";
import { optionsOf } from "./questions";

/** Most answers have no effect on the rules. */
const saysSomething = ({ sets, flags, current, response }: Effect) =>
  sets !== undefined || flags !== undefined || current !== undefined || response !== undefined;

/** What one answer code means to the rules, and its points toward totals. */
interface CodeMeaning {
  readonly effects: readonly Effect[];
  readonly points: number;
}
const meanings = new WeakMap<Question, ReadonlyMap<string, CodeMeaning>>();
const NOTHING: CodeMeaning = { effects: [], points: 0 };

const meaning = (effect: Effect = {}, points = 0): CodeMeaning => ({
  effects: saysSomething(effect) ? [effect] : NOTHING.effects,
  points,
});

function meaningOf(question: Question, code: string): CodeMeaning {
  let byCode = meanings.get(question);
  if (!byCode) {
    const options = optionsOf(question).map((option) => [option.code, meaning(option, option.score)] as const);
    byCode = new Map([...options, [DECLINE, meaning(question.declined)]]);
    meanings.set(question, byCode);
  }
  return byCode.get(code) ?? NOTHING;
}

/** What an answer to a question means to the rules, code by code. */
export function effectsOf(question: Question, answer: Answer): readonly Effect[] {
  const codes = codesOf(question, answer);
  const [only] = codes;
  if (only !== undefined && codes.length === 1) return meaningOf(question, only).effects;
  return codes.flatMap((code) => meaningOf(question, code).effects);
}

/** Enters an answer: its codes, what they mean, and its points toward totals. */
export function enterAnswer(questionnaire: Questionnaire, ledger: Ledger, question: Question, answer: Answer): void {
  const codes = codesOf(question, answer);
  ledger.enterCodes(question.id, codes);
  for (const code of codes.length > 1 ? new Set(codes) : codes) {
    const { effects, points } = meaningOf(question, code);
    for (const effect of effects) ledger.enter(effect);
    if (points === 0) continue;
    for (const total of compiledOf(questionnaire).totals.get(question.id) ?? []) ledger.addScore(total, points);
  }
  if (typeof answer === "number") ledger.addScore(question.id, answer);
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
  let closed = compiledOf(questionnaire).gates;
  let seen = -1;
  // Gates read only facts: if a whole pass changed none, another would open nothing.
  while (ledger.version !== seen) {
    seen = ledger.version;
    const still: Gate[] = [];
    for (const gate of closed) {
      const { question, test } = gate;
      if (open.has(question)) continue;
      if (test !== null && !test(ledger)) {
        still.push(gate);
        continue;
      }
      open.add(question);
      enter(question);
    }
    closed = still;
    enterDerived(questionnaire, ledger, derived);
  }
}
