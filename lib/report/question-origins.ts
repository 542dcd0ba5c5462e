import type { DecisionWords } from "../assessment/decision-words";
import type { Questionnaire } from "../questionnaire/definition";
import { optionsOf, placesOf } from "../questionnaire/questions";
import { type InstrumentWords, type QuestionnaireWords, say } from "../questionnaire/words";

interface AskedItem {
  readonly id: string;
  /** In the wording for the person themselves. */
  readonly ask: string;
  readonly answers: readonly string[];
  /** Whether this is the publisher's own text in this language. */
  readonly official: boolean;
}

export interface InstrumentWording {
  readonly id: string;
  readonly name: string;
  /** In English, as its publisher calls it. */
  readonly title: string;
  readonly notice: string;
  readonly source: string;
  readonly items: readonly AskedItem[];
  readonly official: "all" | "some" | "none";
}

export interface OwnQuestions {
  readonly section: string;
  readonly asks: readonly string[];
}

export interface QuestionOrigins {
  readonly instruments: readonly InstrumentWording[];
  readonly own: readonly OwnQuestions[];
}

interface Texts {
  readonly words: QuestionnaireWords;
  readonly decision: DecisionWords;
  readonly english: Readonly<Record<string, InstrumentWords>>;
  /** The official texts in the language of `words`. */
  readonly official: Readonly<Record<string, Partial<InstrumentWords>>>;
}

/** Where each question comes from: the instruments with their wording, and the questions that are our own. */
export function questionOriginsOf(
  questionnaire: Questionnaire,
  { words, decision, english, official }: Texts,
): QuestionOrigins {
  const places = placesOf(questionnaire);
  const wordsAt = (section: string, question: string) => words.sections[section]?.questions[question];

  const instruments = questionnaire.instruments.map(({ id, source }): InstrumentWording => {
    const items = places
      .filter(({ question }) => question.instrument === id)
      .flatMap(({ section, question }): AskedItem[] => {
        const its = wordsAt(section.id, question.id);
        if (!its) return [];
        const ask = say(its.ask, "self");
        const answers = optionsOf(question).map(({ code }) => say(its.options[code] ?? code, "self"));
        return [{ id: question.id, ask, answers, official: official[id]?.items?.[question.id] === ask }];
      });
    const count = items.filter((item) => item.official).length;
    return {
      id,
      name: decision.instruments[id]?.name ?? id,
      title: english[id]?.title ?? "",
      notice: decision.instruments[id]?.notice ?? "",
      source,
      items,
      official: count === 0 ? "none" : count === items.length ? "all" : "some",
    };
  });

  const own = questionnaire.sections.map(({ id }): OwnQuestions => {
    const asks = places
      .filter(({ section, question }) => section.id === id && question.instrument === undefined)
      .flatMap(({ question }) => {
        const its = wordsAt(id, question.id);
        return its ? [say(its.ask, "self")] : [];
      });
    return { section: words.sections[id]?.title ?? id, asks };
  });
  return { instruments, own: own.filter(({ asks }) => asks.length > 0) };
}
