import type { ChartWords } from "../questionnaire/chart-words";
import type { Said } from "../questionnaire/words";
import type { Dimension, Flag } from "../rules/dimensions";

export interface DimensionWords {
  /** A few words for charts and lists. */
  readonly name: string;
  /** What each value from 0 to 4 means. */
  readonly anchors: readonly [string, string, string, string, string];
}

/** A program type or a format: what to ask for, and why it came up. */
export interface SuggestionWords {
  readonly name: string;
  readonly why: Said;
  /** The question to ask a program. */
  readonly ask: string;
}

/** What answers state, as sentence fragments starting in lowercase, from which reasons and signs are built. */
export interface FactWords {
  /** By question and option; "decline" for a declined question, "count" with `{count}` for a number. */
  readonly answers: { readonly [question: string]: { readonly [code: string]: Said } };
  /** By total of an instrument, with `{total}`. */
  readonly totals: { readonly [total: string]: Said };
  /** The text for `{total}`; `partly` if an item of it was not answered. */
  readonly points: { readonly plain: string; readonly banded: string; readonly partly: string };
  readonly joining: JoiningWords;
}

/** How a language joins several fragments into one sentence. */
export interface JoiningWords {
  /**
   * The subject that fragments start with, which is stated once in a series about the same person; empty if the
   * language repeats it.
   */
  readonly subject: Said;
  readonly and: string;
  /** The same, used before an i sound. */
  readonly andBeforeI: string;
}

/** The words for what the rules derive from answers, in one language. Plain data. */
export interface DecisionWords {
  /** How answers appear on the clinician's page. */
  readonly chart: ChartWords;
  readonly facts: FactWords;
  readonly dimensions: { readonly [D in Dimension]: DimensionWords };
  /** The highest of the seven clinical dimensions, as mentioned in conditions. */
  readonly need: string;
  readonly flags: { readonly [F in Flag]: string };
  readonly programs: { readonly [program: string]: SuggestionWords };
  readonly formats: { readonly [format: string]: SuggestionWords };
  /**
   * The sources rules cite, by key, as published; if absent, they are in the definition. A page's first scripts leave
   * them out.
   */
  readonly sources?: { readonly [source: string]: { readonly title: string; readonly publisher: string } };
  readonly instruments: { readonly [instrument: string]: InstrumentNames };
}

export interface InstrumentNames {
  readonly name: string;
  readonly bands: { readonly [band: string]: string };
  readonly notice: string;
  /** Whose cut-off its total uses, if several are published; "the lower published cut-off (…)". */
  readonly cutOff?: string;
}
