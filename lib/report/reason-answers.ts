import type { SupportingAnswer } from "../assessment/explain/supporting-answers";
import type { Questionnaire } from "../questionnaire/definition";
import { effectsOf } from "../questionnaire/path";
import { placeOf } from "../questionnaire/questions";
import { totalNamed } from "../questionnaire/totals";
import { say, type Voice } from "../questionnaire/words";
import { atomsOf } from "../rules/condition";
import { wordsOf } from "./answer-rows";
import { answerText } from "./answer-text";
import type { ReportTexts } from "./report-texts";
import type { Score } from "./scores";

/** What a reason is based on: an answer in the person's words, or an instrument's total in place of its many items. */
export interface ReasonAnswer {
  readonly questions: readonly string[];
  readonly short: string;
  readonly answer: string;
}

interface Grounds {
  readonly questionnaire: Questionnaire;
  readonly texts: ReportTexts;
  readonly voice: Voice;
  readonly scores: readonly Score[];
}

/** From this many items of one total on, the total says more than the items. */
const MANY = 3;

function totalBehind(
  score: Score,
  because: readonly SupportingAnswer[],
  questionnaire: Questionnaire,
): readonly string[] {
  const total = totalNamed(questionnaire, score.total);
  // A question about danger is always listed on its own.
  const items = because.filter(
    ({ question }) => total?.items.includes(question) && !placeOf(questionnaire, question).question.declined,
  );
  return score.points !== null && items.length >= MANY ? items.map(({ question }) => question) : [];
}

/**
 * An answer that only selects which published cut-off applies: it answers the question that determines whom the rules
 * are for, and has no other meaning to them. "18 to 64" would not make sense to a reader as a reason for a level.
 */
function onlyPicksCutOff({ question, answer }: SupportingAnswer, questionnaire: Questionnaire): boolean {
  const scope = atomsOf(questionnaire.outOfScope.when).some(
    (atom) => "answered" in atom && atom.answered[0] === question,
  );
  if (!scope || answer === null) return false;
  return effectsOf(placeOf(questionnaire, question).question, answer).every(({ flags = [] }) => flags.length === 0);
}

/** The answers behind a reason, with instrument items combined into their total. */
export function reasonAnswers(because: readonly SupportingAnswer[], grounds: Grounds): readonly ReasonAnswer[] {
  const { questionnaire, texts, voice, scores } = grounds;
  const found: ReasonAnswer[] = [];
  const drawnTogether = new Set<string>();
  for (const score of scores) {
    const questions = totalBehind(score, because, questionnaire);
    if (questions.length === 0) continue;
    for (const question of questions) drawnTogether.add(question);
    const answer = `${score.points} / ${score.max}${score.band ? `, ${score.band.name}` : ""}`;
    found.push({ questions, short: score.name, answer });
  }
  for (const { question, answer } of because) {
    if (drawnTogether.has(question) || onlyPicksCutOff({ question, answer }, questionnaire)) continue;
    const { section, question: asked } = placeOf(questionnaire, question);
    const words = wordsOf(texts.questionnaire, section.id, question);
    const said = answerText(asked, answer, words, voice, texts.answerText);
    found.push({ questions: [question], short: say(words.short, voice), answer: said });
  }
  return found;
}

/**
 * The same answers, deciding ones first and limited to the options that decide, with their count, so that truncating
 * the list never drops one.
 */
export function orderedAnswers(
  deciding: readonly SupportingAnswer[],
  because: readonly SupportingAnswer[],
  grounds: Grounds,
): { readonly answers: readonly ReasonAnswer[]; readonly deciding: number } {
  const first = reasonAnswers(deciding, grounds);
  const told = new Set(first.flatMap(({ questions }) => questions));
  const rest = reasonAnswers(because, grounds).filter(({ questions }) => questions.some((id) => !told.has(id)));
  return { answers: [...first, ...rest], deciding: first.length };
}
