import { LOCALES } from "../../lib/content/locales";
import { type SiteTexts, textsOf } from "../_content/texts";
import { LanguageSwitch } from "./language-switch";
import { SiteMark } from "./site-mark";

export function SiteHeader({ texts }: { readonly texts: SiteTexts }) {
  const { site, locale } = texts;
  return (
    <header className="site-header">
      <div className="column">
        <a href={`/${locale}/`} className="site-name">
          <SiteMark />
          {site.name}
        </a>
        <nav aria-label={site.nav.label}>
          <ul>
            <li>
              <a href={`/${locale}/help-now/`}>{site.nav.help}</a>
            </li>
            <li>
              <a href={`/${locale}/privacy/`}>{site.nav.privacy}</a>
            </li>
          </ul>
        </nav>
        <LanguageSwitch
          locale={locale}
          label={site.languages.label}
          languages={LOCALES.map((each) => ({ locale: each, name: textsOf(each).site.languages.name }))}
        />
      </div>
    </header>
  );
}
