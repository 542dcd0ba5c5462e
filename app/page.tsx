import { DEFAULT_LOCALE, LOCALES } from "../lib/content/locales";
import { SiteDocument } from "./_components/site-document";
import { Start } from "./_components/start";
import { textsOf } from "./_content/texts";

/** The bare address shows the start page in the first language; nothing is inferred from the browser. */
export default function EntryPage() {
  const texts = textsOf(DEFAULT_LOCALE);
  return (
    <SiteDocument locale={DEFAULT_LOCALE} texts={texts}>
      <ul className="language-offers">
        {LOCALES.filter((locale) => locale !== DEFAULT_LOCALE).map((locale) => (
          <li key={locale}>
            <a href={`/${locale}/`} lang={locale} hrefLang={locale}>
              {textsOf(locale).site.languages.offer}
            </a>
          </li>
        ))}
      </ul>
      <Start texts={texts} />
    </SiteDocument>
  );
}
