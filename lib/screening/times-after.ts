import { type AnswerTimes, BEFORE_UNKNOWN } from "../exchange/answer-times";
import type { Answers } from "../questionnaire/answers";
import { canonicalAnswers } from "../questionnaire/canonical-answers";

/** When the answers of a tab were given. */
export interface RunTimes extends AnswerTimes {
  /** True if they were opened from a file or a code and nothing has been added or changed here since. */
  readonly opened?: boolean;
}

/** The answers of a page, and when they were given. */
export interface Given {
  readonly values: Answers;
  readonly at: string | null;
}

/** The same, taken from an event. */
export const given = ({ event }: { readonly event: { readonly values?: Answers; readonly at?: string } }): Given => ({
  values: event.values ?? {},
  at: event.at ?? null,
});

/**
 * The times after more was answered. Only a new or different answer moves the end; viewing a page again or reloading
 * days later does not. `at` is an ISO time with its zone, or null if there is no clock.
 */
export function timesAfter(times: RunTimes, before: Answers, after: Answers, at: string | null): RunTimes {
  if (canonicalAnswers(before) === canonicalAnswers(after)) return times;
  const { opened = false, answeredAt } = times;
  const isFirst = Object.keys(before).length === 0;
  const startedAt = isFirst ? (at ?? undefined) : times.startedAt;
  const changedAfter = times.changedAfter ?? (opened ? (answeredAt ?? BEFORE_UNKNOWN) : undefined);
  return {
    answeredAt: at,
    ...(startedAt !== undefined && { startedAt }),
    ...(changedAfter !== undefined && { changedAfter }),
  };
}
