import type { FactWords } from "../assessment/decision-words";
import type { Fact } from "../assessment/explain/fact";
import { openedBy } from "../assessment/explain/opened-by";
import { fill } from "../content/fill";
import type { Questionnaire } from "../questionnaire/definition";
import type { LedgerView } from "../questionnaire/ledger";
import { questionOf } from "../questionnaire/questions";
import { totalNamed } from "../questionnaire/totals";
import { say, type Voice } from "../questionnaire/words";
import { joinedSentence } from "./joined-sentence";
import type { Score } from "./scores";

interface Telling {
  readonly questionnaire: Questionnaire;
  readonly words: FactWords;
  readonly voice: Voice;
}

/** A total and its points. */
interface Counted {
  readonly scores: readonly Score[];
  readonly ledger: LedgerView;
}

/**
 * What selecting an option states, as a sentence fragment. Throws if there is no text for it, which a test rules out.
 */
export function statementOf({ words, voice }: Omit<Telling, "questionnaire">, question: string, code: string): string {
  const said = words.answers[question]?.[code];
  if (said === undefined)
    throw new RangeError(`There is no statement for answer ${code} of question ${question} in text/<language>/facts/.`);
  return say(said, voice);
}

function totalStatement({ questionnaire, words, voice }: Telling, total: string, { scores, ledger }: Counted): string {
  const said = words.totals[total];
  if (said === undefined) throw new RangeError(`There is no statement for total ${total}.`);
  const max = totalNamed(questionnaire, total)?.max ?? 0;
  const score = scores.find((one) => one.total === total);
  const band = score?.band?.name ?? "";
  const { partly, plain, banded } = words.points;
  const shown = score?.points == null ? partly : band === "" ? plain : banded;
  return fill(say(said, voice), { total: fill(shown, { points: ledger.score(total), max, band }) });
}

/** Whether a fact goes without saying next to another: it is the only answer that opens the other's question. */
function impliedBy(questionnaire: Questionnaire, fact: Fact, other: Fact): boolean {
  if (!("code" in fact) || !("code" in other)) return false;
  const opening = openedBy(questionOf(questionnaire, other.question));
  return opening?.question === fact.question && opening.code === fact.code;
}

/** Facts in one sentence, in the given order, without duplicates. */
export function factSentence(telling: Telling, facts: readonly Fact[], counted: Counted): string {
  const { questionnaire, words, voice } = telling;
  const parts = facts
    .filter((fact) => !facts.some((other) => other !== fact && impliedBy(questionnaire, fact, other)))
    .map((fact) => {
      if ("total" in fact) return totalStatement(telling, fact.total, counted);
      if ("code" in fact) return statementOf(telling, fact.question, fact.code);
      return fill(statementOf(telling, fact.question, "count"), { count: fact.count });
    });
  return joinedSentence(parts, words.joining, voice);
}
