import { type AnswerTimes, BEFORE_UNKNOWN } from "../../../lib/exchange/answer-times";
import type { PaperAnswered, PaperMoment } from "../../../lib/report/paper/answered-text";

/** A moment with the name of the zone this device is in. */
export const momentHere = (at: Date): PaperMoment => ({
  at,
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});

/** A time on the clock of one place: without its zone it is on none, and only its day is known. */
const TIME_IN_ZONE = /T.*(Z|[+-]\d{2}:\d{2})$/;

/** A time that answers were given: an ISO day stays a day, a year a year; a time is told on this device's clock. */
function momentOf(when: string | null): PaperMoment {
  if (when === null || Number.isNaN(Date.parse(when))) return { day: null };
  return TIME_IN_ZONE.test(when) ? momentHere(new Date(when)) : { day: when.slice(0, 10) };
}

/** When answers were given, as the paper tells it. */
export const answeredWhen = ({ answeredAt, startedAt, changedAfter }: AnswerTimes): PaperAnswered => ({
  end: momentOf(answeredAt),
  start: startedAt === undefined ? null : momentOf(startedAt),
  changedAfter:
    changedAfter === undefined ? null : changedAfter === BEFORE_UNKNOWN ? { day: null } : momentOf(changedAfter),
});
