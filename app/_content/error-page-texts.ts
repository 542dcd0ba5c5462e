import { errorPageEn } from "../../lib/content/en/error-page";
import { errorPageEs } from "../../lib/content/es/error-page";
import { isLocale, type Locale } from "../../lib/content/locales";
import type { Worded } from "../../lib/content/words";
import { fromSite } from "../../lib/site/address.mjs";
import { FIRST_LOCALE } from "../../lib/site/site-languages";

interface ErrorPageTexts {
  readonly locale: Locale;
  readonly broken: Worded<typeof errorPageEn>;
}

/** Texts for the error page. Short, because they are part of every page. */
const TEXTS: { readonly [L in Locale]: ErrorPageTexts } = {
  en: { locale: "en", broken: errorPageEn },
  es: { locale: "es", broken: errorPageEs },
};

/** In the language of the URL, because on the error page nothing else is available. */
export function errorPageTexts(): ErrorPageTexts {
  const [, first = ""] = typeof window === "undefined" ? [] : fromSite(window.location.pathname).split("/");
  return TEXTS[isLocale(first) ? first : FIRST_LOCALE];
}
