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

/** Texts for the error page. Short, because they are part of every page. */
const TEXTS: { readonly [L in Locale]: BrokenTexts } = {
  en: { locale: "en", broken: brokenEn },
  es: { locale: "es", broken: brokenEs },
};

/** In the language of the URL, because on the error page nothing else is available. */
export function brokenTexts(): BrokenTexts {
  const [, first = ""] = typeof window === "undefined" ? [] : fromSite(window.location.pathname).split("/");
  return TEXTS[isLocale(first) ? first : FIRST_LOCALE];
}
