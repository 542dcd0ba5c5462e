import type { ChartWords } from "../questionnaire/chart-words";
import type { Said } from "../questionnaire/words";
import type { Dimension, Flag } from "../rules/dimensions";

export interface DimensionWords {
  /** A few words for charts and lists. */
  readonly name: string;
  /** What each step from 0 to 4 means. */
  readonly anchors: readonly [string, string, string, string, string];
}

/** A program type or a format: what to ask for, and why it came up. */
export interface SuggestionWords {
  readonly name: string;
  readonly why: Said;
  /** The question to put to a program. */
  readonly ask: string;
}

/** What answers say, as parts of a sentence that begins with a small letter: what reasons and signs are put together from. */
export interface FactWords {
  /** By question and option; "decline" for what was not said, "count" with `{count}` for a number. */
  readonly answers: { readonly [question: string]: { readonly [code: string]: Said } };
  /** By total of an instrument, with `{total}`. */
  readonly totals: { readonly [total: string]: Said };
  /** What stands for `{total}`; `partly` where an item of it was not answered. */
  readonly points: { readonly plain: string; readonly banded: string; readonly partly: string };
  readonly joining: JoiningWords;
}

/** How a language makes one sentence of several parts. */
export interface JoiningWords {
  /** What a part begins with that is said once in a row of parts about the same person; nothing where it is repeated. */
  readonly subject: Said;
  readonly and: string;
  /** The same before the sound of an i. */
  readonly andBeforeI: string;
}

/** The words for what the rules make of answers, in one language. Plain data. */
export interface DecisionWords {
  /** How answers stand on the clinician's page. */
  readonly chart: ChartWords;
  readonly facts: FactWords;
  readonly dimensions: { readonly [D in Dimension]: DimensionWords };
  /** The highest of the seven clinical dimensions, as conditions call it. */
  readonly need: string;
  readonly flags: { readonly [F in Flag]: string };
  readonly programs: { readonly [program: string]: SuggestionWords };
  readonly formats: { readonly [format: string]: SuggestionWords };
  /** What rules cite, by key, as published; left out, the definition has them. A page's first scripts go without. */
  readonly sources?: { readonly [source: string]: { readonly title: string; readonly publisher: string } };
  readonly instruments: { readonly [instrument: string]: InstrumentNames };
}

export interface InstrumentNames {
  readonly name: string;
  readonly bands: { readonly [band: string]: string };
  readonly notice: string;
  /** Whose the cut-off of its total is, where it is one of several published ones; "the lower published cut-off (…)". */
  readonly cutOff?: string;
}
