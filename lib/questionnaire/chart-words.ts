/** What an answer says in a chart: after the name of its line, and alone among other things. */
export type ChartAnswer = string | { readonly line: string; readonly alone: string };

/**
 * A question as a chart has it: terse, about "the patient", without a subject. An answer left out is told in the words of
 * its option.
 */
export interface ChartQuestion {
  /** What is reported or denied. */
  readonly name: string;
  /** The time asked about, in a few words: "past month". */
  readonly time?: string;
  /** Answers that tell their own time, or that all of them do. */
  readonly untimed?: true | readonly string[];
  readonly answers?: { readonly [code: string]: ChartAnswer };
}

/** Chart words of every question that has a line of its own on the first page, in one language. */
export interface ChartWords {
  readonly [question: string]: ChartQuestion;
}

/** What follows the name of its line. */
export const onItsLine = (answer: ChartAnswer): string => (typeof answer === "string" ? answer : answer.line);

/** What can stand alone. */
export const byItself = (answer: ChartAnswer): string => (typeof answer === "string" ? answer : answer.alone);
