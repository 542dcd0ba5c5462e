import { kioskEn } from "../../lib/content/en/kiosk";
import { localEn } from "../../lib/content/en/local";
import { ownerEn } from "../../lib/content/en/owner";
import { kioskEs } from "../../lib/content/es/kiosk";
import { localEs } from "../../lib/content/es/local";
import { ownerEs } from "../../lib/content/es/owner";
import type { Locale } from "../../lib/content/locales";
import type { SiteOwnerTexts } from "../../lib/content/text-bundles";
import type { KioskWords, LocalWords, OwnerWords } from "../../lib/content/words";
import { localCare } from "../../lib/site/local-care";
import { ownerIn } from "../../lib/site/owner";
import { site } from "../../lib/site/site.mjs";

const LOCAL: { readonly [L in Locale]: LocalWords } = { en: localEn, es: localEs };

const OWNER: { readonly [L in Locale]: OwnerWords } = { en: ownerEn, es: ownerEs };

export const KIOSK_WORDS: { readonly [L in Locale]: KioskWords } = { en: kioskEn, es: kioskEs };

/** The texts this copy's owner has configured, in one language. */
export function siteOwnerTexts(locale: Locale): SiteOwnerTexts {
  return {
    siteName: site.name[locale] ?? "",
    owner: ownerIn(site, locale, OWNER[locale]),
    local: localCare(site, locale, LOCAL[locale]),
    noPrinter: site.kiosk?.printer === false ? KIOSK_WORDS[locale].noPrinter : undefined,
  };
}
