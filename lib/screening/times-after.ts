import { type AnswerTimes, BEFORE_UNKNOWN } from "../exchange/answer-times";
import type { Answers } from "../questionnaire/answers";
import { canonicalAnswers } from "../questionnaire/canonical-answers";

/** When the answers of a tab were given. */
export interface RunTimes extends AnswerTimes {
  /** They were opened from a file or a code, and nothing has been added or changed here since. */
  readonly opened?: boolean;
}

/** What was answered on a page, and when. */
export interface Given {
  readonly values: Answers;
  readonly at: string | null;
}

/** The same out of the event that brings it. */
export const given = ({ event }: { readonly event: { readonly values?: Answers; readonly at?: string } }): Given => ({
  values: event.values ?? {},
  at: event.at ?? null,
});

/**
 * The times once more was answered. Only an answer that is new, or another than before, moves the end: looking at a page
 * again, or a reload days later, does not. `at` is an ISO time with its zone, null where there is no clock.
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
