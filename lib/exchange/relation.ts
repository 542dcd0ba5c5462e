import { LOCALES, type Locale } from "../content/locales";

/**
 * Who the person answering is to the person the answers are about, as they said before saving or printing. Stored
 * beside the answers and not one of them: no question asks it and no rule can read it. Add new values at the end,
 * because printed codes store the position.
 */
export const RELATIONS = ["parent", "partner", "family", "friend", "professional", "other"] as const;
export type Relation = (typeof RELATIONS)[number];

/** Parses a relation from a file or a code; null if it is not a valid one. */
export const relationNamed = (given: unknown): Relation | null => RELATIONS.find((one) => one === given) ?? null;

/** What is stored beside the answers, if known: who answered for someone else, and the language they were asked in. */
export interface Beside {
  readonly relation?: Relation | null;
  /** Printed codes store its position in the list of locales. */
  readonly language?: Locale | null;
}

/** Parses a language from a file; null if this site is not available in it. */
export const languageNamed = (given: unknown): Locale | null => LOCALES.find((one) => one === given) ?? null;
