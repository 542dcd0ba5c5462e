import { type Answers, isBlank } from "./answers";
import { compiledOf } from "./compiled";
import { DECLINE, type Effect, type Question, type Questionnaire } from "./definition";
import { Ledger } from "./ledger";
import { effectsOf, enterAnswer, openQuestions } from "./path";
import { optionsOf } from "./questions";
import type { Reading } from "./reading";

interface Everything {
  readonly codes: readonly string[];
  readonly effects: readonly Effect[];
  readonly highest: number;
}
const everything = new WeakMap<Question, Everything>();

function everythingOf(question: Question): Everything {
  const known = everything.get(question);
  if (known) return known;
  const options = optionsOf(question);
  const codes = [...options.map(({ code }) => code), DECLINE];
  const fresh = {
    codes,
    effects: codes.flatMap((code) => effectsOf(question, question.kind === "multi" ? [code] : code)),
    highest: Math.max(0, ...options.map((option) => option.score ?? 0)),
  };
  everything.set(question, fresh);
  return fresh;
}

/** Enters every possible answer to a question at once: an upper bound on its worst answer. */
function enterEverything(questionnaire: Questionnaire, ledger: Ledger, question: Question): void {
  if (question.kind === "integer") enterAnswer(questionnaire, ledger, question, question.max);
  const { codes, effects, highest } = everythingOf(question);
  ledger.enterCodes(question.id, codes);
  for (const effect of effects) ledger.enter(effect);
  for (const total of compiledOf(questionnaire).totals.get(question.id) ?? []) ledger.addScore(total, highest);
}

/**
 * An upper bound on what the answers could still lead to: every question that could open, and the resulting facts, if
 * each question in `unknown`, and each one not on the path yet, were given all its answers at once. The true worst case
 * never exceeds it.
 */
export function furthestReach(
  questionnaire: Questionnaire,
  reading: Reading,
  answers: Answers,
  isUnknown: (question: Question) => boolean,
): { readonly open: ReadonlySet<Question>; readonly ledger: Ledger } {
  const ledger = new Ledger(questionnaire);
  const open = new Set<Question>();
  const onPath = new Set(reading.path);
  openQuestions(questionnaire, ledger, open, new Set(), (question) => {
    const answer = answers[question.id];
    if (!onPath.has(question) || isUnknown(question)) enterEverything(questionnaire, ledger, question);
    else if (answer !== undefined && !isBlank(answer)) enterAnswer(questionnaire, ledger, question, answer);
  });
  return { open, ledger };
}
