import type { Refusal } from "../questionnaire/answers";

/** Something read from a file that could not be kept. The reason is a code; pages have their own words for it. */
export interface Dropped {
  readonly id: string;
  readonly reason: Refusal["problem"] | "no-value" | "several-answers" | "renamed-twice" | "question-changed";
}

/** The reasons in English, for the command line. */
export const DROP_REASONS: Readonly<Record<Dropped["reason"], string>> = {
  "unknown-question": "There is no question with this id any more.",
  "unknown-code": "This answer is not one of the question's answers any more.",
  "wrong-type": "The answer is of another kind than the question asks for.",
  "out-of-range": "The number is outside the question's range.",
  "too-long": "The text is longer than the question allows.",
  "no-value": "The file says that the question was put and gives no answer.",
  "several-answers": "The file gives more than one answer to a question that takes one.",
  "renamed-twice": "The file answers this question under its old name and its new one.",
  "question-changed": "The question changed, and what the old answer would be today cannot be told. It is asked again.",
};

export const droppedInWords = ({ id, reason }: Dropped): string => `${id}: ${DROP_REASONS[reason]}`;
