import { DEFAULT_LOCALE } from "../lib/content/locales";
import { SiteDocument } from "./_components/site-document";
import { textsOf } from "./_content/texts";

export default function NotFound() {
  const texts = textsOf(DEFAULT_LOCALE);
  const { notFound } = texts.site;
  return (
    <SiteDocument locale={DEFAULT_LOCALE} texts={texts}>
      <h1>{notFound.title}</h1>
      <p className="page-lead">{notFound.text}</p>
      <p>
        <a className="button" href={`/${DEFAULT_LOCALE}/`}>
          {notFound.start}
        </a>
      </p>
    </SiteDocument>
  );
}
