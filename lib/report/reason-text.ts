import { decidingFacts } from "../assessment/deciding";
import type { FactWords } from "../assessment/decision-words";
import type { Fact } from "../assessment/fact";
import type { Given } from "../assessment/ways";
import { fill } from "../content/fill";
import type { Voice } from "../questionnaire/words";
import type { AnswerTextWords } from "./answer-text";
import { factSentence } from "./fact-statements";
import type { Score } from "./scores";

interface Words {
  readonly facts: FactWords;
  readonly answerText: Pick<AnswerTextWords, "unsaid">;
}

export interface ReasonText {
  /** The fewest facts that make the rule hold, as a sentence about this person. */
  readonly text: string;
  readonly facts: readonly Fact[];
}

/** Why a rule or stage holds for these answers. */
export function reasonText(
  given: Given,
  rule: string,
  words: Words,
  voice: Voice,
  scores: readonly Score[],
): ReasonText {
  const { questionnaire, reading } = given;
  const { facts, guessed } = decidingFacts(given, rule);
  const said = factSentence({ questionnaire, words: words.facts, voice }, facts, { scores, ledger: reading.ledger });
  return {
    text: guessed ? fill(words.answerText.unsaid, { reason: said }) : said,
    facts,
  };
}
