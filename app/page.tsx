import { inSite } from "../lib/site/address.mjs";
import { FIRST_LOCALE, OFFERED } from "../lib/site/site-languages";
import { SiteDocument } from "./_components/site-document";
import { Start } from "./_components/start";
import { textsOf } from "./_content/site-texts";

/** The root URL shows the start page in the first language; nothing is inferred from the browser. */
export default function EntryPage() {
  const texts = textsOf(FIRST_LOCALE);
  return (
    <SiteDocument locale={FIRST_LOCALE} texts={texts}>
      <ul className="language-offers">
        {OFFERED.filter((locale) => locale !== FIRST_LOCALE).map((locale) => (
          <li key={locale}>
            <a href={inSite(`/${locale}/`)} lang={locale} hrefLang={locale}>
              {textsOf(locale).site.languages.offer}
            </a>
          </li>
        ))}
      </ul>
      <Start texts={texts} />
    </SiteDocument>
  );
}
