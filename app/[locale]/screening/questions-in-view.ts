import type { Question } from "../../../lib/questionnaire/definition";
import { optionsOf } from "../../../lib/questionnaire/questions";

/**
 * Heights in CSS pixels, each at most what it is at the usual text size, so that a question in view is never left out:
 * what is above the first question, a question without its choices, and a line of choices.
 */
const ABOVE = 270;
const QUESTION = 55;
const LINE = 44;
/** Up to three choices can share a line with the decline option; more have a line each, and so does declining. */
const MOST_IN_A_LINE = 3;
/** From this width on, a question can be a row of a table, and all of a page can be in view. */
const WIDE = 900;

const heightOf = (question: Question) => {
  const choices = optionsOf(question).length;
  return QUESTION + LINE * (choices > MOST_IN_A_LINE ? choices + 1 : 1);
};

/** How many questions of a page, counted from the first, can be at least partly in view when the page appears. */
export function questionsInView(questions: readonly Question[], { innerWidth, innerHeight }: Window): number {
  if (innerWidth >= WIDE) return questions.length;
  let bottom = ABOVE;
  const below = questions.findIndex((question) => {
    const top = bottom;
    bottom += heightOf(question);
    return top >= innerHeight;
  });
  return below === -1 ? questions.length : Math.max(1, below);
}
