/** The questions, their answers and their order, from which a printed code's digits are computed. */
export interface CodeLayout {
  /** Version of the questions, so that later renames can be applied. */
  readonly version: string;
  /** One line per question: id, kind, range (for numbers), then its answer codes. */
  readonly questions: readonly string[];
}
/** All layouts so far, oldest first; the last one is current. A layout's number is its position, counted from 1. */
export type CodeLayouts = readonly CodeLayout[];
