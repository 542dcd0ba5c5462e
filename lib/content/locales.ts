/**
 * Languages the whole site exists in. Add a new one at the end: printed codes store a language by its position, so
 * another order would read older paper in the wrong language.
 */
export const LOCALES = ["en", "es"] as const;
export type Locale = (typeof LOCALES)[number];

export const isLocale = (value: string): value is Locale => (LOCALES as readonly string[]).includes(value);

/** The URL of the same page in another language; every page has one. */
export function addressIn(locale: Locale, pathname: string): string {
  const [first = "", ...rest] = pathname.split("/").filter(Boolean);
  return `/${[locale, ...(isLocale(first) ? rest : [])].join("/")}/`;
}

/** Right-to-left languages would answer "rtl"; the styles use logical properties throughout. */
export const directionOf = (_locale: Locale): "ltr" | "rtl" => "ltr";
