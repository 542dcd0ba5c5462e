import type { Answers } from "../../lib/questionnaire/answers";
import type { Level, Route } from "../../lib/rules/levels";

/**
 * One person in a sentence, and what published criteria ask for. The expectation is a clinical reading, written down before
 * the rules are asked; changing one is a commit of its own, with its reason.
 */
export interface Vignette {
  readonly name: string;
  /** Who it is, where the name does not say enough. */
  readonly story?: string;
  /** What matters about this person. Everything else on their path is at its mildest. */
  readonly answers: Answers;
  /** Every other question is answered with "I'd rather not say" instead. */
  readonly declinesTheRest?: true;
  /** The levels a careful reader of the sources would accept; null for a child the rules are not for. */
  readonly level: { readonly atLeast: Level; readonly atMost: Level } | null;
  readonly route: Route;
  /** Exactly the rules and stages that decide, in table order; for outpatient those that decide the route. */
  readonly rules?: readonly string[];
  /** Kinds of program that have to be among those named. */
  readonly programs?: readonly string[];
  /** Kinds of program that would not fit and must not be named. */
  readonly notPrograms?: readonly string[];
  /** Keys of the questionnaire's sources: where the expectation comes from. */
  readonly sources: readonly string[];
}

/** One level and no other, for a story whose rules are named. */
export const exactly = (level: Level) => ({ atLeast: level, atMost: level });
