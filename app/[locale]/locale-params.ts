import { notFound } from "next/navigation";
import { isLocale, type Locale } from "../../lib/content/locales";

export interface LocaleParams {
  readonly params: Promise<{ readonly locale: string }>;
}

/** The language in the URL; an unknown one gives a 404. */
export async function localeOf(params: LocaleParams["params"]): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : notFound();
}
