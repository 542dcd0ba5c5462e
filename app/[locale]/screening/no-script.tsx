import type { SiteTexts } from "../../_content/texts";

/** Without JavaScript the questions cannot go on; help and the pages to read still work. */
export function NoScript({ texts }: { readonly texts: SiteTexts }) {
  const { noScript } = texts.forScreening.screening;
  return (
    <noscript>
      <div className="card card-sun">
        <h2>{noScript.title}</h2>
        <p>{noScript.text}</p>
        <ul>
          <li>
            <a href={`/${texts.locale}/help-now/`}>{texts.site.nav.help}</a>
          </li>
          <li>
            <a href={`/${texts.locale}/privacy/`}>{texts.site.nav.privacy}</a>
          </li>
        </ul>
      </div>
    </noscript>
  );
}
