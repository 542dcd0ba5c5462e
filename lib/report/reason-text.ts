import type { FactWords } from "../assessment/decision-words";
import type { Given, Way } from "../assessment/explain/ways";
import { fill } from "../content/fill";
import type { Voice } from "../questionnaire/words";
import type { AnswerTextWords } from "./answer-text";
import { factSentence } from "./fact-statements";
import type { Score } from "./scores";

interface Words {
  readonly facts: FactWords;
  readonly answerText: Pick<AnswerTextWords, "unsaid">;
}

/** Why a rule or stage holds for these answers, as a sentence about this person. */
export function reasonText(
  { questionnaire, reading }: Given,
  { facts, guessed }: Way,
  words: Words,
  voice: Voice,
  scores: readonly Score[],
): string {
  const reason = factSentence({ questionnaire, words: words.facts, voice }, facts, { scores, ledger: reading.ledger });
  return guessed ? fill(words.answerText.unsaid, { reason }) : reason;
}
