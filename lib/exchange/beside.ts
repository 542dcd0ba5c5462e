import { LOCALES, type Locale } from "../content/locales";
import type { Relation } from "../questionnaire/relation";

/** What is stored beside the answers, if known: who answered for someone else, and the language they were asked in. */
export interface Beside {
  readonly relation?: Relation | null;
  /** Printed codes store its position in the list of locales. */
  readonly language?: Locale | null;
}

/** Parses a language from a file; null if this site is not available in it. */
export const languageNamed = (given: unknown): Locale | null => LOCALES.find((one) => one === given) ?? null;
