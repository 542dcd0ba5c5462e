import { dayText } from "../../care/clock-text";
import { fill } from "../../content/fill";
import { regional } from "../../content/regional";
import type { PaperTexts } from "../../content/screening-texts";

/** A moment on paper: to the minute in a zone (its IANA name), or a day as "2026-11-30", or not known. */
export type PaperMoment = { readonly at: Date; readonly zone: string } | { readonly day: string | null };

/** When the questions were answered. */
export interface PaperAnswered {
  /** The last answer. */
  readonly end: PaperMoment;
  /** The first answer; null where it is not known. */
  readonly start: PaperMoment | null;
  /** Answers that had been opened again were added to or changed after they had been given then; null where they were not. */
  readonly changedAfter: PaperMoment | null;
}

type MomentTexts = Pick<PaperTexts, "locale" | "paper">;

const styled = (locale: PaperTexts["locale"], timeZone: string) =>
  new Intl.DateTimeFormat(regional(locale), { dateStyle: "long", timeStyle: "short", timeZone });

/** Some engines put thin spaces into times, which records that take the text do not know. */
const plainSpaces = (text: string): string => text.replace(/[\u2009\u202f]/g, " ");

/** A moment in words, no more exact than it is. */
export function momentText(moment: PaperMoment, { locale, paper }: MomentTexts): string {
  if ("day" in moment) return moment.day === null ? paper.dayNotSaid : dayText(moment.day, locale);
  return plainSpaces(`${styled(locale, moment.zone).format(moment.at)} (${moment.zone})`);
}

/** From the first answer to the last, where both are known to the minute; else the last. */
function spanText({ start, end }: PaperAnswered, texts: MomentTexts): string {
  if (start === null || !("at" in start) || !("at" in end) || start.at > end.at) return momentText(end, texts);
  return plainSpaces(`${styled(texts.locale, end.zone).formatRange(start.at, end.at)} (${end.zone})`);
}

/** When the questions were answered, in words; and that answers were changed since they had been given, where they were. */
export function answeredText(answered: PaperAnswered, texts: MomentTexts): string {
  const span = spanText(answered, texts);
  const { changedAfter } = answered;
  if (changedAfter === null) return span;
  const { since, sinceUnknown } = texts.paper.changed;
  const isKnown = "at" in changedAfter || changedAfter.day !== null;
  return `${span}. ${isKnown ? fill(since, { date: momentText(changedAfter, texts) }) : sinceUnknown}`;
}
