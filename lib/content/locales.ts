/**
 * Languages the whole site exists in. A new one goes to the end: printed codes hold a language by its place, so another
 * order would read older paper in the wrong language.
 */
export const LOCALES = ["en", "es"] as const;
export type Locale = (typeof LOCALES)[number];

export const isLocale = (value: string): value is Locale => (LOCALES as readonly string[]).includes(value);

/** The same page in another language; every page has one. */
export function addressIn(locale: Locale, pathname: string): string {
  const [first = "", ...rest] = pathname.split("/").filter(Boolean);
  return `/${[locale, ...(isLocale(first) ? rest : [])].join("/")}/`;
}

/** Right-to-left languages would answer "rtl"; the styles use logical properties throughout. */
export const directionOf = (_locale: Locale): "ltr" | "rtl" => "ltr";
