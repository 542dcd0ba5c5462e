import type { Answers } from "../../../lib/questionnaire/answers";

/**
 * A question of the contract, retyped in its own notation: `code→SELF2 +flag`, options in order, separated by `·`.
 * `cur1` is current care, `resp-same` how it is going; `(alone)` is exclusive. `0…365` is a whole number, `≤500` free
 * text with a maximum length.
 */
export interface ContractQuestion {
  readonly id: string;
  readonly answers: string;
  /** Whom it is asked of; everyone if absent. */
  readonly asked?: string;
  /** Answers that open it, and near misses that do not; for questions opened together, in asked-cases.ts. */
  readonly opens?: readonly Answers[];
  readonly closed?: readonly Answers[];
  /**
   * Why nobody is missed where it is hidden, if the proof cannot tell: the first step of its screen was below the
   * published cut-off, or an answer rules out what it asks about.
   */
  readonly hidden?: "second-step" | "no-premise";
  /** "detail", "detail while …" or "decide while …"; if absent, it always decides. */
  readonly tier?: string;
  /** More than one answer may be given. */
  readonly multi?: true;
  /** May be left empty. */
  readonly optional?: true;
  readonly instrument?: string;
  /** Its answer is printed on the later pages only; every other question has a place on the first. */
  readonly behind?: true;
  /** Answers that decide nothing and only show as a first step in the profile of areas; no rule reads a step that small. */
  readonly profileOnly?: string;
  /** Answers that decide nothing: printed for the clinician, or the better of two answers with the same effect. */
  readonly recordedOnly?: string;
  /** What "I'd rather not say" sets; nothing if absent. */
  readonly declined?: string;
}

/** Questions by section and page, in the order asked. */
export type ContractSections = Readonly<Record<string, Readonly<Record<string, readonly ContractQuestion[]>>>>;

/** Items of an instrument, each answered with its score from 0. */
export const scored = (
  highest: number,
  shared: Omit<ContractQuestion, "id" | "answers">,
  ...ids: readonly string[]
): readonly ContractQuestion[] =>
  ids.map((id) => ({
    id,
    ...shared,
    answers: Array.from({ length: highest + 1 }, (_, score) => `${score}`).join(" · "),
  }));
