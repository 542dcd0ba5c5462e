import { inSite } from "../../lib/site/address.mjs";
import { OFFERED } from "../../lib/site/site-languages";
import { type SiteTexts, textsOf } from "../_content/site-texts";
import { Island } from "../_islands/island";
import { LanguageSwitch } from "./language-switch";
import { LeaveSite } from "./leave-site";
import { SiteMark } from "./site-mark";

export function SiteHeader({ texts }: { readonly texts: SiteTexts }) {
  const { site, leave, locale } = texts;
  const { action, what, presses } = leave;
  return (
    <header className="site-header">
      <div className="column">
        <a href={inSite(`/${locale}/`)} className="site-name">
          <SiteMark />
          {site.name}
        </a>
        <nav aria-label={site.nav.label}>
          <ul>
            <li>
              <a href={inSite(`/${locale}/levels/`)}>{texts.carePages.levels.nav}</a>
            </li>
            <li>
              <a href={inSite(`/${locale}/help-now/`)}>{site.nav.help}</a>
            </li>
            <li>
              <a href={inSite(`/${locale}/privacy/`)}>{site.nav.privacy}</a>
            </li>
          </ul>
        </nav>
        <Island
          name="leave-site"
          of={LeaveSite}
          props={{ words: { action, what, presses }, aboutHref: inSite(`/${locale}/privacy/#leave`) }}
        />
        <LanguageSwitch
          locale={locale}
          label={site.languages.label}
          languages={OFFERED.map((each) => ({ locale: each, name: textsOf(each).site.languages.name }))}
        />
      </div>
    </header>
  );
}
