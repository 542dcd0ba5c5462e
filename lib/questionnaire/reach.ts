import { type Answers, isBlank } from "./answers";
import { DECLINE, type Question, type Questionnaire } from "./definition";
import { Ledger } from "./ledger";
import { enterAnswer, openQuestions, type Reading } from "./path";
import { optionsOf } from "./questions";

/** Enters everything a question could be answered with at once: an upper bound of its worst answer. */
function enterEverything(questionnaire: Questionnaire, ledger: Ledger, question: Question): void {
  if (question.kind === "integer") enterAnswer(questionnaire, ledger, question, question.max);
  ledger.enterCodes(question.id, [...optionsOf(question).map(({ code }) => code), DECLINE]);
  if (question.declined) ledger.enter(question.declined);
  for (const option of optionsOf(question)) ledger.enter(option);
  const highest = Math.max(0, ...optionsOf(question).map((option) => option.score ?? 0));
  for (const instrument of questionnaire.instruments)
    for (const total of instrument.totals) if (total.items.includes(question.id)) ledger.addScore(total.id, highest);
}

/**
 * How far the answers could still go: every question that could open, and what everything comes to, if each question in
 * `unknown`, and each one not on the path yet, were given all its answers at once. The true worst is never beyond it.
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
