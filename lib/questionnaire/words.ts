import type { Section } from "./definition";

/** One wording, or two: for the person answering, and for someone answering about another ("they"). */
export type Said = string | { readonly self: string; readonly other: string };
export type Voice = "self" | "other";

export const say = (said: Said, voice: Voice): string => (typeof said === "string" ? said : said[voice]);

/** The words of one question. Plain data, so that a page can be given one language only. */
export interface QuestionWords<Code extends string = string> {
  /** The question, including its time frame unless `time` gives it. */
  readonly ask: Said;
  /** A few words for lists: review, reasons, print. */
  readonly short: Said;
  /** The time frame, shown above the question: "In the past month". */
  readonly time?: Said;
  /** At most two short sentences. */
  readonly hint?: Said;
  readonly options: { readonly [C in Code]: Said };
}

/** The time frame, if the question does not state it itself. */
export function timeOf({ ask, time }: QuestionWords, voice: Voice): string | null {
  const asked = time ? say(time, voice) : "";
  return asked && !say(ask, voice).toLowerCase().includes(asked.toLowerCase()) ? asked : null;
}

export interface PageWords {
  /** Unique heading of a page with several questions; absent if the single question is the heading. */
  readonly title?: Said;
  /** One or two sentences before the questions. */
  readonly lead?: Said;
}

export interface SectionWords {
  readonly title: string;
  /** Why these things are asked, in a sentence or two. */
  readonly why: Said;
  readonly pages: { readonly [id: string]: PageWords };
  readonly questions: { readonly [id: string]: QuestionWords };
}

type CodeOf<Q> = Q extends { readonly options: readonly { readonly code: infer C extends string }[] } ? C : never;
type QuestionsOf<S extends Section> = S["pages"][number]["questions"][number];

/** The words that exactly fit a section: every page, question and option, and nothing else. */
export interface WordsFor<S extends Section> extends SectionWords {
  readonly pages: { readonly [P in S["pages"][number] as P["id"]]: PageWords };
  readonly questions: { readonly [Q in QuestionsOf<S> as Q["id"]]: QuestionWords<CodeOf<Q>> };
}

/** Declining, and a number in place of an option. */
type OtherCode = "decline" | "count";

/**
 * What answers of a section state, as sentence fragments; only for questions and options the section has. Which ones
 * are needed follows from the rules and is tested.
 */
export type FactsFor<S extends Section> = {
  readonly [Q in QuestionsOf<S> as Q["id"]]?: { readonly [C in CodeOf<Q> | OtherCode]?: Said };
};

/** The words of the whole questionnaire in one language; `texts` of sections by id. */
export interface QuestionnaireWords {
  readonly locale: string;
  readonly sections: { readonly [section: string]: SectionWords };
  /** "I'd rather not say", and for someone else "I don't know, or I'd rather not say". */
  readonly decline: Said;
}

/** The words of a published instrument, verbatim. */
export interface InstrumentWords {
  readonly title: string;
  /** The notice its license requires. */
  readonly notice: string;
  readonly instructions?: string;
  /** A stem that several items share. */
  readonly stem?: string;
  readonly items: { readonly [id: string]: string };
  /** Options shared by every item, or per item. */
  readonly options?: { readonly [code: string]: string };
  readonly optionsOf?: { readonly [id: string]: { readonly [code: string]: string } };
}
