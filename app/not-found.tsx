import { inSite } from "../lib/site/address.mjs";
import { FIRST_LOCALE, OFFERED } from "../lib/site/site-languages";
import { SiteDocument } from "./_components/site-document";
import { textsOf } from "./_content/site-texts";

export default function NotFound() {
  const texts = textsOf(FIRST_LOCALE);
  const { notFound } = texts.site;
  return (
    <SiteDocument locale={FIRST_LOCALE} texts={texts}>
      <h1>{notFound.title}</h1>
      <p className="page-lead">{notFound.text}</p>
      <p>
        <a className="button" href={inSite(`/${FIRST_LOCALE}/`)}>
          {notFound.start}
        </a>
      </p>
      {OFFERED.filter((locale) => locale !== FIRST_LOCALE).map((locale) => {
        const { site } = textsOf(locale);
        return (
          <section key={locale} lang={locale} className="plain">
            <h2>{site.notFound.title}</h2>
            <p>{site.notFound.text}</p>
            <p>
              <a href={inSite(`/${locale}/`)}>{site.notFound.start}</a>
            </p>
          </section>
        );
      })}
    </SiteDocument>
  );
}
