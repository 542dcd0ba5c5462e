import type { Said } from "../questionnaire/words";
import type { Dimension, Flag } from "./dimensions";

export interface DimensionWords {
  /** A few words for charts and lists. */
  readonly name: string;
  /** What each step from 0 to 4 means. */
  readonly anchors: readonly [string, string, string, string, string];
}

/** A programme type or a format: what to ask for, and why it came up. */
export interface SuggestionWords {
  readonly name: string;
  readonly why: Said;
  /** The question to put to a programme. */
  readonly ask: string;
}

/** The words for what the rules make of answers, in one language. Plain data. */
export interface DecisionWords {
  /** Why each rule asks for more than weekly care, as the end of "because …", without the answers themselves. */
  readonly rules: { readonly [rule: string]: Said | undefined };
  readonly dimensions: { readonly [D in Dimension]: DimensionWords };
  /** The highest of the seven clinical dimensions, as conditions call it. */
  readonly need: string;
  readonly flags: { readonly [F in Flag]: string };
  readonly programmes: { readonly [programme: string]: SuggestionWords };
  readonly formats: { readonly [format: string]: SuggestionWords };
  readonly instruments: { readonly [instrument: string]: InstrumentNames };
}

export interface InstrumentNames {
  readonly name: string;
  readonly bands: { readonly [band: string]: string };
  readonly notice: string;
  /** Whose the cut-off of its total is, where it is one of several published ones; "the lower published cut-off (…)". */
  readonly cutOff?: string;
}
