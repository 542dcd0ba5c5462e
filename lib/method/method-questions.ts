import { fill } from "../content/fill";
import type { Question, Section } from "../questionnaire/definition";
import { optionsOf } from "../questionnaire/questions";
import { say, timeOf } from "../questionnaire/words";
import { wordsOf } from "../report/answer-rows";
import { optionText, phraseOf, type Reader, type Sentence, sentenceOf } from "./condition-phrase";
import { declinedEffects, effectTexts, numberEffects, optionEffects } from "./method-effects";

export interface MethodAnswer {
  readonly code: string;
  readonly text: string;
  readonly effects: readonly string[];
}

export interface MethodQuestion {
  readonly id: string;
  readonly ask: string;
  /** Who is asked, and when: before the result, after it, or depending on other answers. */
  readonly asked: string;
  /** The published instrument it belongs to; null for our own questions. */
  readonly instrument: string | null;
  readonly answers: readonly MethodAnswer[];
  readonly notes: readonly string[];
}

export interface MethodSection {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly MethodQuestion[];
}

/** Answers that mean more in combination: the condition, and what it sets. */
export interface MethodDerived extends Sentence {
  readonly id: string;
  readonly effects: readonly string[];
}

function answersOf(reader: Reader, question: Question): readonly MethodAnswer[] {
  const { method } = reader;
  const rows = optionsOf(question).map((option) => {
    const effects = optionEffects(reader, question, option);
    return {
      code: option.code,
      text: optionText(reader, question.id, option.code),
      effects: effects.length > 0 ? effects : [method.questions.recorded],
    };
  });
  const declined = declinedEffects(reader, question);
  return question.kind === "text" || declined.length === 0
    ? rows
    : [...rows, { code: "decline", text: method.questions.declined, effects: declined }];
}

/** Notes on a question that has no answers to choose from. */
function notesOf(reader: Reader, question: Question): readonly string[] {
  const { text, recorded } = reader.method.questions;
  if (question.kind === "text") return [text];
  if (question.kind !== "integer") return [];
  const effects = numberEffects(reader, question);
  return effects.length > 0 ? effects : [recorded];
}

/** When a question is offered, if that is not always before the result, and whether its answers are withheld. */
function tierTexts(reader: Reader, { detail, detailWhen, decideWhen, withheld }: Question): readonly string[] {
  const { tiers, withheld: keptBack } = reader.method.questions;
  const tier = detail
    ? [tiers.detail]
    : detailWhen
      ? [fill(tiers.detailWhen, { condition: phraseOf(reader, detailWhen) })]
      : decideWhen
        ? [fill(tiers.decideWhen, { condition: phraseOf(reader, decideWhen) })]
        : [];
  return withheld ? [...tier, keptBack] : tier;
}

function questionOf(reader: Reader, section: Section, question: Question): MethodQuestion {
  const { method, words, decision } = reader;
  const its = wordsOf(words, section.id, question.id);
  const time = timeOf(its, "self");
  const asked = question.askWhen
    ? fill(method.questions.when, { condition: phraseOf(reader, question.askWhen) })
    : method.questions.always;
  return {
    id: question.id,
    ask: `${time ? `${time}: ` : ""}${say(its.ask, "self")}`,
    asked: [asked, ...tierTexts(reader, question), ...(question.optional ? [method.questions.optional] : [])].join(
      "; ",
    ),
    instrument: question.instrument ? (decision.instruments[question.instrument]?.name ?? question.instrument) : null,
    answers: answersOf(reader, question),
    notes: notesOf(reader, question),
  };
}

/** Every question of the questionnaire by section, in the order asked, with what each answer does. */
export const methodSections = (reader: Reader): readonly MethodSection[] =>
  reader.questionnaire.sections.map((section) => ({
    id: section.id,
    title: reader.words.sections[section.id]?.title ?? section.id,
    questions: section.pages.flatMap((page) => page.questions.map((question) => questionOf(reader, section, question))),
  }));

/** Every derived effect as a sentence. */
export const methodDerived = (reader: Reader): readonly MethodDerived[] =>
  reader.questionnaire.derived.map((effect) => ({
    id: effect.id,
    ...sentenceOf(reader, effect.when),
    effects: effectTexts(reader, effect),
  }));
