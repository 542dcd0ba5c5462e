import type { Answer } from "../../lib/questionnaire/answers";
import {
  DECLINE,
  type Effect,
  type Option,
  type Question,
  type Questionnaire,
} from "../../lib/questionnaire/definition";
import { Ledger } from "../../lib/questionnaire/ledger";
import { optionsOf, placesOf } from "../../lib/questionnaire/questions";
import { rate } from "../../lib/rules/rate";

/** Questions whose answers are kinds, not steps: no answer is worse than another. */
export const UNORDERED: readonly string[] = ["about-subject", "about-age"];
/** Questions with several kinds of yes: each is a step from the first answer, none from another. */
const KINDS_OF_YES: readonly string[] = ["about-perinatal"];

export const clinicalQuestions = (questionnaire: Questionnaire): readonly Question[] =>
  placesOf(questionnaire).flatMap(({ question, section }) => (section.practical ? [] : [question]));

export const practicalQuestions = (questionnaire: Questionnaire): readonly Question[] =>
  placesOf(questionnaire).flatMap(({ question, section }) => (section.practical ? [question] : []));

/** What a code is as an answer to the question. */
export const asAnswer = (question: Question, code: string): Answer =>
  question.kind === "multi" && code !== DECLINE ? [code] : code;

/** "None of these", or the first answer, which stands for nothing the matter. */
export function mildestOf(question: Question): Answer {
  if (question.kind === "integer") return question.min;
  if (question.kind === "text") return "";
  const none = optionsOf(question).find(({ exclusive }) => exclusive) ?? optionsOf(question)[0];
  return asAnswer(question, (none as Option).code);
}

/** Around where numbers could matter: few days, many, all. */
const NUMBERS = [0, 1, 2, 3, 30];

/**
 * Rows of answers to a question, each answer at least as bad as the one before it. For a question with several answers,
 * sets that each hold the one before.
 */
export function laddersOf(question: Question): readonly (readonly Answer[])[] {
  if (UNORDERED.includes(question.id) || question.kind === "text") return [];
  if (question.kind === "integer") return [[...NUMBERS.filter((days) => days < question.max), question.max]];
  const codes = optionsOf(question).map(({ code }) => code);
  if (KINDS_OF_YES.includes(question.id)) return codes.slice(1).map((code) => [codes[0] as string, code]);
  if (question.kind === "choice") return [codes];
  const several = question.options.filter(({ exclusive }) => !exclusive).map(({ code }) => code);
  return [[mildestOf(question), ...several.map((_, index) => several.slice(0, index + 1))]];
}

/** The level and route if this effect were all there is. */
export function aloneAsksFor(questionnaire: Questionnaire, effects: readonly Effect[]) {
  const ledger = new Ledger(questionnaire);
  for (const effect of effects) ledger.enter(effect);
  return rate(questionnaire, ledger);
}

/** The number of possible sets of answers, including unanswered questions. */
export function answerSets(questionnaire: Questionnaire): bigint {
  return placesOf(questionnaire).reduce((product, { question }) => {
    const codes = BigInt(optionsOf(question).length);
    if (question.kind === "text") return product;
    if (question.kind === "integer") return product * BigInt(question.max - question.min + 3);
    return product * (question.kind === "multi" ? 2n ** codes + 2n : codes + 2n);
  }, 1n);
}
