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
  /** Of whom it is asked. */
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

/** Answers that mean more together: the condition, and what it sets. */
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

function questionOf(reader: Reader, section: Section, question: Question): MethodQuestion {
  const { method, words, decision } = reader;
  const its = wordsOf(words, section.id, question.id);
  const time = timeOf(its, "self");
  const asked = question.askWhen
    ? fill(method.questions.when, { condition: phraseOf(reader, question.askWhen) })
    : method.questions.always;
  const notes = question.kind === "text" ? [method.questions.text] : [];
  return {
    id: question.id,
    ask: `${time ? `${time}: ` : ""}${say(its.ask, "self")}`,
    asked: question.optional ? `${asked}; ${method.questions.optional}` : asked,
    instrument: question.instrument ? (decision.instruments[question.instrument]?.name ?? question.instrument) : null,
    answers: answersOf(reader, question),
    notes: question.kind === "integer" ? numberEffects(reader, question) : notes,
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
