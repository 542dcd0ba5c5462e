import type { Refusal } from "../questionnaire/answers";

/** A value from a file that could not be kept. The reason is a code; each page supplies its own words for it. */
export interface Dropped {
  readonly id: string;
  readonly reason:
    | Refusal["problem"]
    | "no-value"
    | "several-answers"
    | "renamed-twice"
    | "question-changed"
    | "no-id"
    | "unknown-part"
    | "not-a-date";
  /** How many values were dropped for this reason; absent for one. */
  readonly values?: number;
}

/** The reasons in English, for the command line. */
export const DROP_REASONS: Readonly<Record<Dropped["reason"], string>> = {
  "unknown-question": "There is no longer a question with this id.",
  "unknown-code": "This is no longer one of the question's answers.",
  "wrong-type": "The answer is not the kind the question asks for.",
  "out-of-range": "The number is outside the question's range.",
  "too-long": "The text is longer than the question allows.",
  "no-value": "The file says that the question was asked and gives no answer.",
  "several-answers": "The file gives more than one answer to a question that takes one.",
  "renamed-twice": "The file answers this question under its old name and its new one.",
  "question-changed": "The question changed, and the old answer cannot be carried over. It is asked again.",
  "broken-text": "The text has a broken character, or one that is not allowed.",
  "no-id": "The file does not say which question this answers.",
  "unknown-part": "Answers do not belong in this part of the file.",
  "not-a-date": "Answers cannot have been given on this date.",
};

/** Longer than any id or code of ours. A file can have arbitrary text in place of an id, so longer ones are cut. */
const MOST_SHOWN = 80;

/**
 * An id from a file, ready to display: invisible and bidirectional control characters removed, and truncated beyond the
 * length of any real id.
 */
export function shownId(id: string): string {
  const seen = id.slice(0, MOST_SHOWN * 4).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "");
  return seen.length > MOST_SHOWN ? `${seen.slice(0, MOST_SHOWN)}…` : seen;
}

/** How many values of the file this list accounts for. */
export const valuesLeftOut = (dropped: readonly Dropped[]): number =>
  dropped.reduce((sum, { values = 1 }) => sum + values, 0);

/** Merges entries with the same question and reason, adding up their values. */
export function addedUp(dropped: readonly Dropped[]): readonly Dropped[] {
  const found = new Map<string, { first: Dropped; values: number }>();
  for (const one of dropped) {
    const key = `${one.reason} ${one.id}`;
    const before = found.get(key);
    if (before) before.values += one.values ?? 1;
    else found.set(key, { first: one, values: one.values ?? 1 });
  }
  return [...found.values()].map(({ first: { id, reason }, values }) =>
    values === 1 ? { id, reason } : { id, reason, values },
  );
}

export const droppedInWords = ({ id, reason, values = 1 }: Dropped): string =>
  `${shownId(id)}: ${DROP_REASONS[reason]}${values > 1 ? ` (${values} values)` : ""}`;
