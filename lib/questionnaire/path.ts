import { type Answer, codesOf } from "./answers";
import { compiledOf, type Gate } from "./compiled";
import { DECLINE, type DerivedEffect, type Effect, type Question, type Questionnaire } from "./definition";
import type { Ledger } from "./ledger";
import { optionsOf } from "./questions";

const NO_EFFECTS: readonly Effect[] = [];
const NO_TOTALS: readonly string[] = [];
/** Most answers have no effect on the rules. */
const saysSomething = ({ sets, flags, current, response }: Effect) =>
  sets !== undefined || flags !== undefined || current !== undefined || response !== undefined;

/** One answer code with what it means to the rules. Computed once, because most answers are a single code. */
interface CodeMeaning {
  readonly codes: readonly [code: string];
  readonly effects: readonly Effect[];
  readonly points: number;
}
const meanings = new WeakMap<Question, ReadonlyMap<string, CodeMeaning>>();

const meaning = (code: string, effect: Effect = {}, points = 0): CodeMeaning => ({
  codes: [code],
  effects: saysSomething(effect) ? [effect] : NO_EFFECTS,
  points,
});

function meaningOf(question: Question, code: string): CodeMeaning {
  let byCode = meanings.get(question);
  if (!byCode) {
    const all = optionsOf(question).map((option) => meaning(option.code, option, option.score));
    byCode = new Map([...all, meaning(DECLINE, question.declined)].map((one) => [one.codes[0], one]));
    meanings.set(question, byCode);
  }
  return byCode.get(code) ?? meaning(code);
}

/** The only code of an answer; null if it is several codes, or has none. */
const singleCode = (question: Question, answer: Answer): string | null =>
  answer === DECLINE || (question.kind === "choice" && typeof answer === "string") ? answer : null;

/** What an answer to a question means to the rules, code by code. */
export function effectsOf(question: Question, answer: Answer): readonly Effect[] {
  const single = singleCode(question, answer);
  if (single !== null) return meaningOf(question, single).effects;
  return codesOf(question, answer).flatMap((code) => meaningOf(question, code).effects);
}

/** Enters an answer: its codes, what they mean, and its points toward totals. */
export function enterAnswer(questionnaire: Questionnaire, ledger: Ledger, question: Question, answer: Answer): void {
  const totals = compiledOf(questionnaire).totals.get(question.id) ?? NO_TOTALS;
  const enter = ({ effects, points }: CodeMeaning) => {
    for (const effect of effects) ledger.enter(effect);
    if (points > 0) for (const total of totals) ledger.addScore(total, points);
  };
  const single = singleCode(question, answer);
  if (single !== null) {
    const only = meaningOf(question, single);
    ledger.enterCodes(question.id, only.codes);
    enter(only);
    return;
  }
  const codes = codesOf(question, answer);
  ledger.enterCodes(question.id, codes);
  for (const code of new Set(codes)) enter(meaningOf(question, code));
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
