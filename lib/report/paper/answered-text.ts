import { fill } from "../../content/fill";
import { dateFormat } from "../../content/formats";
import type { PaperTexts } from "../../content/text-bundles";
import { dayText } from "../../dates/clock-text";

/** A point in time on paper: to the minute with its time zone (IANA name), a day such as "2026-11-30", or unknown. */
export type PaperMoment = { readonly at: Date; readonly zone: string } | { readonly day: string | null };

/** When the questions were answered. */
export interface PaperAnswered {
  /** When the last answer was given. */
  readonly end: PaperMoment;
  /** When the first answer was given; null if unknown. */
  readonly start: PaperMoment | null;
  /** When reopened answers had originally been given, if they were added to or changed since; null if they were not. */
  readonly changedAfter: PaperMoment | null;
}

type MomentTexts = Pick<PaperTexts, "locale" | "paper">;

const styled = (locale: PaperTexts["locale"], timeZone: string) =>
  dateFormat(locale, { dateStyle: "long", timeStyle: "short", timeZone });

/** Some JavaScript engines put thin spaces into times, which record systems that receive the text may not display. */
const plainSpaces = (text: string): string => text.replace(/[\u2009\u202f]/g, " ");

/** A point in time as text, no more precise than what is known. */
export function momentText(moment: PaperMoment, { locale, paper }: MomentTexts): string {
  if ("day" in moment) return moment.day === null ? paper.dayNotSaid : dayText(moment.day, locale);
  return plainSpaces(`${styled(locale, moment.zone).format(moment.at)} (${moment.zone})`);
}

/** The span from the first answer to the last if both are known to the minute; otherwise the last. */
function spanText({ start, end }: PaperAnswered, texts: MomentTexts): string {
  if (start === null || !("at" in start) || !("at" in end) || start.at > end.at) return momentText(end, texts);
  return plainSpaces(`${styled(texts.locale, end.zone).formatRange(start.at, end.at)} (${end.zone})`);
}

/** When the questions were answered, as text, and whether the answers were changed after they were first given. */
export function answeredText(answered: PaperAnswered, texts: MomentTexts): string {
  const span = spanText(answered, texts);
  const { changedAfter } = answered;
  if (changedAfter === null) return span;
  const { since, sinceUnknown } = texts.paper.changed;
  const isKnown = "at" in changedAfter || changedAfter.day !== null;
  return `${span}. ${isKnown ? fill(since, { date: momentText(changedAfter, texts) }) : sinceUnknown}`;
}
