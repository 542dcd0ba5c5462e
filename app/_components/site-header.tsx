import { LOCALES } from "../../lib/content/locales";
import { type SiteTexts, textsOf } from "../_content/texts";
import { LanguageSwitch } from "./language-switch";
import { LeaveSite } from "./leave-site";
import { SiteMark } from "./site-mark";

export function SiteHeader({ texts }: { readonly texts: SiteTexts }) {
  const { site, leave, locale } = texts;
  const { action, what, presses } = leave;
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
        <LeaveSite words={{ action, what, presses }} aboutHref={`/${locale}/privacy/#leave`} />
      </div>
    </header>
  );
}
