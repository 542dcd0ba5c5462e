import { brokenEn } from "../../lib/content/en/broken";
import { brokenEs } from "../../lib/content/es/broken";
import { isLocale, type Locale } from "../../lib/content/locales";
import type { Worded } from "../../lib/content/worded";
import { fromSite } from "../../lib/site/address.mjs";
import { FIRST_LOCALE } from "../../lib/site/site-languages";

interface BrokenTexts {
  readonly locale: Locale;
  readonly broken: Worded<typeof brokenEn>;
}

/** What is said where a page broke: little, because it comes with every page. */
const TEXTS: { readonly [L in Locale]: BrokenTexts } = {
  en: { locale: "en", broken: brokenEn },
  es: { locale: "es", broken: brokenEs },
};

/** In the language of the address: where a page broke, nothing else can be asked. */
export function brokenTexts(): BrokenTexts {
  const [, first = ""] = typeof window === "undefined" ? [] : fromSite(window.location.pathname).split("/");
  return TEXTS[isLocale(first) ? first : FIRST_LOCALE];
}
