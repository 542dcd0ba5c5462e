import { type Answer, isBlank } from "../../questionnaire/answers";
import { DECLINE } from "../../questionnaire/definition";
import { questionOf } from "../../questionnaire/questions";
import type { Fact } from "./fact";
import { groundsOf, type SupportingAnswer } from "./supporting-answers";
import { countedCodes, type Given, shortestWay, type Way } from "./ways";

const NOTHING: Way = { facts: [], guessed: false };

/** The fewest answers that satisfy a rule or stage, as facts. Empty if it does not hold. */
export const decisiveFacts = (given: Given, id: string): Way =>
  shortestWay(groundsOf(given.questionnaire, given.reading, id)[0], given) ?? NOTHING;

/** The answers the facts came from; of several selections, those that count here. */
export function answersOfFacts(given: Given, facts: readonly Fact[]): readonly SupportingAnswer[] {
  const found = new Map<string, Answer | null>();
  const asGiven = (question: string): Answer | null => {
    const answer = given.answers[question];
    return answer === undefined || isBlank(answer) ? null : answer;
  };
  for (const fact of facts) {
    if ("total" in fact) {
      for (const id of fact.items) {
        const question = questionOf(given.questionnaire, id);
        const [code] = countedCodes(given, question);
        const scored =
          "options" in question && question.options.some((one) => one.code === code && (one.score ?? 0) > 0);
        if (scored && !found.has(id)) found.set(id, asGiven(id));
      }
      continue;
    }
    const { question } = fact;
    const { kind } = questionOf(given.questionnaire, question);
    const before = found.get(question);
    if (kind !== "multi" || !("code" in fact) || fact.code === DECLINE) found.set(question, asGiven(question));
    else found.set(question, [...(Array.isArray(before) ? (before as readonly string[]) : []), fact.code]);
  }
  return [...found].map(([question, answer]) => ({ question, answer }));
}
