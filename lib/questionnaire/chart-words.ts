/** What an answer says in a chart: after the name of its line, and on its own. */
export type ChartAnswer = string | { readonly line: string; readonly alone: string };

/**
 * A question in chart language: terse, about "the patient", without a subject. An answer without an entry uses the
 * words of its option.
 */
export interface ChartQuestion {
  /** What is reported or denied. */
  readonly name: string;
  /** The time frame in a few words: "past month". */
  readonly time?: string;
  /** Answers that include their own time frame, or `true` if all of them do. */
  readonly untimed?: true | readonly string[];
  readonly answers?: { readonly [code: string]: ChartAnswer };
}

/** Chart words of every question that has a line of its own on the first page, in one language. */
export interface ChartWords {
  readonly [question: string]: ChartQuestion;
}

/** The form that follows the name of its line. */
export const onItsLine = (answer: ChartAnswer): string => (typeof answer === "string" ? answer : answer.line);

/** The form that stands alone. */
export const byItself = (answer: ChartAnswer): string => (typeof answer === "string" ? answer : answer.alone);
