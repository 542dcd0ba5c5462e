import { type AnswerTimes, BEFORE_UNKNOWN } from "../../../lib/exchange/answer-times";
import type { PaperAnswered, PaperMoment } from "../../../lib/report/paper/answered-text";

/** A moment with the name of this device's time zone. */
export const momentHere = (at: Date): PaperMoment => ({
  at,
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});

/** A time with its zone. Without a zone a time is ambiguous, and only its date is used. */
const TIME_IN_ZONE = /T.*(Z|[+-]\d{2}:\d{2})$/;

/**
 * When answers were given. An ISO day stays a day and a year a year; a time is converted to this device's time zone.
 */
function momentOf(when: string | null): PaperMoment {
  if (when === null || Number.isNaN(Date.parse(when))) return { day: null };
  return TIME_IN_ZONE.test(when) ? momentHere(new Date(when)) : { day: when.slice(0, 10) };
}

/** When answers were given, in the form the paper uses. */
export const answeredWhen = ({ answeredAt, startedAt, changedAfter }: AnswerTimes): PaperAnswered => ({
  end: momentOf(answeredAt),
  start: startedAt === undefined ? null : momentOf(startedAt),
  changedAfter:
    changedAfter === undefined ? null : changedAfter === BEFORE_UNKNOWN ? { day: null } : momentOf(changedAfter),
});
