import { LOCALES, type Locale } from "../content/locales";

/**
 * Who someone answering about another person is to them, as they said it before keeping or printing. Kept beside the
 * answers and none of them: no question asks it and no rule can read it. A new one goes to the end: printed codes hold
 * its place.
 */
export const RELATIONS = ["parent", "partner", "family", "friend", "professional", "other"] as const;
export type Relation = (typeof RELATIONS)[number];

/** A relation that a file or a code says; null for everything that is none. */
export const relationNamed = (given: unknown): Relation | null => RELATIONS.find((one) => one === given) ?? null;

/** What is kept beside the answers, where it is known: who answered for another, and the language they were asked in. */
export interface Beside {
  readonly relation?: Relation | null;
  /** A printed code holds the place of it among the locales. */
  readonly language?: Locale | null;
}

/** A language that a file says; null for everything this site is not in. */
export const languageNamed = (given: unknown): Locale | null => LOCALES.find((one) => one === given) ?? null;
