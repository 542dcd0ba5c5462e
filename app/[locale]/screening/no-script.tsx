import { inSite } from "../../../lib/site/address.mjs";
import type { SiteTexts } from "../../_content/site-texts";

interface Props {
  readonly texts: SiteTexts;
}

function ReadInstead({ texts, title, text }: Props & { readonly title: string; readonly text: string }) {
  return (
    <>
      <h2>{title}</h2>
      <p>{text}</p>
      <ul>
        <li>
          <a href={inSite(`/${texts.locale}/help-now/`)}>{texts.site.nav.help}</a>
        </li>
        <li>
          <a href={inSite(`/${texts.locale}/privacy/`)}>{texts.site.nav.privacy}</a>
        </li>
      </ul>
    </>
  );
}

/** Without JavaScript the questions cannot continue; help and the pages to read still work. */
export function NoScript({ texts }: Props) {
  return (
    <noscript>
      <div className="card card-sun">
        <ReadInstead texts={texts} {...texts.forScreening.screening.noScript} />
      </div>
    </noscript>
  );
}

/** Shown in a browser too old for the scripts. CSS alone reveals it, because no script is sure to run there. */
export function OldEngine({ texts }: Props) {
  return (
    <div className="card card-sun no-print old-engine" data-old-engine="">
      <ReadInstead texts={texts} {...texts.forScreening.screening.oldEngine} />
    </div>
  );
}
