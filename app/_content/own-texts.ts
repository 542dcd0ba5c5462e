import { kioskEn } from "../../lib/content/en/kiosk";
import { localEn } from "../../lib/content/en/local";
import { kioskEs } from "../../lib/content/es/kiosk";
import { localEs } from "../../lib/content/es/local";
import type { KioskWords } from "../../lib/content/kiosk-words";
import type { LocalWords } from "../../lib/content/local-words";
import type { Locale } from "../../lib/content/locales";
import type { OwnTexts } from "../../lib/content/screening-texts";
import { localCare } from "../../lib/site/local-care";
import { site } from "../../lib/site/site.mjs";

const LOCAL: { readonly [L in Locale]: LocalWords } = { en: localEn, es: localEs };

export const KIOSK_WORDS: { readonly [L in Locale]: KioskWords } = { en: kioskEn, es: kioskEs };

/** What this copy of the site says of its own, in one language. */
export function ownTexts(locale: Locale): OwnTexts {
  return {
    siteName: site.name[locale] ?? "",
    local: localCare(site, locale, LOCAL[locale]),
    noPrinter: site.kiosk?.printer === false ? KIOSK_WORDS[locale].noPrinter : undefined,
  };
}
