import { numberFormat } from "../content/formats";
import { between } from "../content/regional";

/** From the lowest to the highest usual value, inclusive. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

export const range = (low: number, high: number = low): Range => ({ low, high });

/** "3–5" (in Spanish "3 a 5"), or "1" if both ends are the same. Numbers are formatted for the given language. */
export function rangeText({ low, high }: Range, locale = "en"): string {
  const number = numberFormat(locale, { maximumFractionDigits: 1 });
  return low === high ? number.format(low) : `${number.format(low)}${between(locale)}${number.format(high)}`;
}

/** "$4,500–$48,000", in whole dollars. */
export function dollarsText({ low, high }: Range, locale = "en"): string {
  const dollars = numberFormat(locale, { style: "currency", currency: "USD", maximumFractionDigits: 0 });
  const [from, to] = [dollars.format(low), dollars.format(high)];
  return from === to ? from : `${from}${between(locale)}${to}`;
}
