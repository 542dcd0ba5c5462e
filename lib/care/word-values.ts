import { numberFormat } from "../content/formats";
import { factValues, LEVEL_FACTS } from "./level-facts";
import { rangeText } from "./range";

const number = (value: number | undefined, locale: string) => numberFormat(locale, {}).format(value ?? 0);

/** Placeholder values for the answers to the eight common questions: the figures of IOP, and two of PHP. */
export function faqValues(locale = "en"): Readonly<Record<string, string>> {
  const { hoursADay, daysAWeek } = LEVEL_FACTS.php;
  return {
    ...factValues("iop", locale),
    phpDaysAWeek: rangeText(daysAWeek, locale),
    ...(hoursADay && { phpHoursADay: rangeText(hoursADay, locale) }),
  };
}

/** Placeholder values for the rights: the hours a week from which Medicare pays for a program. */
export const rightValues = (locale = "en"): Readonly<Record<string, string>> => ({
  iopFrom: number(LEVEL_FACTS.iop.payerHoursAWeek?.low, locale),
  phpFrom: number(LEVEL_FACTS.php.payerHoursAWeek?.low, locale),
});
