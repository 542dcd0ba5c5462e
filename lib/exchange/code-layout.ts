/** The questions that a printed code counts its digits by: which, with which answers, in which order. */
export interface CodeLayout {
  /** Of the questions, so that what was renamed since is known. */
  readonly version: string;
  /** A line each: id, kind, for numbers the range, then the codes of its answers. */
  readonly questions: readonly string[];
}
/** All there have been, oldest first; the last is of today. A layout's number is its place, from 1. */
export type CodeLayouts = readonly CodeLayout[];
