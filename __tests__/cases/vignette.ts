import type { Answers } from "../../lib/questionnaire/answers";
import type { Level, Route } from "../../lib/rules/levels";

/**
 * One person in a sentence, and what published criteria ask for. The expectation is a clinical judgment, written down
 * before running the rules; changing one is a commit of its own, with its reason.
 */
export interface Vignette {
  readonly name: string;
  /** Who it is, if the name does not say enough. */
  readonly story?: string;
  /** What matters about this person. Everything else on their path is at its mildest. */
  readonly answers: Answers;
  /** Every other question is declined instead. */
  readonly declinesTheRest?: true;
  /** The levels a careful reader of the sources would accept; null for a child, to whom the rules do not apply. */
  readonly level: { readonly atLeast: Level; readonly atMost: Level } | null;
  readonly route: Route;
  /** Exactly the rules and stages that decide, in table order; for outpatient those that decide the route. */
  readonly rules?: readonly string[];
  /** Kinds of programs that must be suggested. */
  readonly programs?: readonly string[];
  /** Kinds of programs that would not fit and must not be suggested. */
  readonly notPrograms?: readonly string[];
  /** Keys of the questionnaire's sources for this expectation. */
  readonly sources: readonly string[];
}

/** Exactly one level, for a story whose rules are named. */
export const exactly = (level: Level) => ({ atLeast: level, atMost: level });
